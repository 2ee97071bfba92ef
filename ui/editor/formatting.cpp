#include "ui/editor/formatting.h"

#include "ui/editor/document_format.h"
#include "ui/editor/document_writer.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <vector>

namespace sincerely::editor
{

namespace
{

/// A stretch of text of one look.
struct Stretch {
    int begin;
    int end;
    QTextCharFormat format;
};

std::vector<Stretch> stretchesIn(const QTextCursor &selection)
{
    std::vector<Stretch> stretches;
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
            const QTextFragment fragment = fragments.fragment();
            const int begin = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (begin < end)
                stretches.push_back({begin, end, fragment.charFormat()});
        }
    }
    return stretches;
}

std::vector<QTextBlock> blocksIn(const QTextCursor &selection)
{
    std::vector<QTextBlock> blocks;
    for (QTextBlock block = selection.document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        // A selection that ends where a block begins does not touch it.
        const bool onlyEnds = block.position() == selection.selectionEnd() && !blocks.empty();
        if (!onlyEnds)
            blocks.push_back(block);
    }
    return blocks;
}

bool isConditionPart(const QTextCharFormat &format)
{
    return pieceOf(format).isConditionPart();
}

} // namespace

void changeStyles(QTextCursor selection, const std::function<void(letter::Style &)> &change)
{
    const std::vector<Stretch> stretches = stretchesIn(selection);
    selection.beginEditBlock();
    QTextCursor cursor(selection.document());
    for (const Stretch &stretch : stretches) {
        letter::Style style = styleOf(stretch.format);
        change(style);
        const QTextCharFormat format = restyled(stretch.format, style);
        if (format == stretch.format)
            continue;
        cursor.setPosition(stretch.begin);
        cursor.setPosition(stretch.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    selection.endEditBlock();
}

bool allStyles(const QTextCursor &selection, const std::function<bool(const letter::Style &)> &isSo)
{
    const std::vector<Stretch> stretches = stretchesIn(selection);
    const auto isText = [](const Stretch &stretch) { return !isConditionPart(stretch.format); };
    return std::ranges::any_of(stretches, isText) && std::ranges::all_of(stretches, [&](const Stretch &stretch) {
               return !isText(stretch) || isSo(styleOf(stretch.format));
           });
}

void changeBlocks(QTextCursor selection, const std::function<void(letter::Block &)> &change)
{
    const std::vector<QTextBlock> blocks = blocksIn(selection);
    selection.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        const letter::Block before = blockOf(block);
        letter::Block after = before;
        change(after);
        if (after != before)
            reshapeBlock(QTextCursor(block), after);
    }
    selection.endEditBlock();
}

bool allBlocks(const QTextCursor &selection, const std::function<bool(const letter::Block &)> &isSo)
{
    return std::ranges::all_of(blocksIn(selection), [&](const QTextBlock &block) { return isSo(blockOf(block)); });
}

QTextCursor wholeLink(QTextCursor cursor)
{
    const int position = cursor.selectionStart();
    const QTextBlock block = cursor.document()->findBlock(position);
    // A link counts when the cursor is in it, at its begin or at its end.
    int begin = -1;
    int end = -1;
    QString link;
    for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
        const QTextFragment fragment = fragments.fragment();
        const QString href = fragment.charFormat().anchorHref();
        const bool goesOn = end == fragment.position() && href == link;
        if (href.isEmpty() || !goesOn) {
            if (begin >= 0 && position >= begin && position <= end)
                break;
            begin = href.isEmpty() ? -1 : fragment.position();
            link = href;
        }
        if (!href.isEmpty())
            end = fragment.position() + fragment.length();
    }
    if (begin < 0 || position < begin || position > end)
        return cursor;
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace sincerely::editor
