#pragma once

#include "ui/editor/merge_column.h"

#include <QWidget>

class QStackedWidget;

namespace sincerely
{

class CampaignDocument;
class EditorToolBar;
class InfoBar;
class LetterEditor;
class SubjectEdit;
struct PageTools;

/// The letter as it is written: the subject line and the text on its paper, both with merge fields as chips. What is
/// typed goes to the document at once.
class LetterPane : public QWidget
{
    Q_OBJECT

public:
    /// Document and tools must outlive the pane.
    LetterPane(CampaignDocument &document, const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] LetterEditor &editor() { return *m_editor; }
    [[nodiscard]] SubjectEdit &subject() { return *m_subject; }

    /// Replaces subject and text as steps that the editors can undo.
    void useLetter(const QString &subject, const QString &html, const QString &stepName);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Where the keyboard is changed, for what follows it.
    void problem(const QString &sentence);

private:
    void build(const PageTools &tools);
    void load();
    void keep();
    void showColumns();
    void showNotices();

    CampaignDocument &m_document;
    SubjectEdit *m_subject;
    EditorToolBar *m_toolBar;
    LetterEditor *m_editor;
    InfoBar *m_notice;
    bool m_isLoading = false;
};

} // namespace sincerely
