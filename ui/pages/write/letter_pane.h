#pragma once

#include "core/model/letter.h"
#include "ui/editor/merge_column.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace sincerely
{

class CampaignDocument;
class EditorToolBar;
class InfoBar;
class LetterEditor;
class SubjectEdit;
struct PageTools;

/// The letter as it is written: the subject line and the text on its paper, both with merge fields as chips; designs
/// from elsewhere as their source, plain text as text. What is typed goes to the document at once.
class LetterPane : public QWidget
{
    Q_OBJECT

public:
    /// Document and tools must outlive the pane.
    LetterPane(CampaignDocument &document, const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] LetterEditor &editor() { return *m_editor; }
    [[nodiscard]] SubjectEdit &subject() { return *m_subject; }

    /// Takes another letter in place of this one: a template, a design. Where it is written, as a step of undo.
    void useLetter(const Letter &letter, const QString &stepName);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Where the keyboard is changed, for what follows it.
    void problem(const QString &sentence);

private:
    void build(const PageTools &tools);
    QWidget *buildLetter(const PageTools &tools);
    void load();
    void keep();
    [[nodiscard]] Letter typed() const;
    void showColumns();
    void showNotices();

    CampaignDocument &m_document;
    SubjectEdit *m_subject;
    QStackedWidget *m_body;
    QWidget *m_letterPage;
    QPlainTextEdit *m_source; ///< Of a design, or plain text.
    EditorToolBar *m_toolBar;
    LetterEditor *m_editor;
    InfoBar *m_notice;
    bool m_isLoading = false;
};

} // namespace sincerely
