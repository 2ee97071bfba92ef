#pragma once

#include <QFrame>

class QLabel;

namespace sincerely
{

/// One calm sentence in the page about something that wants a look. Hidden while there is nothing to say.
class InfoBar : public QFrame
{
    Q_OBJECT

public:
    explicit InfoBar(QWidget *parent = nullptr);

    /// An empty text hides the bar. What is new is announced to screen readers.
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace sincerely
