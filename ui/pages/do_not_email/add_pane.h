#pragma once

#include "ui/document/do_not_email.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sincerely
{

class InfoBar;
class Label;

/// What is to be put on the do-not-email list, typed, pasted or out of a file, before it is put there: how many are
/// new, known, or cannot be used, and the reason.
class AddPane : public QWidget
{
    Q_OBJECT

public:
    /// The list must outlive the pane.
    explicit AddPane(DoNotEmail &list, QWidget *parent = nullptr);

    /// To be typed, with this text to begin with.
    void showText(const QString &text);
    /// Out of a file. \param source its name
    void showTable(const DoNotEmail::Table &table, int emailColumn, const QString &source);

Q_SIGNALS:
    void closed(); ///< Everything is added, or the person thought better of it.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFields();
    QWidget *buildButtons();
    void prepare(const QString &title, bool isTyped);
    void checkText();
    void showCheck(const DoNotEmailCheck &check);
    void tellUnusable(const DoNotEmailCheck &check);
    void add();

    DoNotEmail &m_list;
    QString m_source;
    DoNotEmailCheck m_check;
    int m_look = 0; ///< The number of the check that is waited for; 0: none.
    bool m_addsThen = false;
    QTimer m_checkSoon;
    Label *m_title;
    Label *m_textName;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    Label *m_summary;
    InfoBar *m_unusable;
    QPushButton *m_add;
};

} // namespace sincerely
