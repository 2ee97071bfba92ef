#include "ui/theme/look.h"

#include "ui/theme/palettes.h"
#include "ui/theme/style.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

#include <algorithm>

namespace sincerely::theme
{

namespace
{

/// Fusion is what Qt takes where the desktop has no style of its own.
bool hasNoStyleOfItsOwn()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return false;
#else
    return QApplication::style()->name() == QLatin1String("fusion");
#endif
}

} // namespace

QFont interfaceFont(const QFont &system)
{
    const QStringList unnamed = {QStringLiteral("Sans"), QStringLiteral("Sans Serif"), QStringLiteral("sans-serif"),
                                 QStringLiteral("DejaVu Sans")};
    const QString inter = QStringLiteral("Inter");
    QFont font = system;
    if (unnamed.contains(system.family()) && QFontDatabase::hasFamily(inter)) {
        font.setFamilies({inter, system.family()});
        font.setPointSizeF(10);
    }
    return font;
}

Look::Look(QObject *parent)
    : QObject(parent)
    , m_system(new SystemScheme(this))
    , m_font(interfaceFont(QApplication::font()))
    , m_startedDark(isDark(QApplication::palette()))
    , m_isOurs(hasNoStyleOfItsOwn())
{
    if (!m_isOurs)
        return;
    QApplication::setStyle(new Style); // the application owns it
    QApplication::setFont(m_font);
    connect(m_system, &SystemScheme::changed, this, &Look::applyPalette);
    applyPalette();
}

Look::~Look() = default;

void Look::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyPalette();
}

void Look::setTextSize(int percent)
{
    QFont font = m_font;
    const qreal factor = std::clamp(percent, 100, 200) / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    QApplication::setFont(font);
}

void Look::applyPalette()
{
    if (!m_isOurs)
        return;
    const bool dark =
        m_scheme == Scheme::System ? m_system->wantsDark().value_or(m_startedDark) : m_scheme == Scheme::Dark;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace sincerely::theme
