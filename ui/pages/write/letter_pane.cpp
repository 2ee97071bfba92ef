#include "ui/pages/write/letter_pane.h"

#include "ui/document/campaign_document.h"
#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/editor/subject_edit.h"
#include "ui/frame/label.h"
#include "ui/page_tools.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

/// With a value of the first person who has one, to show what the column holds.
MergeColumns columnsOf(People &people)
{
    constexpr int kLookedAt = 20;
    MergeColumns columns;
    for (const QString &name : people.list().columns)
        columns.append({name, QString()});
    const QList<RecipientId> first = people.order({}).mid(0, kLookedAt);
    for (const RecipientId id : first) {
        const std::optional<Recipient> person = people.recipient(id);
        for (qsizetype i = 0; person && i < columns.size(); ++i) {
            if (columns.at(i).sample.isEmpty())
                columns[i].sample = person->values.value(i).trimmed();
        }
    }
    return columns;
}

} // namespace

LetterPane::LetterPane(CampaignDocument &document, const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    build(tools);
    showColumns();
    load();
    connect(m_subject, &SubjectEdit::changed, this, &LetterPane::keep);
    connect(m_editor, &LetterEditor::changed, this, &LetterPane::keep);
    connect(m_source, &QPlainTextEdit::textChanged, this, &LetterPane::keep);
    connect(m_subject, &SubjectEdit::returnPressed, m_body, [this] { m_body->currentWidget()->setFocus(); });
    connect(m_subject, &SubjectEdit::problem, this, &LetterPane::problem);
    connect(m_editor, &LetterEditor::problem, this, &LetterPane::problem);
    connect(&document.people(), &People::listChanged, this, &LetterPane::showColumns);
    setFocusProxy(m_subject->text().isEmpty() ? static_cast<QWidget *>(m_subject) : m_body->currentWidget());
}

void LetterPane::build(const PageTools &tools)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kInside);
    auto *name = new Label(tr("Subject"), Label::Voice::Secondary, this);
    line->addWidget(name);
    m_subject = new SubjectEdit(this);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setAccessibleName(tr("Subject"));
    line->addWidget(m_subject, 1);
    column->addLayout(line);

    m_body = new QStackedWidget(this);
    m_letterPage = buildLetter(tools);
    m_body->addWidget(m_letterPage);
    m_source = new QPlainTextEdit(m_body);
    m_source->setObjectName(QStringLiteral("letterSource"));
    m_body->addWidget(m_source);
    column->addWidget(m_body, 1);
    m_notice = new InfoBar(this);
    m_notice->setObjectName(QStringLiteral("letterNotice"));
    column->addWidget(m_notice);
    for (ChipEdit *edit : {static_cast<ChipEdit *>(m_subject), static_cast<ChipEdit *>(m_editor)}) {
        checkSpelling(*edit, tools.speller);
        connect(edit, &ChipEdit::contextMenuAboutToShow, this,
                [&tools](QMenu *menu, const QTextCursor &cursor) { addSpellingActions(*menu, cursor, tools.speller); });
    }
}

QWidget *LetterPane::buildLetter(const PageTools &tools)
{
    auto *page = new QWidget(m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_editor = new LetterEditor(tools.pictures, page);
    m_editor->setObjectName(QStringLiteral("letter"));
    m_editor->setAccessibleName(tr("Letter"));
    m_toolBar = new EditorToolBar(*m_editor, page);
    column->addWidget(m_toolBar);
    column->addWidget(m_editor, 1);
    page->setFocusProxy(m_editor);
    return page;
}

void LetterPane::load()
{
    m_isLoading = true;
    const Letter &letter = m_document.composition().letter;
    m_subject->setText(letter.subject);
    const bool isWritten = letter.kind == LetterKind::Written;
    if (!isWritten) {
        m_source->setPlainText(letter.kind == LetterKind::Design ? letter.html : letter.text);
        m_source->setAccessibleName(letter.kind == LetterKind::Design ? tr("Source of the design") : tr("Letter"));
    } else if (const Result<> loaded = m_editor->setHtml(letter.html); !loaded) {
        Q_EMIT problem(loaded.error().sentence);
    }
    m_body->setCurrentWidget(isWritten ? m_letterPage : m_source);
    m_isLoading = false;
    showNotices();
}

/// What stands in the editors now.
Letter LetterPane::typed() const
{
    Letter letter = m_document.composition().letter;
    letter.subject = m_subject->text();
    if (letter.kind == LetterKind::Written)
        letter.html = m_editor->html();
    else if (letter.kind == LetterKind::Design)
        letter.html = m_source->toPlainText();
    else
        letter.text = m_source->toPlainText();
    return letter;
}

void LetterPane::useLetter(const Letter &letter, const QString &stepName)
{
    const bool isWritten =
        letter.kind == LetterKind::Written && m_document.composition().letter.kind == LetterKind::Written;
    if (!isWritten) {
        m_document.setLetter(letter);
        load();
        return;
    }
    m_subject->replaceText(letter.subject);
    const Result<> replaced = m_editor->replaceHtml(letter.html, stepName);
    if (!replaced)
        Q_EMIT problem(replaced.error().sentence);
}

void LetterPane::setReadOnly(bool readOnly)
{
    m_subject->setReadOnly(readOnly);
    m_editor->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
    m_toolBar->setEnabled(!readOnly);
}

void LetterPane::keep()
{
    if (m_isLoading)
        return;
    m_document.setLetter(typed());
    showNotices();
}

void LetterPane::showColumns()
{
    const MergeColumns columns = columnsOf(m_document.people());
    m_subject->setColumns(columns);
    m_editor->setColumns(columns);
    showNotices();
}

/// Of the mistakes only those that are no half-typed field: these the editors underline.
void LetterPane::showNotices()
{
    QStringList notices = m_subject->notices();
    const bool isWritten = m_body->currentWidget() == m_letterPage;
    const QStringList ofLetter = isWritten ? m_editor->notices() : QStringList();
    for (const QString &notice : ofLetter) {
        if (!notices.contains(notice))
            notices.append(notice);
    }
    m_notice->setText(notices.join(u' '));
}

} // namespace sincerely
