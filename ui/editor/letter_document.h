#pragma once

#include "core/letter/content.h"
#include "ui/editor/block_keeper.h"
#include "ui/editor/block_mirror.h"
#include "ui/editor/chip_label.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace sincerely
{
class PictureStore;
}

namespace sincerely::editor
{

class ChipObject;
class PictureObject;

/// The text of a letter or of a subject while it is edited. Whatever is done to it, conditions stay whole and lists
/// stay lists, as part of the same step of undo.
class LetterDocument final : public QTextDocument
{
    Q_OBJECT

public:
    /// \param pictures may be nullptr; otherwise it lives longer than the document
    LetterDocument(const PictureStore *pictures, QObject *parent);

    void setColumns(const QStringList &columns);

    /// \param palette for the colours of chips
    /// \param scale of text and pictures, see theme::textScale()
    void setLook(const QPalette &palette, const BlockMetrics &metrics, qreal scale);
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

    /// While steps are undone or made again nothing is put in order: that would be a step of its own, and what could be
    /// made again would be lost.
    void setRestoring(bool isRestoring) { m_isRestoring = isRestoring; }

    /// Replaces everything and forgets the steps of undo.
    void load(letter::Content content);

    /// Inserts in place of what is selected, as one step of undo.
    void insert(const QTextCursor &cursor, letter::Content content);
    void insertPiece(const QTextCursor &cursor, letter::Piece piece);

    /// The letter. Not to be asked for while a change is under way.
    [[nodiscard]] const letter::Content &content() const;

    /// Its HTML, see letter::toHtml().
    [[nodiscard]] const QString &html() const;

    [[nodiscard]] const std::vector<ObjectSpot> &objects() const { return m_objects; }
    [[nodiscard]] bool hasTouch() const;

    /// Text that looks like the begin of a field and would be sent as it stands.
    [[nodiscard]] std::vector<TextRange> unfinishedFields() const { return m_mirror.unfinishedFields(); }

    /// A number for a new condition.
    [[nodiscard]] int newPair() { return ++m_nextPair; }

    /// The object behind this position; a piece of Kind::Text when there is none.
    [[nodiscard]] letter::Piece pieceAt(int position) const;

    [[nodiscard]] const ChipLabel &labelFor(const letter::Piece &piece) const;

    /// The size of a picture as shown, in CSS pixels.
    [[nodiscard]] QSizeF shownSize(const letter::Picture &picture) const;

    /// The same text with words for objects.
    [[nodiscard]] QString spokenText(int from, int to) const;

Q_SIGNALS:
    /// Once for every change, after everything is in order again.
    void changed();

private:
    void putInOrder();

    ChipObject *m_chips;
    PictureObject *m_pictures;
    BlockKeeper m_blocks;
    std::vector<ObjectSpot> m_objects;
    QPalette m_palette;
    int m_nextPair = 0;
    bool m_isOrdering = false;
    bool m_isRestoring = false;
    mutable BlockMirror m_mirror;
    mutable QString m_html;
    mutable bool m_isHtmlFresh = false;
};

} // namespace sincerely::editor
