#pragma once

#include <QWidget>

class QPushButton;

namespace sincerely
{

/// What stands where there is nothing yet: a drawing, the next step in one sentence, and the button for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \param title may be empty; \param button without one there is none
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void asked();

private:
    QPushButton *m_button = nullptr;
};

} // namespace sincerely
