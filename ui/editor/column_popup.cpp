#include "ui/editor/column_popup.h"

#include "ui/frame/announce.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

constexpr int kMostShown = 8;
constexpr int kNarrowest = 220;
constexpr int kWidest = 420;
constexpr int kSampleRole = Qt::UserRole;

/// The name at the beginning of the line, a sample muted at its end.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString sample = index.data(kSampleRole).toString();
        QStyledItemDelegate::paint(painter, option, index);
        if (sample.isEmpty())
            return;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : theme::colour(theme::Colour::Muted, option.palette));
        const int taken =
            option.fontMetrics.horizontalAdvance(index.data().toString()) + theme::kIcon + 4 * theme::kInside;
        QRect rest = option.rect.adjusted(0, 0, -theme::kInside, 0);
        rest.setLeft(std::min(rest.left() + taken, rest.right()));
        rest = QStyle::visualRect(option.direction, option.rect, rest);
        const QString text = option.fontMetrics.elidedText(sample, Qt::ElideRight, rest.width());
        painter->drawText(
            rest, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + theme::kInside));
        const int sample = option.fontMetrics.horizontalAdvance(index.data(kSampleRole).toString());
        size.setWidth(size.width() + (sample > 0 ? sample + 3 * theme::kInside : 0));
        return size;
    }
};

} // namespace

ColumnPopup::ColumnPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnPopup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("columnPopupList"));
    m_list->setAccessibleName(tr("Columns to fill in"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setIconSize({theme::kIcon, theme::kIcon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnPopup::announce);
    hide();
}

void ColumnPopup::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(theme::icon(entry.icon, palette()), entry.text, m_list);
        item->setData(kSampleRole, entry.sample);
        item->setData(Qt::AccessibleTextRole,
                      entry.sample.isEmpty() ? entry.text : tr("%1, for instance %2").arg(entry.text, entry.sample));
    }
    m_list->setCurrentRow(entries.isEmpty() ? -1 : 0);
}

int ColumnPopup::current() const
{
    return m_list->currentRow();
}

void ColumnPopup::moveBy(int entries)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    // By single steps round and round, by pages to the ends.
    const int wanted = current() + entries;
    m_list->setCurrentRow(std::abs(entries) == 1 ? (wanted + count) % count : std::clamp(wanted, 0, count - 1));
}

void ColumnPopup::showAt(const QRect &spot)
{
    const int rows = std::min(m_list->count(), kMostShown);
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 4 * theme::kInside, kNarrowest, kWidest);
    const QMargins margins = layout()->contentsMargins();
    resize(width, rows * rowHeight + margins.top() + margins.bottom());
    const QRect room = parentWidget()->rect();
    QRect place(spot.bottomLeft() + QPoint(0, 4), size());
    if (place.bottom() > room.bottom() && spot.top() - height() - 4 >= room.top())
        place.moveBottom(spot.top() - 4);
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width)));
    setGeometry(place);
    m_list->scrollToItem(m_list->currentItem());
    raise();
    const bool isNew = !isVisible();
    show();
    if (isNew)
        announce();
}

void ColumnPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    tellWhereTheKeyboardIs();
}

void ColumnPopup::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(theme::colour(theme::Colour::Hairline, palette()));
    painter.setBrush(palette().base());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// The list has no focus of its own, so nobody else tells what is current in it.
void ColumnPopup::announce()
{
    if (!isVisible() || current() < 0)
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current());
    QAccessible::updateAccessibility(&event);
}

} // namespace sincerely::editor
