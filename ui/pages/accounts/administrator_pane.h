#pragma once

#include <QUrl>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace sincerely
{

class Label;

/// A text for somebody else, ready to be forwarded.
class AdministratorPane : public QWidget
{
    Q_OBJECT

public:
    explicit AdministratorPane(QWidget *parent = nullptr);

    /// \param email opens the mail program with the text
    void show(const QString &text, const QUrl &email);

Q_SIGNALS:
    void emailRequested(const QUrl &email);

private:
    void copy();

    QPlainTextEdit *m_text;
    QPushButton *m_write = nullptr;
    Label *m_copied;
    QUrl m_email;
};

} // namespace sincerely
