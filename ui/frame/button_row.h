#pragma once

#include "ui/theme/controls.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace sincerely
{

/// Buttons for actions in one line, the most important first. What does not fit goes into a menu at the end, as in the
/// tool bar of a mail program. A click leaves the keyboard where it is.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// The action must outlive the row. The button is called as the action, with "Button" behind it.
    void add(QAction *action, theme::ButtonKind kind = theme::ButtonKind::Secondary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< Room for the first one and the menu.

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        QAction *action;
        QPushButton *button;
    };

    void arrange();
    /// How many fit beside the menu, or all of them without it.
    [[nodiscard]] qsizetype fitting() const;

    QList<Entry> m_entries;
    QToolButton *m_more;
    QMenu *m_rest;
};

} // namespace sincerely
