#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace sincerely::test
{

/// A named picture of the program: something that can be built from fixtures alone, in one state.
struct Scene {
    QString name; ///< Also the name of the file: "settings", "sidebar-many".
    QSize size;   ///< In device-independent pixels, at the usual text size; empty: its own.
    /// Builds it; asked again for every look. What it needs to live (models, settings) is its child.
    std::function<std::shared_ptr<QWidget>()> make;
    /// Object names of what may be cut off here, because the scene is about that.
    QStringList mayBeCut = {};
    /// For collections of controls that stand nowhere in this size.
    bool mayGrow = false;
};

using Scenes = QList<Scene>;

} // namespace sincerely::test
