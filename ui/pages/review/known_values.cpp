#include "ui/pages/review/known_values.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace sincerely
{

namespace
{

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kMostLines = 6; // of a value; the tooltip has the rest

class ValueDelegate final : public QStyledItemDelegate
{
public:
    explicit ValueDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        painter->save();
        const QRect inside = own.rect.adjusted(0, theme::kTight, 0, -theme::kTight);
        const QFont small = theme::secondary(own.font);
        const QFontMetrics smallMetrics(small);
        painter->setFont(small);
        painter->setPen(theme::colour(theme::Colour::Muted, own.palette));
        painter->drawText(QRect(inside.topLeft(), QSize(inside.width(), smallMetrics.height())),
                          int(theme::leading(own.direction)) | Qt::TextSingleLine,
                          smallMetrics.elidedText(index.data(kNameRole).toString(), Qt::ElideRight, inside.width()));
        painter->setPen(own.palette.color(QPalette::Text));
        QTextLayout text(index.data().toString(), own.font);
        layOut(text, own.direction, inside.width());
        text.draw(painter, QPointF(inside.left(), inside.top() + smallMetrics.height()));
        painter->restore();
        if ((own.state & QStyle::State_HasFocus) && m_view->hasFocus())
            m_view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &own, painter, m_view);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QTextLayout text(index.data().toString(), option.font);
        const int height = layOut(text, option.direction, m_view->viewport()->width());
        return {0, QFontMetrics(theme::secondary(option.font)).height() + height + 2 * theme::kTight};
    }

private:
    /// An address has no spaces to break at. \returns how high it gets
    static int layOut(QTextLayout &text, Qt::LayoutDirection direction, int width)
    {
        QTextOption option(theme::leading(direction));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text.setTextOption(option);
        qreal height = 0;
        text.beginLayout();
        for (int line = 0; line < kMostLines; ++line) {
            QTextLine next = text.createLine();
            if (!next.isValid())
                break;
            next.setLineWidth(width);
            next.setPosition(QPointF(0, height));
            height += next.height();
        }
        text.endLayout();
        return qRound(std::ceil(height));
    }

    QListView *m_view;
};

} // namespace

KnownValues::KnownValues(QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new ValueDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setBorderless(this);
    viewport()->setAutoFillBackground(false); // they lie on the page
}

void KnownValues::show(const QStringList &columns, const QStringList &values)
{
    m_items->clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString value = values.value(i).trimmed();
        if (value.isEmpty())
            continue;
        auto *item = new QStandardItem(value);
        item->setData(columns.at(i), kNameRole);
        item->setData(tr("%1: %2", "name of a column, what is in it").arg(columns.at(i), value),
                      Qt::AccessibleTextRole);
        item->setToolTip(value);
        m_items->appendRow(item);
    }
    verticalScrollBar()->setValue(0);
}

} // namespace sincerely
