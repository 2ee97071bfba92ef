#pragma once

#include "core/async/task_scope.h"
#include "core/recipients/list_reader.h"

#include <QObject>

#include <memory>

namespace sincerely
{

/// A list that is being brought in: how it is understood, looked at before it is taken. Reads beside the work of the
/// person. Without a widget. Destroyed only when nothing is read any more; see `close()`.
class ListImport : public QObject
{
    Q_OBJECT

public:
    using Table = std::shared_ptr<const recipients::RecipientTable>;

    explicit ListImport(QObject *parent = nullptr);

    /// Looks at a file; `previewed()` or `failed()` follows. Options that were chosen for another file are forgotten.
    void openFile(const QString &path);
    /// Looks at what was copied elsewhere.
    void openText(const QString &text);

    /// Looks again, with other options.
    void setOptions(const recipients::ListOptions &options);
    [[nodiscard]] const recipients::ListOptions &options() const { return m_options; }

    [[nodiscard]] QString name() const;                              ///< Of the file, or “What was pasted”.
    [[nodiscard]] QString folder() const;                            ///< Of the file; empty for what was pasted.
    [[nodiscard]] bool isText() const { return m_sheets.isEmpty(); } ///< No workbook: has an encoding.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }
    [[nodiscard]] const Table &preview() const { return m_preview; } ///< nullptr while there is none.

    /// Reads the whole list; `finished()` or `failed()` follows.
    void readAll();

    /// Asks to be destroyed when nothing is read any more.
    void close();

Q_SIGNALS:
    void previewed();
    void finished(const std::shared_ptr<const sincerely::recipients::RecipientTable> &table);
    void failed(const QString &sentence);

private:
    void look();
    [[nodiscard]] QCoro::Task<> runPreview();
    [[nodiscard]] QCoro::Task<> runReadAll();
    [[nodiscard]] QCoro::Task<> runClose();

    QString m_path;
    QString m_text;
    recipients::ListOptions m_options;
    QStringList m_sheets;
    Table m_preview;
    int m_look = 0; ///< Counts the looks, to know an answer that comes too late.
    TaskScope m_scope;
    TaskScope m_closing;
};

} // namespace sincerely
