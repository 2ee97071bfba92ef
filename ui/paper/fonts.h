#pragma once

#include <QFont>
#include <QString>

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
};

/// The font on this machine that comes nearest to what an email asks for. Fonts that an email may expect but that are
/// not installed are replaced by the free ones of the same widths, so that lines end where they end for the recipient.
[[nodiscard]] QFont fontFor(const FontWish &wish);

} // namespace sincerely::paper
