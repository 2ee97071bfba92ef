#include "ui/editor/field_completion.h"

#include "core/letter/field.h"
#include "core/letter/merge_text.h"
#include "ui/editor/chip_edit.h"
#include "ui/editor/document_format.h"
#include "ui/editor/letter_document.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestQuery = 120;

/// Whether all words of the query begin words of the name; the first word of the name counts most.
int rankOf(const QString &name, const QString &query)
{
    if (query.isEmpty() || name.startsWith(query, Qt::CaseInsensitive))
        return 0;
    static const QRegularExpression border(u"[\\s_./()-]+"_s);
    const QStringList words = name.split(border, Qt::SkipEmptyParts);
    const auto begins = [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(part, Qt::CaseInsensitive); });
    };
    const QStringList parts = query.split(border, Qt::SkipEmptyParts);
    if (!parts.isEmpty() && std::ranges::all_of(parts, begins))
        return 1;
    return name.contains(query, Qt::CaseInsensitive) ? 2 : -1;
}

} // namespace

FieldCompletion::FieldCompletion(ChipEdit &editor)
    : m_editor(editor)
{
}

FieldCompletion::~FieldCompletion()
{
    delete m_popup;
}

bool FieldCompletion::handlesKey(const QKeyEvent &event)
{
    if (!isActive() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        m_popup->moveBy(1);
        return true;
    case Qt::Key_Up:
        m_popup->moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->moveBy(8);
        return true;
    case Qt::Key_PageUp:
        m_popup->moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(m_popup->current());
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    default:
        return false;
    }
}

QString FieldCompletion::textBefore(const QTextCursor &cursor) const
{
    return cursor.block().text().left(cursor.positionInBlock());
}

/// What was typed behind the trigger.
QString FieldCompletion::typed() const
{
    const QTextCursor cursor = m_editor.textCursor();
    if (m_begin.isNull() || cursor.hasSelection() || cursor.block() != m_begin.block())
        return {};
    return textBefore(cursor).mid(m_begin.positionInBlock());
}

void FieldCompletion::followTyping()
{
    if (makeChipOfTyped())
        return stop();
    if (m_begin.isNull()) {
        const QString before = textBefore(m_editor.textCursor());
        static const QRegularExpression mention(u"(?:^|[\\s(\\[\"“„«‘'/\\x{FFFC}\\x{2028}-])@$"_s);
        if (before.endsWith(u"{{"_s))
            begin(2);
        else if (mention.match(before).hasMatch())
            begin(1);
        else
            return;
    }
    offer();
}

/// `{{Name}}` in text, however it came there.
bool FieldCompletion::makeChipOfTyped()
{
    QTextCursor cursor = m_editor.textCursor();
    if (cursor.hasSelection())
        return false;
    static const QRegularExpression field(u"\\{\\{([^{}\\x{FFFC}\\x{2028}]{1,300})\\}\\}$"_s);
    const QRegularExpressionMatch match = field.match(textBefore(cursor));
    if (!match.hasMatch())
        return false;
    const std::optional<letter::Piece> piece = letter::pieceOf(match.captured(1).toStdString(), false);
    if (!piece)
        return false;
    m_begin = cursor;
    m_begin.setPosition(cursor.position() - static_cast<int>(match.capturedLength()));
    replaceTyped(*piece);
    return true;
}

void FieldCompletion::begin(qsizetype triggerLength)
{
    m_begin = m_editor.textCursor();
    m_begin.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(triggerLength));
    m_begin.setKeepPositionOnInsert(true);
    m_trigger = triggerLength == 2 ? u"{{"_s : u"@"_s;
}

