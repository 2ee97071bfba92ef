#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

/// The look of an email on its paper. The paper is white in the dark theme, too; only the accent follows the theme.
namespace sincerely::theme
{

/// Text, selection and links on paper, for widgets in which letters are written. Everything else of the palette stays.
[[nodiscard]] QPalette paperPalette(const QPalette &palette);

/// The palette with a pale ground below what is selected, on which chips and colours stay readable. Its accent is gone
/// with that: ask for colours before.
[[nodiscard]] QPalette withGentleSelection(QPalette palette);

/// The colours of what is drawn like a label within text.
struct ChipColours {
    QColor ground;
    QColor edge;
    QColor text;
    QColor muted; ///< For the less important part of the text.
};

enum class Chip {
    Field,     ///< Filled from the list.
    Attention, ///< Something is wrong with it.
    Touch,     ///< The slot for the personal touch.
    Condition, ///< Begin, middle and end of a condition.
};

/// \param palette the program's, or that of paper; chips stand in both
[[nodiscard]] ChipColours chipColours(Chip chip, const QPalette &palette);

/// For a chip over which half a colour is laid.
[[nodiscard]] ChipColours strengthened(const ChipColours &colours, const QPalette &palette);

/// Laid over the ground of a passage that not everybody gets.
[[nodiscard]] QColor conditionTint(const QPalette &palette);

[[nodiscard]] QColor linkOnPaper();

/// A colour to write in, with its name. All of them can be read on white, and most in the dark view of mail programs.
struct InkColour {
    QString name;
    QColor colour;
};
[[nodiscard]] QList<InkColour> inkColours();

/// The line beside a quotation.
[[nodiscard]] QColor quoteLine();

/// What mail programs show: sans serif, 15 CSS pixels, larger only where the system's text is.
[[nodiscard]] QFont letterFont(const QFont &system);

/// How much larger than usual the system's text is; never less than 1.
[[nodiscard]] qreal textScale(const QFont &system);

} // namespace sincerely::theme
