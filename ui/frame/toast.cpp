#include "ui/frame/toast.h"

#include "ui/frame/announce.h"
#include "ui/theme/controls.h"
#include "ui/theme/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sincerely
{

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
    row->setContentsMargins(theme::kBetween, theme::kTight, theme::kTight, theme::kTight);
    row->setSpacing(theme::kBetween);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("toastButton"));
    theme::setKind(m_button, theme::ButtonKind::Flat);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    host->installEventFilter(this);
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
    setAccessibleName(text);
    show();
    place();
    raise();
    m_timer.start();
    announce(m_text);
}

void Toast::withdraw()
{
    m_timer.stop();
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

} // namespace sincerely
