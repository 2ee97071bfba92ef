#include "ui/frame/segmented.h"

#include "ui/frame/accessible_role.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace sincerely
{

namespace
{

constexpr int kEdge = 2; // between the groove and the segment that lies in it

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(const Segment &segment, QWidget *parent)
        : QAbstractButton(parent)
        , m_iconName(segment.iconName)
    {
        setObjectName(segment.objectName);
        setText(segment.text);
        setAccessibleName(segment.text);
        setToolTip(segment.toolTip.isEmpty() && !m_iconName.isEmpty() ? segment.text : segment.toolTip);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = theme::controlHeight(fontMetrics()) - 2 * kEdge;
        if (!m_iconName.isEmpty())
            return {height + theme::kInside, height};
        QFont strong = font();
        strong.setWeight(QFont::DemiBold); // nothing moves when it becomes the current one
        return {QFontMetrics(strong).horizontalAdvance(text()) + theme::kPage, height};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        using theme::Colour;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = theme::kRound - kEdge + 0.5;
        if (isChecked()) {
            painter.setPen(theme::colour(Colour::Outline, palette()));
            painter.setBrush(palette().color(QPalette::Button));
            painter.drawRoundedRect(outline, radius, radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme::colour(Colour::Accent, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        const Colour ink = isChecked() || underMouse() ? Colour::Text : Colour::Muted;
        if (!m_iconName.isEmpty()) {
            const int side = theme::iconSide(fontMetrics());
            QRect place(0, 0, side, side);
            place.moveCenter(rect().center());
            theme::icon(m_iconName, ink)
                .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
            return;
        }
        QFont own = font();
        own.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(own);
        painter.setPen(isEnabled() ? theme::colour(ink, palette())
                                   : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    QString m_iconName;
};

} // namespace

Segmented::Segmented(const QString &name, const QList<Segment> &segments, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    row->setSpacing(0);
    int number = 0;
    for (const Segment &segment : segments) {
        auto *button = new SegmentButton(segment, this);
        row->addWidget(button);
        m_group->addButton(button, number++);
    }
    if (QAbstractButton *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Deeper than what lies in it, whatever the theme.
    painter.setBrush(theme::isDark(palette()) ? theme::colour(theme::Colour::Desk, palette())
                                              : theme::colour(theme::Colour::Pressed, palette()));
    painter.drawRoundedRect(QRectF(rect()), theme::kRound, theme::kRound);
}

} // namespace sincerely
