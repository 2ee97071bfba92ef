#include "tests/gui/pictures/look_of_scene.h"

#include "ui/theme/look.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <QApplication>

namespace sincerely::test
{

QList<SceneLook> sceneLooks()
{
    return {{.name = QStringLiteral("light")},
            {.name = QStringLiteral("dark"), .isDark = true},
            {.name = QStringLiteral("right-to-left"), .isRightToLeft = true},
            {.name = QStringLiteral("large"), .textSize = 2},
            {.name = QStringLiteral("sharp"), .devicePixelRatio = 2}};
}

void apply(const SceneLook &look)
{
    if (QApplication::style()->objectName() != QLatin1String("sincerely"))
        QApplication::setStyle(new theme::Style); // the application owns it
    QApplication::setPalette(look.isDark ? theme::darkPalette() : theme::lightPalette());
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = theme::interfaceFont(QFont(QStringLiteral("Sans"), 10));
    font.setPointSizeF(font.pointSizeF() * look.textSize);
    QApplication::setFont(font);
}

} // namespace sincerely::test
