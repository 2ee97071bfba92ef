#include "tests/gui/scenes.h"

#include "ui/theme/palettes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

namespace sincerely::test
{

QString sampleLetter(const QString &firstName, const QString &phrase)
{
    QFile file(QStringLiteral(":/sincerely/sample/template.html"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString html = QString::fromUtf8(file.readAll());
    const auto replace = [&html](const QString &pattern, const QString &value) {
        html.replace(QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption), value);
    };
    replace(QStringLiteral("\\{\\{#if.*?\\}\\}.*?\\{\\{else\\}\\}(.*?)\\{\\{/if\\}\\}"), QStringLiteral("\\1"));
    replace(QStringLiteral("\\{\\{First name.*?\\}\\}"), firstName);
    replace(QStringLiteral("\\{\\{Company.*?\\}\\}"), QStringLiteral("Quinn &amp; Daughters"));
    replace(QStringLiteral("\\{\\{Visit date.*?\\}\\}"), QStringLiteral("14 April 2027"));
    replace(QStringLiteral("\\{\\{Personal touch\\}\\}"), phrase);
    return html;
}

QImage samplePicture(const QString &name)
{
    return QImage(QStringLiteral(":/sincerely/sample/") + name);
}

QPalette lightPalette()
{
    return theme::lightPalette();
}

QPalette darkPalette()
{
    return theme::darkPalette();
}

QImage pictureOf(QWidget &widget, qreal devicePixelRatio)
{
    QImage image(widget.size() * devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::magenta); // what is not painted shows
    widget.render(&image);
    return image;
}

void keepScreenshot(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("SINCERELY_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace sincerely::test
