#pragma once

#include "ui/editor/document_format.h"

#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace sincerely::editor
{

/// Keeps the shape of blocks to what the email will show, whatever was edited: items that follow each other are one
/// list, and margins are those of paragraphs, items and quotations.
class BlockKeeper
{
public:
    void setMetrics(const BlockMetrics &metrics);

    /// Mends what has to be mended, as part of the step of undo that was made last.
    void keep(QTextDocument &document);

private:
    [[nodiscard]] static std::vector<int> formatsOf(const QTextDocument &document);

    BlockMetrics m_metrics;
    std::vector<int> m_seen; ///< The formats of all blocks when they were last in order.
};

} // namespace sincerely::editor
