#include "ui/models/message_table_model.h"

#include "ui/document/messages.h"
#include "ui/widgets/message_state_style.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sincerely
{

namespace
{

/// More pieces than this are quicker exchanged as a whole.
constexpr int kMostPieces = 100;

/// Calls `piece(begin, end)` for each run of neighbours.
template <class Values, class IsNext, class Piece>
void forEachRun(const Values &values, IsNext isNext, Piece piece)
{
    for (size_t begin = 0; begin < values.size();) {
        size_t end = begin + 1;
        while (end < values.size() && isNext(values[end - 1], values[end]))
            ++end;
        piece(begin, end);
        begin = end;
    }
}

/// How many pieces of one list lie between those of the other; both ascending.
int piecesOnlyIn(const std::vector<int> &one, const std::vector<int> &other)
{
    int pieces = 0;
    bool isInside = false;
    auto there = other.cbegin();
    for (const int value : one) {
        there = std::lower_bound(there, other.cend(), value);
        const bool isOnly = there == other.cend() || *there != value;
        pieces += isOnly && !isInside ? 1 : 0;
        isInside = isOnly;
    }
    return pieces;
}

} // namespace

MessageTableModel::MessageTableModel(const Messages &messages, QObject *parent)
    : QAbstractTableModel(parent)
    , m_messages(messages)
{
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(std::chrono::milliseconds(100));
    connect(&m_bundle, &QTimer::timeout, this, &MessageTableModel::tellChanges);
    connect(&messages, &Messages::wasRead, this, &MessageTableModel::takeAll);
    connect(&messages, &Messages::changed, this, &MessageTableModel::noteChange);
    takeAll();
}

void MessageTableModel::setFilter(const MessageFilter &filter)
{
    m_filter = filter;
    tellChanges();
    // Whoever asks for other rows does not expect the one they stood on among them.
    const MessageId kept = std::exchange(m_kept, {});
    morphInto(wantedRows());
    m_kept = kept;
}

MessageId MessageTableModel::idAt(int row) const
{
    const store::RecordedMessage *message = messageAt(row);
    return message ? message->id : MessageId();
}

int MessageTableModel::rowOf(const MessageId &id) const
{
    const int index = m_messages.indexOf(id);
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), index);
    return index < 0 || place == m_rows.cend() || *place != index ? -1 : int(place - m_rows.cbegin());
}

const store::RecordedMessage *MessageTableModel::messageAt(int row) const
{
    const bool isRow = row >= 0 && row < rowCount();
    const int index = isRow ? m_rows[size_t(row)] : -1;
    return index < 0 ? nullptr : &m_messages.all()[size_t(index)];
}

/// The messages were read again: most stand where they stood, some may have come or gone.
void MessageTableModel::takeAll()
{
    m_changed.clear();
    for (int &index : m_rows)
        index = index < 0 ? -1 : m_messages.indexOf(m_known[size_t(index)]);
    m_known.clear();
    for (const store::RecordedMessage &message : m_messages.all())
        m_known.push_back(message.id);
    morphInto(wantedRows());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MessageTableModel::noteChange(int index)
{
    const store::RecordedMessage &message = m_messages.all()[size_t(index)];
    if (message.state != MessageState::Preparing && !m_uploads.isEmpty())
        m_uploads.remove(message.id);
    m_changed.push_back(index);
    startBundle();
}

void MessageTableModel::noteUpload(const UploadEvent &event)
{
    const int index = m_messages.indexOf(event.id);
    if (index < 0 || event.totalBytes <= 0)
        return;
    const QString percent = QLocale().toString(int(event.sentBytes * 100 / event.totalBytes));
    m_uploads.insert(event.id, tr("%1: %2 % uploaded", "name of a file, number").arg(event.attachment, percent));
    m_changed.push_back(index);
    startBundle();
}

void MessageTableModel::startBundle()
{
    if (!m_bundle.isActive())
        m_bundle.start();
}

void MessageTableModel::tellChanges()
{
    m_bundle.stop();
    if (m_changed.empty())
        return;
    std::vector<int> indexes = std::exchange(m_changed, {});
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    if (!m_filter.isEmpty())
        morphInto(wantedRows());
    tellData(std::move(indexes));
}

/// One message for each run of rows.
void MessageTableModel::tellData(std::vector<int> indexes)
{
    std::vector<int> rows;
    auto place = m_rows.cbegin();
    for (const int index : indexes) {
        place = std::lower_bound(place, m_rows.cend(), index);
        if (place != m_rows.cend() && *place == index)
            rows.push_back(int(place - m_rows.cbegin()));
    }
    const auto isNext = [](int one, int other) { return other == one + 1; };
    forEachRun(rows, isNext, [this, &rows](size_t begin, size_t end) {
        Q_EMIT dataChanged(index(rows[begin], 0), index(rows[end - 1], ColumnCount - 1));
    });
}

std::vector<int> MessageTableModel::wantedRows() const
{
    const std::vector<store::RecordedMessage> &all = m_messages.all();
    const int kept = m_messages.indexOf(m_kept);
    const bool isKeptShown = kept >= 0 && std::find(m_rows.cbegin(), m_rows.cend(), kept) != m_rows.cend();
    std::vector<int> rows;
    rows.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (fits(all[i]) || (isKeptShown && int(i) == kept))
            rows.push_back(int(i));
    }
    return rows;
}

