#pragma once

#include <QStringView>

#include <vector>

namespace sincerely::paper
{

/// Characters of one line that stand together on the screen and run in one direction.
struct BidiRun {
    qsizetype start;
    qsizetype length;
    bool rightToLeft;
};

/// The runs of a line from left to right as they are seen, by the Unicode Bidirectional Algorithm (UAX #9) without
/// explicit embeddings and without its rule for pairs of brackets. `base` is the direction of the paragraph.
[[nodiscard]] std::vector<BidiRun> visualRuns(QStringView line, Qt::LayoutDirection base);

/// Whether any character of the text runs from right to left.
[[nodiscard]] bool hasRightToLeft(QStringView text);

/// The direction of the first character that has one (the meaning of `dir="auto"`).
[[nodiscard]] Qt::LayoutDirection firstStrongDirection(QStringView text);

} // namespace sincerely::paper
