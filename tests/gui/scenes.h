#pragma once

#include <QImage>
#include <QPalette>
#include <QString>

class QWidget;

/// What the tests of the screens share: the sample letter filled in, palettes, pictures of widgets.
namespace sincerely::test
{

/// The template of the sample campaign with its fields filled by simple replacement.
[[nodiscard]] QString sampleLetter(const QString &firstName, const QString &phrase);

/// A picture of the sample campaign by its file name.
[[nodiscard]] QImage samplePicture(const QString &name);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The widget as it would be seen on a screen with that many device pixels to one of ours.
[[nodiscard]] QImage pictureOf(QWidget &widget, qreal devicePixelRatio = 1);

/// Saves the picture if the environment variable SINCERELY_SCREENSHOTS names a folder.
void keepScreenshot(const QImage &image, const QString &name);

} // namespace sincerely::test
