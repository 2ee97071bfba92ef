#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

namespace sincerely::paper
{

struct FontWish {
    QString families; ///< As in CSS: names with commas between.
    qreal pixelSize = 16;
    int weight = 400; ///< 100 to 900.
    bool italic = false;
    bool underline = false;
    bool overline = false;
    bool lineThrough = false;

    [[nodiscard]] auto asTuple() const
    {
        return std::tie(families, pixelSize, weight, italic, underline, overline, lineThrough);
    }
    friend bool operator<(const FontWish &one, const FontWish &other) { return one.asTuple() < other.asTuple(); }
};

/// A font of the paper, and what laying out and painting ask of it again and again.
class PaperFont
{
public:
    explicit PaperFont(QFont font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] qreal ascent() const { return m_ascent; }
    [[nodiscard]] qreal descent() const { return m_descent; }
    [[nodiscard]] qreal xHeight() const { return m_xHeight; }

    /// The advance of a text. Remembered: measuring is most of the work of laying out.
    [[nodiscard]] qreal width(const QString &text);

    /// The same font with so many pixels more between the letters.
    [[nodiscard]] PaperFont &spaced(qreal letterSpacing);

private:
    QFont m_font;
    qreal m_ascent;
    qreal m_descent;
    qreal m_xHeight;
    QHash<QString, qreal> m_widths;
    std::vector<std::pair<qreal, std::unique_ptr<PaperFont>>> m_spaced;
};

/// The fonts of the emails that were shown. Finding a font takes longer than laying out a letter.
class FontBook
{
public:
    /// The font on this machine that comes nearest to what an email asks for. Lives as long as the book.
    [[nodiscard]] PaperFont &font(const FontWish &wish);

private:
    std::map<FontWish, std::unique_ptr<PaperFont>> m_fonts;
};

/// The font on this machine that comes nearest to what an email asks for. Fonts that an email may expect but that are
/// not installed are replaced by the free ones of the same widths, so that lines end where they end for the recipient.
[[nodiscard]] QFont fontFor(const FontWish &wish);

} // namespace sincerely::paper
