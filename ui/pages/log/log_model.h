#pragma once

#include "core/diagnosis/log_line.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

namespace sincerely
{

/// The lines of the log as a table, oldest first.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, PartColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<diagnosis::LogLine> &lines);
    void append(const QList<diagnosis::LogLine> &lines);
    [[nodiscard]] const diagnosis::LogLine &line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString kindOf(const diagnosis::LogLine &line);
    [[nodiscard]] static QString shownTime(const QDateTime &time);

private:
    [[nodiscard]] static QString textOf(const diagnosis::LogLine &line, int column);

    QList<diagnosis::LogLine> m_lines;
};

/// Those lines that contain a text, or only warnings and errors.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    LogFilter(LogModel &model, QObject *parent);

    void setText(const QString &text);
    void setWarningsOnly(bool only);
    [[nodiscard]] const diagnosis::LogLine &line(int row) const;
    /// All that is shown, as it stands in the file.
    [[nodiscard]] QString shownText() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_model;
    QString m_text;
    bool m_warningsOnly = false;
};

} // namespace sincerely
