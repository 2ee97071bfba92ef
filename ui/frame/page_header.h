#pragma once

#include <QWidget>

class QHBoxLayout;

namespace sincerely
{

class Label;

/// The top of a page that is no step of a campaign: its title, a muted sentence below, and at the other side what can
/// be done with all of it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &sentence = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// At the end of the line; the header takes the widget.
    void addControl(QWidget *control);

private:
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_controls;
};

} // namespace sincerely
