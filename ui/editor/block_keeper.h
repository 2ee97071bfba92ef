#pragma once

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
    /// \param scale of the text, see theme::textScale()
    void setScale(qreal scale);

    /// Mends what has to be mended, as part of the step of undo that was made last.
    void keep(QTextDocument &document);

private:
    [[nodiscard]] static std::vector<int> formatsOf(const QTextDocument &document);

    qreal m_scale = 1;
    std::vector<int> m_seen; ///< The formats of all blocks when they were last in order.
};

} // namespace sincerely::editor
