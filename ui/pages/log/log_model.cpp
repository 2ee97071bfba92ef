#include "ui/pages/log/log_model.h"

#include "ui/theme/icon.h"

#include <QStringList>

namespace sincerely
{

namespace
{

using diagnosis::LogLine;

constexpr int kMostLines = 60000; // far more than the files hold; a window left open must not grow for ever

QIcon iconOf(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Warning:
        return theme::icon(QStringLiteral("attention"), theme::Colour::Attention);
    case LogLine::Level::Error:
        return theme::icon(QStringLiteral("danger"), theme::Colour::Danger);
    case LogLine::Level::Debug:
    case LogLine::Level::Info:
        break;
    }
    return theme::icon(QStringLiteral("info"), theme::Colour::Muted);
}

} // namespace

QString LogModel::kindOf(const LogLine &line)
{
    switch (line.level) {
    case LogLine::Level::Debug:
        return tr("Detail");
    case LogLine::Level::Info:
        return tr("Note");
    case LogLine::Level::Warning:
        return tr("Warning");
    case LogLine::Level::Error:
        break;
    }
    return tr("Error");
}

/// As in the file, which may be read side by side.
QString LogModel::shownTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

void LogModel::setLines(const QList<LogLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LogModel::append(const QList<LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    if (const int over = int(m_lines.size()) - kMostLines; over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_lines.remove(0, over);
        endRemoveRows();
    }
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::textOf(const LogLine &line, int column)
{
    switch (column) {
    case TimeColumn:
        return shownTime(line.time);
    case KindColumn:
        return kindOf(line);
    case PartColumn:
        return line.category.startsWith(u"sincerely.") ? line.category.section(u'.', 1) : line.category;
    default:
        return line.text;
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return iconOf(line.level);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return line.text.toHtmlEscaped(); // so that it is broken into lines
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn)
        return tr("%1: %2", "kind and text of a line of the log").arg(kindOf(line), line.text);
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time (UTC)");
    case KindColumn:
        return tr("Kind");
    case PartColumn:
        return tr("Part");
    default:
        return tr("What happened");
    }
}

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LogFilter::setWarningsOnly(bool only)
{
    m_warningsOnly = only;
    invalidateFilter();
}

const LogLine &LogFilter::line(int row) const
{
    return m_model.line(mapToSource(index(row, 0)).row());
}

QString LogFilter::shownText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        lines.append(diagnosis::toText(line(row)));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const LogLine &line = m_model.line(row);
    if (m_warningsOnly && !line.isWarning())
        return false;
    return m_text.isEmpty() || line.text.contains(m_text, Qt::CaseInsensitive) ||
           line.category.contains(m_text, Qt::CaseInsensitive) ||
           LogModel::shownTime(line.time).contains(m_text, Qt::CaseInsensitive);
}

} // namespace sincerely
