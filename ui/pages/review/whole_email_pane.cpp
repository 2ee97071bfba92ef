#include "ui/pages/review/whole_email_pane.h"

#include "core/html/template_parts.h"
#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/editor/subject_edit.h"
#include "ui/frame/label.h"
#include "ui/page_tools.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

WholeEmailPane::WholeEmailPane(const PageTools &tools, QWidget *parent)
    : QWidget(parent)
{
    build(tools);
    checkSpelling(tools);
    const auto tell = [this] {
        if (!m_isLoading)
            Q_EMIT edited();
    };
    connect(m_subject, &SubjectEdit::changed, this, tell);
    connect(m_letter, &LetterEditor::changed, this, tell);
    connect(m_text, &QPlainTextEdit::textChanged, this, tell);
    connect(m_letter, &LetterEditor::problem, this, &WholeEmailPane::problem);
    connect(m_subject, &SubjectEdit::returnPressed, this, [this] { m_body->currentWidget()->setFocus(); });
}

void WholeEmailPane::build(const PageTools &tools)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(tr("Subject"), Label::Voice::Secondary, this));
    m_subject = new SubjectEdit(this);
    m_subject->setObjectName(QStringLiteral("wholeSubject"));
    m_subject->setAccessibleName(tr("Subject of this email"));
    line->addWidget(m_subject, 1);
    column->addLayout(line);

    m_body = new QStackedWidget(this);
    m_letterPage = new QWidget(m_body);
    auto *letterColumn = new QVBoxLayout(m_letterPage);
    letterColumn->setContentsMargins(0, 0, 0, 0);
    letterColumn->setSpacing(theme::kInside);
    m_letter = new LetterEditor(tools.pictures, m_letterPage);
    m_letter->setObjectName(QStringLiteral("wholeLetter"));
    m_letter->setAccessibleName(tr("Text of this email"));
    letterColumn->addWidget(new EditorToolBar(*m_letter, m_letterPage));
    letterColumn->addWidget(m_letter, 1);
    m_letterPage->setFocusProxy(m_letter);
    m_body->addWidget(m_letterPage);
    m_text = new QPlainTextEdit(m_body);
    m_text->setObjectName(QStringLiteral("wholeText"));
    m_text->setAccessibleName(tr("Text of this email"));
    m_body->addWidget(m_text);
    column->addWidget(m_body, 1);
}

void WholeEmailPane::checkSpelling(const PageTools &tools)
{
    sincerely::checkSpelling(*m_text, tools.speller);
    for (ChipEdit *edit : {static_cast<ChipEdit *>(m_subject), static_cast<ChipEdit *>(m_letter)}) {
        sincerely::checkSpelling(*edit, tools.speller);
        connect(edit, &ChipEdit::contextMenuAboutToShow, this,
                [&tools](QMenu *menu, const QTextCursor &cursor) { addSpellingActions(*menu, cursor, tools.speller); });
    }
}

/// The pictures are named by their files again, as in a letter.
EditedEmail WholeEmailPane::beginningWith(const OutgoingMessage &message)
{
    QHash<QString, QString> names;
    for (const Attachment &file : message.attachments) {
        if (file.isInline())
            names.insert(QStringLiteral("cid:") + file.contentId, QFileInfo(file.path).fileName());
    }
    const QString html = message.html.isEmpty() ? QString() : html::withPictureSources(message.html, names);
    return {message.subject, html, html.isEmpty() ? message.text : QString()};
}

void WholeEmailPane::show(const EditedEmail &email)
{
    m_isLoading = true;
    m_subject->setText(email.subject);
    const bool isPlain = email.html.isEmpty();
    if (isPlain)
        m_text->setPlainText(email.text);
    else if (const Result<> loaded = m_letter->setHtml(email.html); !loaded)
        Q_EMIT problem(loaded.error().sentence);
    m_body->setCurrentWidget(isPlain ? static_cast<QWidget *>(m_text) : m_letterPage);
    setFocusProxy(m_body->currentWidget());
    m_isLoading = false;
}

EditedEmail WholeEmailPane::email() const
{
    if (m_body->currentWidget() == m_text)
        return {m_subject->text(), QString(), m_text->toPlainText()};
    return {m_subject->text(), m_letter->html(), QString()};
}

} // namespace sincerely
