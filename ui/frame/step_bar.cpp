#include "ui/frame/step_bar.h"

#include "ui/frame/accessible_role.h"
#include "ui/frame/step_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace sincerely
{

namespace
{

/// The ring of the first step stands at the margin of the page.
constexpr int kLeft = theme::kPage - StepButton::kSide;

QString objectNameOf(Place step)
{
    switch (step) {
    case Place::Write:
        return QStringLiteral("stepWrite");
    case Place::Recipients:
        return QStringLiteral("stepRecipients");
    case Place::Review:
        return QStringLiteral("stepReview");
    case Place::Send:
        return QStringLiteral("stepSend");
    default:
        return QStringLiteral("stepResults");
    }
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Steps of the campaign"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    int number = 0;
    for (const Place step : kSteps) {
        auto *button = new StepButton(++number, nameOf(step), this);
        button->setObjectName(objectNameOf(step));
        group->addButton(button);
        m_buttons.insert(step, button);
        m_order.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        connect(button, &QAbstractButton::toggled, this, &StepBar::arrange);
    }
}

QString StepBar::nameOf(Place step)
{
    switch (step) {
    case Place::Write:
        return tr("Write", "step: the letter");
    case Place::Recipients:
        return tr("Recipients");
    case Place::Review:
        return tr("Review");
    case Place::Send:
        return tr("Send", "step");
    case Place::Results:
        return tr("Results");
    default:
        return {};
    }
}

void StepBar::setState(Place step, const StepState &state)
{
    if (StepButton *button = m_buttons.value(step)) {
        button->setState(state);
        arrange();
    }
}

void StepBar::setSteps(const QList<Place> &steps)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(steps.contains(it.key()));
    updateGeometry();
    arrange();
}

void StepBar::setCurrent(Place place)
{
    if (StepButton *button = m_buttons.value(place)) {
        button->setChecked(true);
        return;
    }
    auto *group = m_order.first()->group();
    group->setExclusive(false);
    for (StepButton *button : std::as_const(m_order))
        button->setChecked(false);
    group->setExclusive(true);
}

QSize StepBar::sizeHint() const
{
    int width = kLeft;
    for (const StepButton *button : m_order)
        width += button->isHidden() ? 0 : button->widthOf(true);
    return {width, m_order.first()->sizeHint().height()};
}

QSize StepBar::minimumSizeHint() const
{
    int width = kLeft;
    int widest = 0; // the one that keeps its name
    for (const StepButton *button : m_order) {
        if (button->isHidden())
            continue;
        width += button->widthOf(false);
        widest = std::max(widest, button->widthOf(true) - button->widthOf(false));
    }
    return {width + widest, sizeHint().height()};
}

void StepBar::arrange()
{
    const bool isShort = width() < sizeHint().width();
    int x = kLeft;
    for (StepButton *button : std::as_const(m_order)) {
        if (button->isHidden())
            continue;
        button->setShort(isShort);
        const QRect place(QPoint(x, 0), QSize(button->sizeHint().width(), height()));
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += place.width();
    }
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

void StepBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Colour::Hairline, palette()));
}

} // namespace sincerely