void FieldCompletion::offer()
{
    const QString text = typed();
    if (!text.startsWith(m_trigger) || text.size() > kLongestQuery || text.contains(QChar::LineSeparator))
        return stop();
    collectChoices(text.mid(m_trigger.size()));
    if (m_choices.isEmpty()) {
        if (m_popup)
            m_popup->hide(); // what is typed next may fit again
        return;
    }
    if (!m_popup) {
        m_popup = new ColumnPopup(m_editor.window());
        connect(m_popup, &ColumnPopup::chosen, this, &FieldCompletion::choose);
    }
    QList<ColumnPopup::Entry> entries;
    for (const Choice &choice : std::as_const(m_choices)) {
        const auto column = std::ranges::find(m_columns, choice.name, &MergeColumn::name);
        const QString sample = column == m_columns.end() ? QString() : column->sample;
        switch (choice.kind) {
        case Choice::Kind::Column:
            entries.append({choice.name, sample, u"field"_s});
            break;
        case Choice::Kind::Touch:
            entries.append({ChipEdit::tr("Personal touch"), {}, u"touch"_s});
            break;
        case Choice::Kind::Condition:
            entries.append({ChipEdit::tr("Condition…"), {}, u"condition"_s});
            break;
        case Choice::Kind::Typed:
            entries.append({ChipEdit::tr("New field “%1”").arg(choice.name), {}, u"plus"_s});
            break;
        }
    }
    m_popup->setEntries(entries);
    m_popup->showAt(spot());
}

/// The columns that fit, best first; then what is no column.
void FieldCompletion::collectChoices(const QString &query)
{
    m_choices.clear();
    if (query.startsWith(u' '))
        return;
    if (query.startsWith(u'#')) {
        m_choices.append({Choice::Kind::Condition, {}});
        return;
    }
    const QString name = query.section(u'|', 0, 0).section(u':', 0, 0).trimmed();
    for (int rank = 0; rank <= 2; ++rank) {
        for (const MergeColumn &column : m_columns) {
            if (rankOf(column.name, name) == rank)
                m_choices.append({Choice::Kind::Column, column.name});
        }
    }
    const QString touch = ChipEdit::tr("Personal touch");
    if (const int rank = rankOf(touch, name); !m_editor.hasTouch() && (rank == 0 || rank == 1))
        m_choices.append({Choice::Kind::Touch, touch});
    if (rankOf(ChipEdit::tr("Condition…"), name) == 0)
        m_choices.append({Choice::Kind::Condition, {}});
    // Without a list the fields come first and the columns later.
    if (m_columns.isEmpty() && m_choices.isEmpty() && m_trigger == u"{{"_s && !name.isEmpty())
        m_choices.append({Choice::Kind::Typed, name});
}

void FieldCompletion::choose(int choice)
{
    if (choice < 0 || choice >= m_choices.size() || m_begin.isNull())
        return;
    const Choice chosen = m_choices.at(choice);
    const QString query = typed().mid(m_trigger.size());
    if (chosen.kind == Choice::Kind::Condition) {
        QTextCursor cursor = m_begin;
        cursor.setPosition(m_editor.textCursor().position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        stop();
        return m_editor.askForCondition();
    }
    const QString name = chosen.kind == Choice::Kind::Touch
                             ? QString::fromUtf8(merge::kPersonalTouch.data(), qsizetype(merge::kPersonalTouch.size()))
                             : chosen.name;
    // A format and a fallback that were typed already stay.
    const qsizetype rest = std::min(query.indexOf(u'|') < 0 ? query.size() : query.indexOf(u'|'),
                                    query.indexOf(u':') < 0 ? query.size() : query.indexOf(u':'));
    const QString content = letter::fieldContent({name, {}, {}}) +
                            (chosen.kind == Choice::Kind::Touch ? QString() : query.mid(rest).trimmed());
    replaceTyped({letter::Piece::Kind::Field, content, {}, {}, 0});
    stop();
}

void FieldCompletion::replaceTyped(const letter::Piece &piece)
{
    QTextCursor cursor = m_begin;
    cursor.setKeepPositionOnInsert(false);
    cursor.setPosition(m_begin.position());
    cursor.setPosition(m_editor.textCursor().position(), QTextCursor::KeepAnchor);
    m_begin = QTextCursor();
    m_editor.replaceWithPiece(cursor, piece);
}

void FieldCompletion::stop()
{
    m_begin = QTextCursor();
    if (m_popup)
        m_popup->hide();
}

/// Where the trigger stands, in the window.
QRect FieldCompletion::spot() const
{
    const QRect begin = m_editor.cursorRect(m_begin);
    return {m_editor.viewport()->mapTo(m_editor.window(), begin.topLeft()), begin.size()};
}

} // namespace sincerely::editor
