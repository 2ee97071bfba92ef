#include "ui/editor/block_keeper.h"

#include <QSet>
#include <QTextBlock>
#include <QTextList>

#include <array>
#include <optional>

namespace sincerely::editor
{

namespace
{

/// Follows the blocks from the top and tells for each item which list it belongs to: the rules by which the HTML of the
/// letter groups them.
class Grouping
{
public:
    /// \returns whether the item belongs to another list than it does
    [[nodiscard]] bool isElsewhere(const QTextBlock &block, const letter::Block &shape)
    {
        if (shape.list == letter::ListKind::None || shape.quote != m_quote)
            m_lists.fill(nullptr);
        m_quote = shape.quote;
        if (shape.list == letter::ListKind::None)
            return false;
        const auto level = static_cast<std::size_t>(shape.level - 1);
        for (std::size_t deeper = level + 1; deeper < m_lists.size(); ++deeper)
            m_lists[deeper] = nullptr;
        QTextList *own = block.textList();
        const bool goesOn = m_lists[level] && m_lists[level]->format().style() == own->format().style();
        if (goesOn)
            return m_lists[level] != own;
        const bool isTaken = m_used.contains(own);
        m_lists[level] = isTaken ? nullptr : own;
        m_used.insert(own);
        return isTaken;
    }

    /// Where it belongs; nullptr: into a new list.
    [[nodiscard]] QTextList *listFor(const letter::Block &shape) const
    {
        return m_lists[static_cast<std::size_t>(shape.level - 1)];
    }

    void setList(const letter::Block &shape, QTextList *list)
    {
        m_lists[static_cast<std::size_t>(shape.level - 1)] = list;
        m_used.insert(list);
    }

private:
    std::array<QTextList *, letter::kDeepestList> m_lists{};
    QSet<QTextList *> m_used;
    int m_quote = 0;
};

/// Opens the step of undo only when something has to be changed.
class Step
{
public:
    explicit Step(QTextDocument &document)
        : m_document(document)
    {
    }
    ~Step()
    {
        if (m_cursor)
            m_cursor->endEditBlock();
    }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    QTextCursor &at(const QTextBlock &block)
    {
        if (!m_cursor) {
            m_cursor.emplace(&m_document);
            m_cursor->joinPreviousEditBlock();
        }
        m_cursor->setPosition(block.position());
        return *m_cursor;
    }

private:
    QTextDocument &m_document;
    std::optional<QTextCursor> m_cursor;
};

bool isItem(const QTextBlock &block)
{
    return block.isValid() && block.textList();
}

bool endsList(const QTextBlock &block, const letter::Block &shape)
{
    return shape.list != letter::ListKind::None &&
           (!isItem(block.next()) || blockOf(block.next()).quote != shape.quote);
}

} // namespace

void BlockKeeper::setMetrics(const BlockMetrics &metrics)
{
    m_metrics = metrics;
    m_seen.clear();
}

void BlockKeeper::keep(QTextDocument &document)
{
    if (formatsOf(document) == m_seen)
        return;
    {
        Step step(document);
        Grouping grouping;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const letter::Block shape = blockOf(block);
            if (grouping.isElsewhere(block, shape)) {
                QTextCursor &cursor = step.at(block);
                if (QTextList *list = grouping.listFor(shape))
                    list->add(block);
                else
                    grouping.setList(shape, cursor.createList(listFormat(shape.list, shape.level)));
            }
            QTextBlockFormat wanted = blockFormat(shape, {endsList(block, shape)}, m_metrics);
            wanted.setObjectIndex(block.blockFormat().objectIndex());
            if (wanted != block.blockFormat())
                step.at(block).setBlockFormat(wanted);
        }
    }
    m_seen = formatsOf(document);
}

std::vector<int> BlockKeeper::formatsOf(const QTextDocument &document)
{
    std::vector<int> formats;
    formats.reserve(static_cast<std::size_t>(document.blockCount()));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        formats.push_back(block.blockFormatIndex());
    return formats;
}

} // namespace sincerely::editor
