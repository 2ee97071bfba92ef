#pragma once

#include "core/campaign/progress.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSet>
#include <QTimer>

#include <vector>

namespace sincerely
{

class Messages;

namespace store
{
struct RecordedMessage;
}

/// Which messages a table shows.
struct MessageFilter {
    QString text;              ///< In name, address or note.
    QSet<MessageState> states; ///< Empty: all.

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && states.isEmpty(); }
    friend bool operator==(const MessageFilter &, const MessageFilter &) = default;
};

/// The messages of the open campaign as a table: who, how it stands, when, and why. `data()` only looks up; changes are
/// collected and told ten times a second at most, so that a campaign of thousands does not keep the screen busy with
/// itself. With a filter, rows come and go by themselves, but for the one that is being looked at.
class MessageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, AddressColumn, TimeColumn, NoteColumn, ColumnCount };

    /// The messages must outlive the model.
    explicit MessageTableModel(const Messages &messages, QObject *parent = nullptr);

    void setFilter(const MessageFilter &filter);
    [[nodiscard]] const MessageFilter &filter() const { return m_filter; }

    /// The row of this message stays while it is shown, also when it no longer fits the filter, until there is another
    /// filter.
    void keep(const MessageId &id) { m_kept = id; }

    [[nodiscard]] MessageId idAt(int row) const;                   ///< Null when there is no such row.
    [[nodiscard]] int rowOf(const MessageId &id) const;            ///< -1 when it is not shown.
    void noteUpload(const UploadEvent &event);                     ///< Shown until the message has moved on.
    [[nodiscard]] static QString shownTime(const QDateTime &time); ///< Short; with the date unless it is today.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows are about to come or go, and have done so: for views that keep what they show where it is.
    void rowsAboutToMove();
    void rowsMovedAbout();

private:
    void takeAll();
    void noteChange(int index);
    void startBundle();
    void tellChanges();
    void tellData(std::vector<int> indexes);
    void morphInto(const std::vector<int> &rows);
    void removeAllBut(const std::vector<int> &rows);
    void insertMissing(const std::vector<int> &rows);
    [[nodiscard]] std::vector<int> wantedRows() const;
    [[nodiscard]] bool fits(const store::RecordedMessage &message) const;
    [[nodiscard]] const store::RecordedMessage *messageAt(int row) const;
    [[nodiscard]] QString text(const store::RecordedMessage &message, int column) const;
    [[nodiscard]] QString note(const store::RecordedMessage &message) const;
    [[nodiscard]] QIcon icon(MessageState state) const;

    const Messages &m_messages;
    MessageFilter m_filter;
    MessageId m_kept;
    std::vector<MessageId> m_known; ///< The ids of all messages as they were read last.
    std::vector<int> m_rows;        ///< Which of all messages stand in the rows, ascending; -1: gone from the record.
    std::vector<int> m_changed;     ///< Since the last bundle; may hold one twice.
    QHash<MessageId, QString> m_uploads;
    mutable QHash<MessageState, QIcon> m_icons;
    mutable qint64 m_iconPalette = 0;
    QTimer m_bundle;
};

} // namespace sincerely
