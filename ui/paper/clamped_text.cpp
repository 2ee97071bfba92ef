#include "ui/paper/clamped_text.h"

#include "ui/frame/accessible_role.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sincerely
{

ClampedText::ClampedText(int mostLines, QWidget *parent)
    : QWidget(parent)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::StaticText);
}

void ClampedText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(isCut() ? m_text : QString());
    updateGeometry();
    update();
}

QStringList ClampedText::lines(int width) const
{
    QTextLayout layout(m_text, font(), this);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int begin = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (lines.size() + 1 == m_mostLines) {
            lines.append(fontMetrics().elidedText(m_text.mid(begin), Qt::ElideRight, width));
            break;
        }
        begin = line.textStart() + line.textLength();
        lines.append(m_text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

bool ClampedText::isCut() const
{
    const QStringList shown = lines(width());
    return !shown.isEmpty() && !m_text.endsWith(shown.last());
}

int ClampedText::heightForWidth(int width) const
{
    return static_cast<int>(std::max<qsizetype>(1, lines(width).size())) * fontMetrics().lineSpacing();
}

QSize ClampedText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing()};
}

QSize ClampedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

void ClampedText::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const Qt::LayoutDirection own = m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(own);
    const int flags = static_cast<int>(theme::leading(layoutDirection())) | Qt::TextSingleLine;
    QRect place(0, 0, width(), fontMetrics().lineSpacing());
    for (const QString &line : lines(width())) {
        painter.drawText(place, flags, line);
        place.translate(0, fontMetrics().lineSpacing());
    }
}

void ClampedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(isCut() ? m_text : QString());
}

void ClampedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace sincerely
