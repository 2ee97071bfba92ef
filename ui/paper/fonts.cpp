#include "ui/paper/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sincerely::paper
{

namespace
{

struct Substitute {
    const char16_t *asked; ///< In small letters.
    std::array<const char16_t *, 3> taken;
};

// First the fonts drawn to the same widths, then what looks alike.
constexpr std::array kSubstitutes = {
    Substitute{u"arial", {u"Arial", u"Liberation Sans", u"Arimo"}},
    Substitute{u"helvetica", {u"Helvetica", u"Arial", u"Liberation Sans"}},
    Substitute{u"helvetica neue", {u"Helvetica Neue", u"Arial", u"Liberation Sans"}},
    Substitute{u"segoe ui", {u"Segoe UI", u"Selawik", u"Open Sans"}},
    Substitute{u"calibri", {u"Calibri", u"Carlito", u"Liberation Sans"}},
    Substitute{u"aptos", {u"Aptos", u"Carlito", u"Liberation Sans"}},
    Substitute{u"tahoma", {u"Tahoma", u"Verdana", u"DejaVu Sans Condensed"}},
    Substitute{u"verdana", {u"Verdana", u"DejaVu Sans", u"Bitstream Vera Sans"}},
    Substitute{u"trebuchet ms", {u"Trebuchet MS", u"Fira Sans", u"Liberation Sans"}},
    Substitute{u"times new roman", {u"Times New Roman", u"Liberation Serif", u"Tinos"}},
    Substitute{u"times", {u"Times", u"Times New Roman", u"Liberation Serif"}},
    Substitute{u"georgia", {u"Georgia", u"Gelasio", u"Liberation Serif"}},
    Substitute{u"cambria", {u"Cambria", u"Caladea", u"Liberation Serif"}},
    Substitute{u"courier new", {u"Courier New", u"Liberation Mono", u"Cousine"}},
    Substitute{u"consolas", {u"Consolas", u"Inconsolata", u"Liberation Mono"}},
    Substitute{u"sans-serif", {u"Arial", u"Helvetica", u"Liberation Sans"}},
    Substitute{u"serif", {u"Times New Roman", u"Times", u"Liberation Serif"}},
    Substitute{u"monospace", {u"Courier New", u"Menlo", u"Liberation Mono"}},
};

QString systemFamily(QStringView asked)
{
    if (asked == u"system-ui" || asked == u"-apple-system" || asked == u"blinkmacsystemfont" ||
        asked == u"ui-sans-serif")
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (asked == u"monospace" || asked == u"ui-monospace")
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return {};
}

void appendIfInstalled(QStringList &families, const QString &family)
{
    if (!family.isEmpty() && !families.contains(family) && QFontDatabase::hasFamily(family))
        families.append(family);
}

QStringList installedFamilies(const QString &wish)
{
    QStringList families;
    const QStringList names = wish.split(u',', Qt::SkipEmptyParts) << QStringLiteral("sans-serif");
    for (QString name : names) {
        name = name.trimmed();
        if (name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\'')))
            name = name.mid(1, name.size() - 2);
        const QString small = name.toLower();
        appendIfInstalled(families, name);
        for (const Substitute &substitute : kSubstitutes) {
            if (small == QStringView(substitute.asked)) {
                for (const char16_t *taken : substitute.taken)
                    appendIfInstalled(families, QString::fromUtf16(taken));
            }
        }
        appendIfInstalled(families, systemFamily(small));
    }
    if (families.isEmpty())
        families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    return families;
}

constexpr qsizetype kMostWidths = 20'000; // about 2 MB

} // namespace

PaperFont::PaperFont(QFont font)
    : m_font(std::move(font))
{
    const QFontMetricsF metrics(m_font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    m_xHeight = metrics.xHeight();
}

qreal PaperFont::width(const QString &text)
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= kMostWidths)
        m_widths.clear();
    return *m_widths.insert(text, QFontMetricsF(m_font).horizontalAdvance(text));
}

PaperFont &PaperFont::spaced(qreal letterSpacing)
{
    for (const auto &[spacing, font] : m_spaced) {
        if (qFuzzyCompare(spacing, letterSpacing))
            return *font;
    }
    QFont font = m_font;
    font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing);
    return *m_spaced.emplace_back(letterSpacing, std::make_unique<PaperFont>(font)).second;
}

PaperFont &FontBook::font(const FontWish &wish)
{
    std::unique_ptr<PaperFont> &font = m_fonts[wish];
    if (!font)
        font = std::make_unique<PaperFont>(fontFor(wish));
    return *font;
}

QFont fontFor(const FontWish &wish)
{
    QFont font;
    font.setFamilies(installedFamilies(wish.families));
    font.setPixelSize(std::clamp(qRound(wish.pixelSize), 1, 400));
    font.setWeight(QFont::Weight(std::clamp(wish.weight, 1, 1000)));
    font.setItalic(wish.italic);
    font.setUnderline(wish.underline);
    font.setOverline(wish.overline);
    font.setStrikeOut(wish.lineThrough);
    // The paper is laid out once and painted at any scale; hinted widths would differ from scale to scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace sincerely::paper
