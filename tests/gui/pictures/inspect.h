#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace sincerely::test
{

/// What is wrong with a widget as it is laid out, in sentences: texts cut off, things that stick out of what they lie
/// in or lie over each other, controls without a name. Empty when all is well.
/// \param mayBeCut object names that are not looked at
[[nodiscard]] QStringList faultsOf(const QWidget &widget, const QStringList &mayBeCut);

/// Whether there is anything in the picture at all.
[[nodiscard]] bool isBlank(const QImage &picture);

} // namespace sincerely::test
