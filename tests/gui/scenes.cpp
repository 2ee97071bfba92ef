#include "tests/gui/scenes.h"

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
    QPalette palette(QColor(0xf5, 0xf5, 0xf4), QColor(0xf5, 0xf5, 0xf4));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2b, 0x7a, 0x78));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2d, 0x30);
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x24));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe8, 0xea, 0xec));
    palette.setColor(QPalette::Highlight, QColor(0x4f, 0xb3, 0xa9));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
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
