#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace sincerely::test
{

/// One way in which every scene is drawn.
struct SceneLook {
    QString name;
    bool isDark = false;
    bool isRightToLeft = false;
    qreal textSize = 1;         ///< 2: the text at 200 %.
    qreal devicePixelRatio = 1; ///< 2: a sharp screen.
};

/// light, dark, right-to-left, large (text at 200 %), sharp (two pixels for one).
[[nodiscard]] QList<SceneLook> sceneLooks();

/// Puts the program's own style, palette, font and direction on the application.
void apply(const SceneLook &look);

} // namespace sincerely::test
