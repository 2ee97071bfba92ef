#pragma once

#include "core/campaign/recipient_status.h"
#include "core/store/recipient_reader.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSet>
#include <QTimer>

#include <optional>

namespace sincerely
{

class People;
class Review;

/// Which people a table or list shows.
struct PeopleFilter {
    QString text;                          ///< In any of their values.
    QSet<ReviewState> states;              ///< Empty: all.
    std::optional<QSet<RecipientId>> only; ///< For instance those of one finding.

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && states.isEmpty() && !only; }
    friend bool operator==(const PeopleFilter &, const PeopleFilter &) = default;
};

/// The people of a campaign, or of a saved list, as rows: holds their ids in order and asks for a person only when it
/// is seen, so that 100,000 of them are no burden. Changes of states arrive in bundles, ten times a second at most.
/// Rows stay while they are looked at: somebody who no longer fits the filter goes with the next `setFilter()` or
/// `refresh()`.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RecipientRole = Qt::UserRole, ///< The RecipientId's value.
        StateRole,                    ///< The ReviewState as int.
    };

    /// People and review must outlive the model. \param review nullptr for people of no campaign: they have no state
    PeopleModel(People &people, Review *review, QObject *parent = nullptr);

    void setFilter(const PeopleFilter &filter);
    [[nodiscard]] const PeopleFilter &filter() const { return m_filter; }
    void refresh();

    [[nodiscard]] RecipientId idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(RecipientId id) const; ///< -1 when it is not shown.
    [[nodiscard]] const QList<RecipientId> &ids() const { return m_ids; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] People &people() const { return m_people; }

    /// \param column of the list; -1: its own order
    void setOrder(int column, bool descending);

    /// What is the same in all columns: the id, the state, its glyph and its sentence.
    [[nodiscard]] QVariant common(RecipientId id, int role) const;
    [[nodiscard]] QString stateWord(RecipientId id) const;

    /// The list may have other columns now.
    virtual void noteColumns() {}

private:
    void morphInto(const QList<RecipientId> &ids);
    void removeAllBut(const QSet<RecipientId> &kept);
    void insertMissing(const QList<RecipientId> &ids);
    void noteChange(RecipientId id);
    void tellChanges();
    void tellAll();
    [[nodiscard]] QList<RecipientId> wantedOrder() const;
    [[nodiscard]] bool isShown(RecipientId id) const;
    [[nodiscard]] const RecipientStatus *status(RecipientId id) const;
    [[nodiscard]] QIcon icon(ReviewState state) const;

    People &m_people;
    Review *m_review;
    PeopleFilter m_filter;
    store::RecipientQuery m_query;
    QList<RecipientId> m_ids;
    mutable QHash<RecipientId, int> m_places; ///< Made when asked for; empty when out of date.
    mutable QHash<int, QIcon> m_icons;        ///< By state and palette.
    QSet<RecipientId> m_changed;              ///< Since the last bundle.
    QTimer m_bundle;
};

} // namespace sincerely
