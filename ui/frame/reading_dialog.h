#pragma once

#include <QDialog>

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QTextBrowser;

namespace sincerely
{

class ActionBook;
struct ActionSpec;

/// A text to be read: a licence, a report, news. It can be selected and copied; nothing in it opens a file or asks the
/// network. To be opened with open().
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param name its object name \param sentence below the title; may be empty
    ReadingDialog(const QString &name, const QString &title, const QString &sentence, QWidget *parent);

    /// Shown as it is, in letters of one width.
    void setPlainText(const QString &text);
    void setMarkdown(const QString &text);

    /// A button with a key, beside Close.
    QAction *addAction(ActionBook &actions, const ActionSpec &spec);

private:
    void resizeToText(int characters, int lines);

    QTextBrowser *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace sincerely
