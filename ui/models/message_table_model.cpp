#include "ui/models/message_table_model.h"

#include "ui/widgets/message_state_style.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sincerely
{

MessageTableModel::MessageTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(std::chrono::milliseconds(100));
    connect(&m_bundle, &QTimer::timeout, this, &MessageTableModel::tellChanges);
}

void MessageTableModel::setMessages(std::vector<MessageProgress> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    m_changedRows.clear();
    endResetModel();
}

void MessageTableModel::update(const MessageProgress &message)
{
    if (message.position < 0 || message.position >= rowCount())
        return;
    m_messages[size_t(message.position)] = message;
    m_changedRows.push_back(message.position);
    if (!m_bundle.isActive())
        m_bundle.start();
}

bool MessageTableModel::hasNotes() const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
                       [](const MessageProgress &message) { return !message.reason.isEmpty(); });
}

void MessageTableModel::tellChanges()
{
    std::vector<int> rows = std::exchange(m_changedRows, {});
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end - 1], ColumnCount - 1));
        i = end;
    }
}

int MessageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int MessageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageTableModel::text(const MessageProgress &message, int column) const
{
    switch (column) {
    case StateColumn:
        return messageStateStyle(message.state).word;
    case NameColumn:
        return message.to.name.isEmpty() ? message.to.address : message.to.name;
    case AddressColumn:
        return message.to.address;
    case ReasonColumn:
        return message.reason;
    default:
        return {};
    }
}

QVariant MessageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageProgress &message = m_messages[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(message, index.column());
    case Qt::ToolTipRole:
        return message.reason.isEmpty() ? text(message, index.column()) : QVariant(message.reason);
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(messageStateIcon(message.state, QApplication::palette()))
                                             : QVariant();
    case Qt::ForegroundRole:
        return index.column() == NameColumn && message.to.name.isEmpty()
                   ? QVariant(theme::colour(theme::Colour::Muted, QApplication::palette()))
                   : QVariant();
    case Qt::AccessibleTextRole: // the first cell speaks for the row: it is the one that the keys go through
        return index.column() == StateColumn
                   ? tr("%1, %2", "name or address, state")
                         .arg(text(message, NameColumn).toString(), text(message, StateColumn).toString())
                   : text(message, index.column());
    default:
        return {};
    }
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
    case ReasonColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sincerely
