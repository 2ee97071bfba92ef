#include "ui/widgets/info_bar.h"

#include "ui/frame/announce.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

QString glyphOf(InfoMessage::Kind kind)
{
    switch (kind) {
    case InfoMessage::Kind::Note:
        return QStringLiteral("info");
    case InfoMessage::Kind::Attention:
        return QStringLiteral("attention");
    case InfoMessage::Kind::Danger:
        return QStringLiteral("danger");
    }
    return {};
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph({}, theme::Colour::Accent, this))
    , m_text(new Label({}, Label::Voice::Body, this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    m_row->setContentsMargins(theme::kBetween, theme::kTight, theme::kInside, theme::kTight);
    m_row->setSpacing(theme::kInside);
    // The glyph stands beside the first line.
    auto *glyphColumn = new QVBoxLayout;
    glyphColumn->setContentsMargins(0, theme::kInside - 2, 0, 0);
    glyphColumn->addWidget(m_glyph, 0, Qt::AlignTop);
    m_row->addLayout(glyphColumn);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(0, theme::kInside, 0, theme::kInside);
    m_row->addWidget(m_text, 1);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setIcon(theme::icon(QStringLiteral("close"), theme::Colour::Muted));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close (Escape)"));
    m_row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void InfoBar::setMessage(const InfoMessage &message)
{
    const bool isNew = message.text != m_message.text;
    const bool hasOtherButtons = message.buttons != m_message.buttons;
    m_message = message;
    m_text->setText(message.text);
    m_glyph->setGlyph(glyphOf(message.kind), colour());
    m_close->setVisible(message.isClosable);
    if (hasOtherButtons)
        buildButtons();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setAccessibleDescription(message.text);
    setVisible(!message.text.isEmpty());
    update();
    if (isNew && isVisible())
        announce(m_text);
}

void InfoBar::setText(const QString &text)
{
    setMessage({InfoMessage::Kind::Attention, text, {}, false});
}

void InfoBar::buildButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setObjectName(QString());
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    for (int i = 0; i < m_message.buttons.size(); ++i) {
        auto *button = new QPushButton(theme::literally(m_message.buttons.at(i)), this);
        button->setObjectName(QStringLiteral("noticeButton%1").arg(i));
        button->setAccessibleName(m_message.buttons.at(i));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT buttonPressed(i); });
        m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    setFocusProxy(m_buttons.isEmpty() ? nullptr : m_buttons.first());
}

theme::Colour InfoBar::colour() const
{
    switch (m_message.kind) {
    case InfoMessage::Kind::Note:
        return theme::Colour::Accent;
    case InfoMessage::Kind::Attention:
        return theme::Colour::Attention;
    case InfoMessage::Kind::Danger:
        return theme::Colour::Danger;
    }
    return theme::Colour::Accent;
}

void InfoBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = theme::tint(colour(), palette());
    painter.setPen(theme::mixed(ground, theme::colour(colour(), palette()), 0.3));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRound, theme::kRound);
}

void InfoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message.isClosable) {
        m_close->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sincerely
