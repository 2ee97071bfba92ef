#include "core/letter/plain_text.h"

#include "core/letter/clean_text.h"
#include "core/letter/condition_repair.h"
#include "core/letter/links.h"
#include "core/letter/merge_text.h"

#include <array>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

void addText(Content &content, const QString &text)
{
    const QString clean = cleanText(text);
    const QStringList paragraphs = clean.split(QString(2, kLineBreak));
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            content.blocks.emplace_back();
        append(content.blocks.back().pieces, {Piece::Kind::Text, paragraphs.at(i), {}, {}, 0});
    }
}

void trimBreaks(Block &block)
{
    const auto isText = [](const Piece &piece) { return piece.kind == Piece::Kind::Text; };
    while (!block.pieces.empty() && isText(block.pieces.front()) && block.pieces.front().text.startsWith(kLineBreak))
        block.pieces.front().text.remove(0, 1);
    while (!block.pieces.empty() && isText(block.pieces.back()) && block.pieces.back().text.endsWith(kLineBreak))
        block.pieces.back().text.chop(1);
    std::erase_if(block.pieces, [&](const Piece &piece) { return isText(piece) && piece.text.isEmpty(); });
}

} // namespace

Content fromPlainText(QStringView text)
{
    Content content{std::vector<Block>(1), false};
    for (const Piece &piece : piecesOf(text)) {
        if (piece.kind == Piece::Kind::Text)
            addText(content, piece.text);
        else
            content.blocks.back().pieces.push_back(piece);
    }
    const bool isOneLine = content.blocks.size() == 1;
    for (Block &block : content.blocks)
        trimBreaks(block);
    if (!isOneLine)
        std::erase_if(content.blocks, [](const Block &block) { return block.pieces.empty(); });
    int pairs = 0;
    pairConditions(content.blocks, pairs);
    repairConditions(content.blocks, pairs);
    linkAddresses(content);
    content.isInline = content.blocks.size() == 1;
    return content;
}

QString toPlainText(const Content &content)
{
    QString text;
    std::array<int, kDeepestList + 1> numbers{};
    const Block *before = nullptr;
    for (const Block &block : content.blocks) {
        const bool isItem = block.list != ListKind::None;
        if (before)
            text += isItem && before->list != ListKind::None ? u"\n"_s : u"\n\n"_s;
        if (!isItem)
            numbers.fill(0);
        const auto level = static_cast<std::size_t>(block.level);
        for (std::size_t deeper = level + 1; deeper < numbers.size(); ++deeper)
            numbers[deeper] = 0;
        if (isItem) {
            text += QString(2 * (block.level - 1), u' ');
            text += block.list == ListKind::Bulleted ? u"- "_s : u"%1. "_s.arg(++numbers[level]);
        }
        text += mergeText(block.pieces).replace(kLineBreak, u'\n');
        before = &block;
    }
    return text;
}

} // namespace sincerely::letter
