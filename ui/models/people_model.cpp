#include "ui/models/people_model.h"

#include "ui/document/people.h"
#include "ui/document/review.h"
#include "ui/widgets/review_state_style.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace sincerely
{

PeopleModel::PeopleModel(People &people, Review *review, QObject *parent)
    : QAbstractTableModel(parent)
    , m_people(people)
    , m_review(review)
{
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(std::chrono::milliseconds(100));
    connect(&m_bundle, &QTimer::timeout, this, &PeopleModel::tellChanges);
    connect(&people, &People::listChanged, this, [this] {
        noteColumns();
        refresh();
        tellAll();
    });
    connect(&people, &People::recipientChanged, this, &PeopleModel::noteChange);
    if (review) {
        connect(review, &Review::statusChanged, this, &PeopleModel::noteChange);
        connect(review, &Review::statusesChanged, this, &PeopleModel::tellAll);
    }
    m_ids = wantedOrder();
}

void PeopleModel::setFilter(const PeopleFilter &filter)
{
    m_filter = filter;
    refresh();
}

void PeopleModel::refresh()
{
    morphInto(wantedOrder());
}

void PeopleModel::setOrder(int column, bool descending)
{
    m_query.sortColumn = column;
    m_query.descending = descending;
    refresh();
}

QList<RecipientId> PeopleModel::wantedOrder() const
{
    store::RecipientQuery query = m_query;
    query.text = m_filter.text;
    QList<RecipientId> ids = m_people.order(query);
    if (!m_filter.states.isEmpty() || m_filter.only)
        ids.removeIf([this](RecipientId id) { return !isShown(id); });
    return ids;
}

bool PeopleModel::isShown(RecipientId id) const
{
    if (m_filter.only && !m_filter.only->contains(id))
        return false;
    const RecipientStatus *status = this->status(id);
    return m_filter.states.isEmpty() || (status && m_filter.states.contains(status->state));
}

const RecipientStatus *PeopleModel::status(RecipientId id) const
{
    return m_review ? m_review->status(id) : nullptr;
}

int PeopleModel::rowOf(RecipientId id) const
{
    if (m_places.isEmpty() && !m_ids.isEmpty()) {
        m_places.reserve(m_ids.size());
        for (qsizetype row = 0; row < m_ids.size(); ++row)
            m_places.insert(m_ids.at(row), int(row));
    }
    return m_places.value(id, -1);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

/// Rows are removed and inserted where they are, so that selection and place of a view stay.
void PeopleModel::morphInto(const QList<RecipientId> &ids)
{
    if (ids == m_ids)
        return;
    const QSet<RecipientId> wanted(ids.cbegin(), ids.cend());
    const QSet<RecipientId> present(m_ids.cbegin(), m_ids.cend());
    const auto isCommon = [&](RecipientId id) { return wanted.contains(id) && present.contains(id); };
    QList<RecipientId> commonBefore;
    QList<RecipientId> commonAfter;
    std::copy_if(m_ids.cbegin(), m_ids.cend(), std::back_inserter(commonBefore), isCommon);
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(commonAfter), isCommon);
    if (commonBefore != commonAfter || commonBefore.isEmpty()) {
        // Another order: the same people in other rows, or nobody in common.
        beginResetModel();
        m_ids = ids;
        m_places.clear();
        endResetModel();
        return;
    }
    removeAllBut(wanted);
    insertMissing(ids);
}

void PeopleModel::removeAllBut(const QSet<RecipientId> &kept)
{
    for (qsizetype end = m_ids.size(); end > 0;) {
        if (kept.contains(m_ids.at(end - 1))) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 && !kept.contains(m_ids.at(begin - 1)))
            --begin;
        beginRemoveRows({}, int(begin), int(end) - 1);
        m_ids.remove(begin, end - begin);
        m_places.clear();
        endRemoveRows();
        end = begin;
    }
}

void PeopleModel::insertMissing(const QList<RecipientId> &ids)
{
    for (qsizetype row = 0; row < ids.size();) {
        if (row < m_ids.size() && m_ids.at(row) == ids.at(row)) {
            ++row;
            continue;
        }
        const RecipientId next = row < m_ids.size() ? m_ids.at(row) : RecipientId{};
        qsizetype end = row;
        while (end < ids.size() && ids.at(end) != next)
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_ids = m_ids.first(row) + ids.sliced(row, end - row) + m_ids.sliced(row);
        m_places.clear();
        endInsertRows();
        row = end;
    }
}

void PeopleModel::noteChange(RecipientId id)
{
    m_changed.insert(id);
    if (!m_bundle.isActive())
        m_bundle.start();
}

/// One message for each run of rows.
void PeopleModel::tellChanges()
{
    QList<int> rows;
    for (const RecipientId id : std::exchange(m_changed, {})) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (qsizetype begin = 0; begin < rows.size();) {
        qsizetype end = begin + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(begin), 0), index(rows.at(end - 1), columnCount() - 1));
        begin = end;
    }
}

void PeopleModel::tellAll()
{
    m_changed.clear();
    if (!m_ids.isEmpty() && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
}

QIcon PeopleModel::icon(ReviewState state) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = theme::isDark(palette);
    QIcon &icon = m_icons[int(state) * 2 + (dark ? 1 : 0)]; // drawing it anew for each row would be slow
    if (icon.isNull())
        icon = reviewStateIcon(state, palette);
    return icon;
}

QString PeopleModel::stateWord(RecipientId id) const
{
    const RecipientStatus *status = this->status(id);
    return status ? reviewStateStyle(status->state).word : QString();
}

QVariant PeopleModel::common(RecipientId id, int role) const
{
    const RecipientStatus *status = this->status(id);
    switch (role) {
    case RecipientRole:
        return id.value;
    case StateRole:
        return status ? QVariant(int(status->state)) : QVariant();
    case Qt::DecorationRole:
        return status ? QVariant(icon(status->state)) : QVariant();
    case Qt::ToolTipRole:
        return status && status->problem ? QVariant(status->problem->sentence) : QVariant();
    default:
        return {};
    }
}

} // namespace sincerely
