#include "ui/frame/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace sincerely
{

namespace
{

constexpr int kLongestName = 32; // characters; longer names are shortened in their middle

int small(const QFontMetrics &metrics)
{
    return metrics.height(); // side of the glyphs in a chip
}

/// A chip is pressed like a button.
class AccessibleChip final : public QAccessibleWidget
{
public:
    explicit AccessibleChip(Chip *chip)
        : QAccessibleWidget(chip, QAccessible::Button)
    {
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            Q_EMIT static_cast<Chip *>(widget())->activated();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *chip = qobject_cast<Chip *>(object);
    return chip ? new AccessibleChip(chip) : nullptr; // Qt's registry owns it
}

} // namespace

Chip::Chip(const QString &iconName, const QString &text, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_text(text)
    , m_detail(detail)
{
    QAccessible::installFactory(makeAccessible); // a second time changes nothing
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    describe();
}

void Chip::setText(const QString &text, const QString &detail)
{
    m_text = text;
    m_detail = detail;
    describe();
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_isRemovable = removable;
    describe();
    updateGeometry();
    update();
}

void Chip::describe()
{
    setAccessibleName(m_detail.isEmpty() ? m_text : tr("%1, %2", "name, size").arg(m_text, m_detail));
    setAccessibleDescription(m_isRemovable ? tr("Press Delete to remove it") : QString());
    setToolTip(m_isRemovable ? tr("%1 (Delete removes it)").arg(m_text) : m_text);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int longest = metrics.averageCharWidth() * kLongestName;
    int width = theme::kInside + std::min(metrics.horizontalAdvance(m_text), longest) + 2 + theme::kInside + 2;
    if (!m_iconName.isEmpty())
        width += small(metrics) + theme::kTight + 2;
    if (!m_detail.isEmpty())
        width += QFontMetrics(theme::secondary(font())).horizontalAdvance(m_detail) + theme::kInside;
    if (m_isRemovable)
        width += small(metrics) + theme::kInside;
    return {width, metrics.height() + 10};
}

QSize Chip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 20), hint.height()};
}

QRect Chip::crossRect() const
{
    const int side = small(fontMetrics());
    const QRect rect(width() - side - theme::kInside, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    using theme::Colour;
    const QPalette colours = palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // A chip that came up below the pointer and was then laid out elsewhere is never told that the pointer left.
    const bool isPointedAt = underMouse() && rect().contains(mapFromGlobal(QCursor::pos()));
    painter.setBrush(isPointedAt && !m_isOverCross ? theme::colour(Colour::Hover, colours)
                                                   : colours.color(QPalette::Base));
    painter.setPen(hasFocus() ? QPen(theme::colour(Colour::Accent, colours), 2)
                              : QPen(theme::colour(Colour::Outline, colours), 1));
    const qreal inset = hasFocus() ? 0.5 : 0;
    painter.drawRoundedRect(outline.adjusted(inset, inset, -inset, -inset), theme::kRound, theme::kRound);

    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = small(fontMetrics());
    int x = theme::kInside + 1;
    if (!m_iconName.isEmpty()) {
        theme::icon(m_iconName, Colour::Muted).paint(&painter, seen(QRect(x, (height() - side) / 2, side, side)));
        x += side + theme::kTight + 2;
    }
    int end = width() - theme::kInside - 1;
    if (m_isRemovable) {
        const QRect cross = crossRect();
        if (m_isOverCross) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::colour(Colour::Pressed, colours));
            painter.drawEllipse(QRectF(cross).adjusted(-2, -2, 2, 2));
        }
        const QRect glyph = cross.adjusted(2, 2, -2, -2);
        theme::icon(QStringLiteral("close"), m_isOverCross ? Colour::Text : Colour::Muted).paint(&painter, glyph);
        end -= side + theme::kInside;
    }
    const int align = int(theme::leading(layoutDirection())) | Qt::TextSingleLine;
    const QFont detailFont = theme::secondary(font());
    const int detailWidth = m_detail.isEmpty() ? 0 : QFontMetrics(detailFont).horizontalAdvance(m_detail) + 1;
    const int textEnd = end - (detailWidth > 0 ? detailWidth + theme::kInside : 0);
    const QString name = fontMetrics().elidedText(m_text, Qt::ElideMiddle, textEnd - x);
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(seen(QRect(x, 0, textEnd - x, height())), align, name);
    painter.setFont(detailFont);
    painter.setPen(theme::colour(Colour::Muted, colours));
    painter.drawText(seen(QRect(end - detailWidth, 0, detailWidth, height())), align, m_detail);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isRemovable)
            Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (m_isRemovable && crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    else
        Q_EMIT activated();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = m_isRemovable && crossRect().adjusted(-4, -4, 4, 4).contains(event->position().toPoint());
    if (over != m_isOverCross) {
        m_isOverCross = over;
        update();
    }
}

void Chip::leaveEvent(QEvent *event)
{
    m_isOverCross = false;
    update();
    QWidget::leaveEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace sincerely
