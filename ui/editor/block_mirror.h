#pragma once

#include "core/letter/content.h"
#include "core/letter/html_writer.h"
#include "ui/editor/object_spot.h"

#include <QTextDocument>

#include <vector>

namespace sincerely::editor
{

/// The content of every block of a document, read again only where something was changed: a letter of 500 paragraphs is
/// asked for at every keystroke.
class BlockMirror
{
public:
    explicit BlockMirror(const QTextDocument &document)
        : m_document(document)
    {
    }

    /// To be told of every QTextDocument::contentsChange, in its words.
    void follow(int position, int removed, int added);

    /// Reads everything again. Needed after undo and redo: the range that Qt 6.4 tells for a step of several changes
    /// may leave some of them out ("61, -2, 60" was seen).
    void forget();

    [[nodiscard]] const letter::Content &content();

    /// The letter in its frame, as letter::toHtml() writes it.
    [[nodiscard]] QString html();

    /// All objects, in order.
    [[nodiscard]] std::vector<ObjectSpot> objects();

    /// Text that looks like the begin of a field and would be sent as it stands.
    [[nodiscard]] std::vector<TextRange> unfinishedFields();

private:
    struct Notes {
        bool isFresh = false;
        int length = 0;                  ///< Of the block, to notice when something went wrong all the same.
        std::vector<ObjectSpot> objects; ///< Positions from the begin of the block; and so:
        std::vector<TextRange> unfinished;
    };

    void refresh();
    [[nodiscard]] std::size_t blockAt(int position) const;

    const QTextDocument &m_document;
    letter::Content m_content;
    std::vector<Notes> m_notes; ///< One for each block, as m_content has them; and so:
    std::vector<letter::WrittenBlock> m_written;
    bool m_isFresh = false;
};

} // namespace sincerely::editor
