#include "ui/frame/toast.h"

#include "ui/frame/announce.h"
#include "ui/theme/controls.h"
#include "ui/theme/palettes.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kStep = 8; ///< Of the search for a free place, upwards from the foot.

/// Something that is pressed or typed into; not a table or a letter, which can be moved from under the toast.
bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QAbstractButton *>(&widget))
        return true;
    return widget.focusPolicy() != Qt::NoFocus && !qobject_cast<const QAbstractScrollArea *>(&widget);
}

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    // Dark in both themes, so that it is seen at the foot of a light page.
    QPalette own = theme::darkPalette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        own.setColor(role, own.color(QPalette::ToolTipBase));
    setPalette(own);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme::kBetween);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("toastButton"));
    theme::setKind(m_button, theme::ButtonKind::Flat);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    host->installEventFilter(this);
    m_look.setInterval(std::chrono::milliseconds(200));
    connect(&m_look, &QTimer::timeout, this, &Toast::keepClear);
    m_timer.setInterval(std::chrono::seconds(8));
    connect(&m_timer, &QTimer::timeout, this, &Toast::goIfNotInUse);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> pressed = std::exchange(m_pressed, {});
        withdraw();
        if (pressed)
            pressed();
    });
    hide();
}

void Toast::tell(const QString &text, const QString &button, std::function<void()> pressed)
{
    m_pressed = std::move(pressed);
    m_told = text;
    m_text->setAccessibleName(text);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    fitMargins(button.isEmpty());
    setAccessibleName(text);
    show();
    place();
    raise();
    m_timer.start();
    m_look.start();
    announce(m_text);
}

/// Narrow around the button, which has a margin of its own.
void Toast::fitMargins(bool isTextAlone)
{
    const int around = isTextAlone ? theme::kInside : theme::kTight;
    const int end = isTextAlone ? theme::kBetween : theme::kTight;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? end : theme::kBetween, around, isMirrored ? theme::kBetween : end,
                                 around);
}

void Toast::withdraw()
{
    m_timer.stop();
    m_look.stop();
    hide();
}

void Toast::goIfNotInUse()
{
    if (!underMouse() && !m_button->hasFocus())
        withdraw();
}

void Toast::place()
{
    const QRect host = parentWidget()->rect();
    const int room = host.width() - 2 * theme::kPage;
    m_text->setText(m_told);
    const int surplus = sizeHint().width() - room;
    if (surplus > 0) { // a name of a hundred characters
        const int width = m_text->sizeHint().width() - surplus;
        m_text->setText(m_text->fontMetrics().elidedText(m_told, Qt::ElideMiddle, width));
    }
    const QSize size(std::min(sizeHint().width(), room), sizeHint().height());
    const QPoint corner(host.center().x() - size.width() / 2, host.bottom() - size.height() - theme::kPage);
    setGeometry(QRect(corner, size));
    keepClear();
}

/// Stays where it is as long as that is free, so that it does not wander.
void Toast::keepClear()
{
    if (isClear(geometry()))
        return;
    const int foot = parentWidget()->rect().bottom() - height() - theme::kPage;
    for (QRect place = QRect(QPoint(x(), foot), size()); place.top() > 0; place.translate(0, -kStep)) {
        if (isClear(place))
            return setGeometry(place);
    }
}

bool Toast::isClear(const QRect &place) const
{
    const QRect room = place.adjusted(-theme::kTight, -theme::kTight, theme::kTight, theme::kTight);
    const QList<QWidget *> widgets = parentWidget()->findChildren<QWidget *>();
    return std::ranges::none_of(widgets, [this, &room](const QWidget *widget) {
        if (!widget->isVisible() || !isControl(*widget) || isAncestorOf(widget))
            return false;
        const QRect seen = widget->visibleRegion().boundingRect(); // not what is scrolled out of sight
        return seen.translated(widget->mapTo(parentWidget(), QPoint())).intersects(room);
    });
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()), theme::kRound + 2, theme::kRound + 2);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        withdraw();
    else
        QWidget::keyPressEvent(event);
}

/// Who has read it sends it away.
void Toast::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        withdraw();
}

} // namespace sincerely
