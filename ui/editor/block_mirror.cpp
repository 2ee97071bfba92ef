#include "ui/editor/block_mirror.h"

#include "ui/editor/document_reader.h"

#include <QTextBlock>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

std::vector<TextRange> unfinishedIn(const QString &text)
{
    constexpr qsizetype longest = 40;
    std::vector<TextRange> ranges;
    for (qsizetype at = text.indexOf(QStringLiteral("{{")); at >= 0; at = text.indexOf(QStringLiteral("{{"), at)) {
        const auto isPart = [](QChar c) {
            return c != QChar::LineSeparator && c != QChar::ObjectReplacementCharacter && c != u'}';
        };
        qsizetype end = at + 2;
        while (end < text.size() && end - at < longest && isPart(text.at(end)))
            ++end;
        while (end < text.size() && text.at(end) == u'}')
            ++end;
        ranges.push_back({static_cast<int>(at), static_cast<int>(end - at)});
        at = end;
    }
    return ranges;
}

} // namespace

void BlockMirror::forget()
{
    m_isFresh = false;
    m_notes.clear();
    m_content.blocks.clear();
    m_written.clear();
}

void BlockMirror::follow(int position, int removed, int added)
{
    m_isFresh = false;
    if (removed < 0 || added < 0)
        return forget();
    const auto count = static_cast<std::size_t>(m_document.blockCount());
    const std::size_t first = blockAt(position);
    const std::size_t last = blockAt(position + added);
    const std::size_t behind = count - 1 - last; // as many as before
    if (first + behind > m_notes.size())
        return forget();
    const std::size_t before = m_notes.size() - behind - first;
    const auto replace = [&](auto &items) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(first);
        if (before > last - first + 1)
            items.erase(begin, begin + static_cast<std::ptrdiff_t>(before - (last - first + 1)));
        else
            items.insert(begin, last - first + 1 - before, {});
    };
    replace(m_notes);
    replace(m_content.blocks);
    replace(m_written);
    for (std::size_t i = first; i <= last; ++i) {
        m_notes[i].isFresh = false;
        m_written[i].html = QString();
    }
}

std::size_t BlockMirror::blockAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return static_cast<std::size_t>(block.isValid() ? block.blockNumber() : m_document.blockCount() - 1);
}

const letter::Content &BlockMirror::content()
{
    refresh();
    return m_content;
}

QString BlockMirror::html()
{
    refresh();
    return letter::toHtml(m_content, letter::Frame::Font, m_written);
}

void BlockMirror::refresh()
{
    if (m_isFresh)
        return;
    const auto count = static_cast<std::size_t>(m_document.blockCount());
    m_notes.resize(count);
    m_content.blocks.resize(count);
    m_written.resize(count);
    BlockReader reader;
    QTextBlock block = m_document.begin();
    for (std::size_t i = 0; i < count; ++i, block = block.next()) {
        Notes &notes = m_notes[i];
        if (notes.isFresh && notes.length == block.length())
            continue;
        notes = {true, block.length(), {}, unfinishedIn(block.text())};
        m_content.blocks[i] = reader.read(block, notes.objects);
        m_written[i].html = QString();
    }
    m_isFresh = true;
}

std::vector<ObjectSpot> BlockMirror::objects()
{
    refresh();
    std::vector<ObjectSpot> objects;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].objects.empty())
            continue;
        const int begin = m_document.findBlockByNumber(static_cast<int>(i)).position();
        for (ObjectSpot spot : m_notes[i].objects) {
            spot.position += begin;
            objects.push_back(spot);
        }
    }
    return objects;
}

std::vector<TextRange> BlockMirror::unfinishedFields()
{
    refresh();
    std::vector<TextRange> ranges;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        for (const TextRange &range : m_notes[i].unfinished) {
            const int begin = m_document.findBlockByNumber(static_cast<int>(i)).position();
            ranges.push_back({begin + range.begin, range.length});
        }
    }
    return ranges;
}

} // namespace sincerely::editor