bool MessageTableModel::fits(const store::RecordedMessage &message) const
{
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(message.state))
        return false;
    const QString &wanted = m_filter.text;
    return wanted.isEmpty() || message.to.name.contains(wanted, Qt::CaseInsensitive) ||
           message.to.address.contains(wanted, Qt::CaseInsensitive) ||
           message.reason.contains(wanted, Qt::CaseInsensitive);
}

/// Rows are removed and inserted where they are, so that selection and place of a view stay.
void MessageTableModel::morphInto(const std::vector<int> &rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT rowsAboutToMove();
    const bool areGone = std::find(m_rows.cbegin(), m_rows.cend(), -1) != m_rows.cend();
    if (!areGone && piecesOnlyIn(m_rows, rows) + piecesOnlyIn(rows, m_rows) > kMostPieces) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        removeAllBut(rows);
        insertMissing(rows);
    }
    Q_EMIT rowsMovedAbout();
}

void MessageTableModel::removeAllBut(const std::vector<int> &rows)
{
    const auto isKept = [&rows](int index) {
        return index >= 0 && std::binary_search(rows.cbegin(), rows.cend(), index);
    };
    for (int end = rowCount(); end > 0;) {
        if (isKept(m_rows[size_t(end) - 1])) {
            --end;
            continue;
        }
        int begin = end - 1;
        while (begin > 0 && !isKept(m_rows[size_t(begin) - 1]))
            --begin;
        beginRemoveRows({}, begin, end - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
        endRemoveRows();
        end = begin;
    }
}

void MessageTableModel::insertMissing(const std::vector<int> &rows)
{
    for (size_t row = 0; row < rows.size();) {
        if (row < m_rows.size() && m_rows[row] == rows[row]) {
            ++row;
            continue;
        }
        size_t end = row;
        while (end < rows.size() && (row >= m_rows.size() || rows[end] != m_rows[row]))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), rows.begin() + std::ptrdiff_t(row),
                      rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end;
    }
}

int MessageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageTableModel::shownTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return clock;
    return tr("%1, %2", "date, time of day").arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

QString MessageTableModel::note(const store::RecordedMessage &message) const
{
    const auto upload = m_uploads.constFind(message.id);
    return upload == m_uploads.cend() ? message.reason : *upload;
}

QString MessageTableModel::text(const store::RecordedMessage &message, int column) const
{
    switch (column) {
    case StateColumn:
        return messageStateStyle(message.state).word;
    case NameColumn:
        return message.to.name.isEmpty() ? message.to.address : message.to.name;
    case AddressColumn:
        return message.to.address;
    case TimeColumn:
        return shownTime(message.sentAt);
    case NoteColumn:
        return note(message);
    default:
        return {};
    }
}

QVariant MessageTableModel::data(const QModelIndex &index, int role) const
{
    const store::RecordedMessage *message =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? messageAt(index.row()) : nullptr;
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*message, index.column());
    case Qt::ToolTipRole:
        return message->reason.isEmpty() ? text(*message, index.column()) : QVariant(message->reason);
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(icon(message->state)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == NameColumn && message->to.name.isEmpty()
                   ? QVariant(theme::colour(theme::Colour::Muted, QGuiApplication::palette()))
                   : QVariant();
    case Qt::AccessibleTextRole: // the first cell speaks for the row: it is the one that the keys go through
        return index.column() == StateColumn
                   ? tr("%1, %2", "name or address, state").arg(text(*message, NameColumn), text(*message, StateColumn))
                   : text(*message, index.column());
    default:
        return {};
    }
}

QIcon MessageTableModel::icon(MessageState state) const
{
    const QPalette palette = QGuiApplication::palette();
    if (m_iconPalette != palette.cacheKey())
        m_icons.clear();
    m_iconPalette = palette.cacheKey();
    QIcon &icon = m_icons[state];
    if (icon.isNull())
        icon = messageStateIcon(state, palette);
    return icon;
}

QVariant MessageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) // headers do not mirror their text by themselves
        return int(Qt::AlignVCenter | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case TimeColumn:
        return tr("Sent at");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sincerely
