#include "ui/frame/step_button.h"

#include "ui/frame/badge.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace sincerely
{

namespace
{

constexpr int kUnderline = 2; // under the current step

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int ringSide(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

} // namespace

StepButton::StepButton(int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StepButton::setState(const StepState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    describe();
    updateGeometry();
    update();
}

void StepButton::setShort(bool isShort)
{
    m_isShort = isShort;
    updateGeometry();
    update();
}

void StepButton::describe()
{
    QString spoken = text();
    if (m_state.badge > 0)
        spoken = tr("%1, %2", "name of a step, what is to be done there")
                     .arg(text(), m_state.spoken.isEmpty() ? locale().toString(m_state.badge) : m_state.spoken);
    else if (m_state.isDone)
        spoken = tr("%1, done", "name of a step").arg(text());
    setAccessibleName(spoken);
    setToolTip(theme::withShortcut(spoken, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_number))));
}

int StepButton::widthOf(bool withName) const
{
    int width = 2 * kSide + ringSide(fontMetrics());
    if (withName) // as wide as when it is the current one, so that nothing moves
        width += theme::kInside + QFontMetrics(strong(font())).horizontalAdvance(text()) + 1;
    if (m_state.badge > 0)
        width += theme::kInside + Badge::sizeFor(locale().toString(m_state.badge), font()).width();
    return width;
}

QSize StepButton::sizeHint() const
{
    return {widthOf(showsName()), theme::controlHeight(fontMetrics()) + theme::kInside};
}

void StepButton::paintRing(QPainter &painter, const QRect &ring) const
{
    using theme::Colour;
    const QRectF circle = QRectF(ring).adjusted(0.75, 0.75, -0.75, -0.75);
    QFont digits = theme::secondary(font());
    digits.setWeight(QFont::DemiBold);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Colour::Accent, palette()));
        painter.drawEllipse(QRectF(ring));
        painter.setPen(theme::colour(Colour::OnAccent, palette()));
    } else if (m_state.isDone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::tint(Colour::Accent, palette()));
        painter.drawEllipse(QRectF(ring));
        const int inset = ring.width() / 6;
        theme::icon(QStringLiteral("check"), Colour::Accent)
            .paint(&painter, ring.adjusted(inset, inset, -inset, -inset));
        return;
    } else {
        const QColor muted = theme::colour(Colour::Muted, palette());
        painter.setPen(QPen(underMouse() ? muted : theme::colour(Colour::Outline, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setPen(underMouse() ? theme::colour(Colour::Text, palette()) : muted);
    }
    painter.setFont(digits);
    painter.drawText(QRectF(ring), Qt::AlignCenter, locale().toString(m_number));
}

void StepButton::paintEvent(QPaintEvent * /*event*/)
{
    using theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int middle = height() - kUnderline;
    int x = kSide;
    const int side = ringSide(fontMetrics());
    paintRing(painter, seen(QRect(x, (middle - side) / 2, side, side)));
    x += side + theme::kInside;
    if (showsName()) {
        const QFont shown = isChecked() ? strong(font()) : font();
        const int width = QFontMetrics(strong(font())).horizontalAdvance(text()) + 1;
        painter.setFont(shown);
        painter.setPen(theme::colour(isChecked() || underMouse() ? Colour::Text : Colour::Muted, palette()));
        painter.drawText(seen(QRect(x, 0, width, middle)), int(theme::leading(layoutDirection())) | Qt::TextSingleLine,
                         text());
        x += width + theme::kInside;
    }
    if (m_state.badge > 0) {
        const QString number = locale().toString(m_state.badge);
        const QSize size = Badge::sizeFor(number, font());
        painter.setFont(font());
        Badge::paint(painter, QRectF(seen(QRect(QPoint(x, (middle - size.height()) / 2), size))), number,
                     m_state.colour, palette());
    }
    if (isChecked())
        painter.fillRect(QRect(kSide / 2, height() - kUnderline, width() - kSide, kUnderline),
                         theme::colour(Colour::Accent, palette()));
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -kUnderline - 3.0), theme::kRound, theme::kRound);
    }
}

} // namespace sincerely
