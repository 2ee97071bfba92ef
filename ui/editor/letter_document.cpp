#include "ui/editor/letter_document.h"

#include "ui/editor/chip_object.h"
#include "ui/editor/condition_keeper.h"
#include "ui/editor/document_format.h"
#include "ui/editor/document_writer.h"
#include "ui/editor/picture_object.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace sincerely::editor
{

LetterDocument::LetterDocument(const PictureStore *pictures, QObject *parent)
    : QTextDocument(parent)
    , m_chips(new ChipObject(this))
    , m_pictures(new PictureObject(pictures, this))
    , m_mirror(*this)
{
    connect(this, &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (m_isRestoring)
            m_mirror.forget();
        else
            m_mirror.follow(position, removed, added);
        m_isHtmlFresh = false;
    });
    documentLayout()->registerHandler(kChipType, m_chips);
    documentLayout()->registerHandler(kPictureType, m_pictures);
    connect(this, &QTextDocument::contentsChanged, this, &LetterDocument::putInOrder);
    load({});
}

void LetterDocument::setColumns(const QStringList &columns)
{
    m_chips->setColumns(columns);
    markContentsDirty(0, characterCount());
}

void LetterDocument::setLook(const QPalette &palette, const BlockMetrics &metrics, qreal scale)
{
    m_palette = palette;
    m_chips->setPalette(palette);
    m_pictures->setPalette(palette);
    m_pictures->setScale(scale);
    m_blocks.setMetrics(metrics);
    setIndentWidth(24 * scale);
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        m_blocks.keep(*this);
    }
    markContentsDirty(0, characterCount());
}

void LetterDocument::load(letter::Content content)
{
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        setUndoRedoEnabled(false);
        QTextCursor cursor(this);
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        if (QTextList *list = cursor.currentList())
            list->remove(cursor.block());
        cursor.setBlockFormat(QTextBlockFormat());
        cursor.setBlockCharFormat(QTextCharFormat());
        m_nextPair = 0;
        insertContent(cursor, std::move(content), m_nextPair);
        m_blocks.keep(*this);
    }
    putInOrder();
    setUndoRedoEnabled(true);
}

void LetterDocument::insert(const QTextCursor &cursor, letter::Content content)
{
    insertContent(cursor, std::move(content), m_nextPair);
}

void LetterDocument::insertPiece(const QTextCursor &cursor, letter::Piece piece)
{
    letter::Content content{std::vector<letter::Block>(1), true};
    content.blocks.front().pieces.push_back(std::move(piece));
    insert(cursor, std::move(content));
}

const letter::Content &LetterDocument::content() const
{
    return m_mirror.content();
}

const QString &LetterDocument::html() const
{
    if (!m_isHtmlFresh)
        m_html = m_mirror.html();
    m_isHtmlFresh = true;
    return m_html;
}

bool LetterDocument::hasTouch() const
{
    return std::ranges::any_of(m_objects, &ObjectSpot::isTouch);
}

letter::Piece LetterDocument::pieceAt(int position) const
{
    if (position < 0 || position >= characterCount() - 1 || characterAt(position) != QChar::ObjectReplacementCharacter)
        return {};
    const QTextBlock block = findBlock(position);
    for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
        if (fragments.fragment().contains(position))
            return editor::pieceOf(fragments.fragment().charFormat());
    }
    return {};
}

const ChipLabel &LetterDocument::labelFor(const letter::Piece &piece) const
{
    return m_chips->labelFor(piece);
}

QSizeF LetterDocument::shownSize(const letter::Picture &picture) const
{
    return m_pictures->shownSize(picture);
}

QString LetterDocument::spokenText(int from, int to) const
{
    QString text;
    for (int position = from; position < to; ++position) {
        const QChar c = characterAt(position);
        if (c == QChar::ObjectReplacementCharacter)
            text += labelFor(pieceAt(position)).spoken;
        else
            text += c == QChar::ParagraphSeparator || c == QChar::LineSeparator ? QChar(u'\n') : c;
    }
    return text;
}

void LetterDocument::putInOrder()
{
    if (m_isOrdering)
        return;
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        m_objects = m_mirror.objects();
        for (const ObjectSpot &object : m_objects)
            m_nextPair = std::max(m_nextPair, object.pair);
        if (!m_isRestoring && keepConditions(*this, m_objects, m_nextPair))
            m_objects = m_mirror.objects();
        if (!m_isRestoring)
            m_blocks.keep(*this);
    }
    Q_EMIT changed();
}

} // namespace sincerely::editor
