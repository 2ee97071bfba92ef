#pragma once

#include "core/letter/content.h"
#include "ui/editor/object_spot.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>

#include <vector>

namespace sincerely::editor
{

/// Reads blocks. Formats are few and fragments many: what a format means is looked up once for each reader, which is
/// not to be kept while the document changes.
class BlockReader
{
public:
    /// \param objects gets the objects, with positions from the begin of the block
    [[nodiscard]] letter::Block read(const QTextBlock &block, std::vector<ObjectSpot> &objects);

    /// What of the block lies between these positions of the document.
    [[nodiscard]] letter::Block read(const QTextBlock &block, int from, int to);

private:
    [[nodiscard]] const letter::Piece &pieceFor(const QTextFragment &fragment);

    QHash<int, letter::Piece> m_known; ///< By the number of the format.
};

/// All objects of the document, in order.
[[nodiscard]] std::vector<ObjectSpot> objectsIn(const QTextDocument &document);

/// What is selected from one position to the other, `to` not included. Inside one block it is inline, unless all of an
/// item or a quotation is selected. Parts of conditions whose other parts are not selected are left out.
[[nodiscard]] letter::Content contentOf(const QTextDocument &document, int from, int to);

} // namespace sincerely::editor
