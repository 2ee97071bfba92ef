#include "ui/pages/write/letter_pane.h"

#include "ui/document/campaign_document.h"
#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/editor/subject_edit.h"
#include "ui/frame/accessible_role.h"
#include "ui/frame/label.h"
#include "ui/page_tools.h"
#include "ui/pages/write/design_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
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
    connect(m_design, &DesignPane::changed, this, &LetterPane::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterPane::keep);
    connect(m_subject, &SubjectEdit::returnPressed, m_body, [this] { m_body->currentWidget()->setFocus(); });
    connect(m_subject, &SubjectEdit::problem, this, &LetterPane::problem);
    connect(m_editor, &LetterEditor::problem, this, &LetterPane::problem);
    connect(&document.people(), &People::listChanged, this, &LetterPane::showColumns);
    connect(&document, &CampaignDocument::letterReplaced, this, &LetterPane::load);
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
    m_more = new QToolButton(this);
    setOpensMenu(m_more);
    m_more->setObjectName(QStringLiteral("moreOfLetter"));
    m_more->setAccessibleName(tr("More about the letter"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setIcon(theme::icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    theme::hideChevron(m_more);
    line->addWidget(m_more);
    column->addLayout(line);

    m_body = new QStackedWidget(this);
    m_letterPage = buildLetter(tools);
    m_body->addWidget(m_letterPage);
    m_design = new DesignPane(m_body);
    m_body->addWidget(m_design);
    m_text = new QPlainTextEdit(m_body);
    m_text->setObjectName(QStringLiteral("plainLetter"));
    m_text->setAccessibleName(tr("Letter"));
    m_body->addWidget(m_text);
    column->addWidget(m_body, 1);
    setTabOrder(m_text, m_more); // who has typed the subject goes on with the letter, in whichever editor it is
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
    m_editor->setPlaceholderText(tr("Write your letter here. Type @ for a name from your list."));
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
    switch (letter.kind) {
    case LetterKind::Written:
        if (const Result<> loaded = m_editor->setHtml(letter.html); !loaded)
            Q_EMIT problem(loaded.error().sentence);
        m_body->setCurrentWidget(m_letterPage);
        break;
    case LetterKind::Design:
        m_design->setHtml(letter.html);
        m_body->setCurrentWidget(m_design);
        break;
    case LetterKind::PlainText:
        m_text->setPlainText(letter.text);
        m_body->setCurrentWidget(m_text);
        break;
    }
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
        letter.html = m_design->html();
    else
        letter.text = m_text->toPlainText();
    return letter;
}

void LetterPane::useLetter(const Letter &letter, const QString &stepName)
{
    const bool isWritten =
        letter.kind == LetterKind::Written && m_document.composition().letter.kind == LetterKind::Written;
    if (!isWritten) {
        m_document.replaceLetter(stepName, letter);
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
    m_design->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_toolBar->setEnabled(!readOnly);
}

void LetterPane::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
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
    m_design->setColumns(m_document.people().list().columns);
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
