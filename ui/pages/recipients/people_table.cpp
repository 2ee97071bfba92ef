#include "ui/pages/recipients/people_table.h"

#include "ui/frame/edit_key.h"
#include "ui/models/recipient_table_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace sincerely
{

PeopleTable::PeopleTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("recipients"));
    setAccessibleName(tr("Recipients"));
    setSortingEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    letEditKeyEdit(this);
    nameEditorsByColumn(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setResizeContentsPrecision(50); // rows looked at: a list may have 100,000
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_people)
            m_people->sort(column, order);
    });
}

void PeopleTable::setPeople(RecipientTableModel *model)
{
    m_people = nullptr; // the order of the header is the one before
    QItemSelectionModel *before = selectionModel();
    setModel(model);
    delete before;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_people = model;
    m_fitted.clear();
}

void PeopleTable::fitColumns()
{
    QStringList names;
    for (int column = 0; m_people && column < m_people->columnCount(); ++column)
        names.append(m_people->headerData(column, Qt::Horizontal).toString());
    if (names == m_fitted)
        return; // nothing jumps when somebody is added, and widths that were chosen stay
    m_fitted = names;
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < names.size(); ++column) {
        const bool isState = column < m_people->firstValueColumn(); // its words are longer later
        const int least = std::max(horizontalHeader()->sectionSizeHint(column), unit * (isState ? 20 : 10));
        setColumnWidth(column,
                       std::clamp(sizeHintForColumn(column) + theme::kInside, least, std::max(least, unit * 36)));
    }
}

QList<RecipientId> PeopleTable::selected() const
{
    QList<RecipientId> ids;
    QSet<int> rows;
    if (!m_people)
        return ids;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (rows.contains(row))
                continue;
            rows.insert(row);
            ids.append(m_people->idAt(row));
        }
    }
    return ids;
}

} // namespace sincerely
