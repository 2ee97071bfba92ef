#include "ui/frame/label.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sincerely
{

namespace
{

QFont fontOf(Label::Voice voice, const QFont &base)
{
    switch (voice) {
    case Label::Voice::Body:
        return base;
    case Label::Voice::Strong: {
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Label::Voice::Secondary:
        return theme::secondary(base);
    case Label::Voice::PageTitle:
        return theme::pageTitle(base);
    case Label::Voice::SectionTitle:
        return theme::sectionTitle(base);
    }
    return base;
}

} // namespace

Label::Label(const QString &text, Voice voice, QWidget *parent)
    : QLabel(text, parent)
    , m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    apply();
}

Label::Label(const QString &text, Voice voice, theme::Colour colour, QWidget *parent)
    : Label(text, voice, parent)
{
    setColour(colour);
}

void Label::setVoice(Voice voice)
{
    m_voice = voice;
    apply();
}

void Label::setColour(theme::Colour colour)
{
    m_colour = colour;
    apply();
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
}

void Label::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    setFont(fontOf(m_voice, QApplication::font()));
    const bool isVoicesOwn = m_colour == theme::Colour::Text;
    const theme::Colour shown = isVoicesOwn && m_voice == Voice::Secondary ? theme::Colour::Muted : m_colour;
    const QPalette program = QApplication::palette();
    QPalette own; // names this one role, the others stay the parent's
    own.setColor(QPalette::Active, QPalette::WindowText, theme::colour(shown, program));
    own.setColor(QPalette::Inactive, QPalette::WindowText, theme::colour(shown, program));
    setPalette(own);
    setAlignment((alignment() & Qt::AlignVertical_Mask) |
                 (theme::leading(layoutDirection()) & Qt::AlignHorizontal_Mask));
    m_applying = false;
}

QString Label::shownText() const
{
    return fontMetrics().elidedText(text(), m_elide, contentsRect().width());
}

QSize Label::sizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + 2 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(theme::leading(layoutDirection())) | Qt::TextSingleLine, shownText());
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        apply();
        break;
    default:
        break;
    }
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    const bool handled = QLabel::event(event);
    // These reach widgets as they are, not through changeEvent().
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return handled;
}

} // namespace sincerely
