#include "ui/frame/button_row.h"

#include "ui/frame/accessible_role.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace sincerely
{

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_rest(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setOpensMenu(m_more);
    m_more->setObjectName(QStringLiteral("moreButtons"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setIcon(theme::icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_rest);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    theme::hideChevron(m_more);
}

void ButtonRow::add(QAction *action, theme::ButtonKind kind)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, kind);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_entries.append({action, button});
    setTabOrder(button, m_more);
    updateGeometry();
    arrange();
}

QSize ButtonRow::sizeHint() const
{
    QSize size(0, m_entries.isEmpty() ? 0 : m_more->sizeHint().height()); // it does not grow when the menu comes
    for (const Entry &entry : m_entries) {
        const QSize button = entry.button->sizeHint();
        size = {size.width() + button.width() + theme::kInside, std::max(size.height(), button.height())};
    }
    return {std::max(0, size.width() - theme::kInside), size.height()};
}

QSize ButtonRow::minimumSizeHint() const
{
    if (m_entries.isEmpty())
        return {};
    const QSize first = m_entries.first().button->sizeHint();
    return {first.width() + theme::kInside + m_more->sizeHint().width(), sizeHint().height()};
}

qsizetype ButtonRow::fitting() const
{
    if (sizeHint().width() <= width())
        return m_entries.size();
    int room = width() - m_more->sizeHint().width();
    qsizetype count = 0;
    for (const Entry &entry : m_entries) {
        room -= entry.button->sizeHint().width() + theme::kInside;
        if (room < 0)
            break;
        ++count;
    }
    return std::max<qsizetype>(1, count);
}

void ButtonRow::arrange()
{
    const qsizetype shown = fitting();
    m_rest->clear();
    int x = 0;
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        const QRect logical(QPoint(x, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        x += logical.width() + theme::kInside;
    };
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        entry.button->setVisible(i < shown);
        if (i < shown)
            place(entry.button);
        else
            m_rest->addAction(entry.action);
    }
    m_more->setVisible(shown < m_entries.size());
    if (shown < m_entries.size())
        place(m_more);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ButtonRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LayoutRequest:
        updateGeometry();
        arrange();
        break;
    default:
        break;
    }
    return handled;
}

} // namespace sincerely
