#include "ui/pages/recipients/list_import.h"

#include "core/async/on_thread.h"

#include <QFileInfo>
#include <QThreadPool>

namespace sincerely
{

namespace
{

constexpr qsizetype kPreviewRows = 20;

recipients::ListPreview previewOf(const QString &path, const QString &text, const recipients::ListOptions &options)
{
    if (!path.isEmpty())
        return recipients::previewList(path, options, kPreviewRows);
    recipients::ListOptions few = options;
    few.limit = kPreviewRows;
    return {recipients::readPastedText(text, few), {}};
}

Result<recipients::RecipientTable> readWhole(const QString &path, const QString &text,
                                             const recipients::ListOptions &options)
{
    return path.isEmpty() ? recipients::readPastedText(text, options) : recipients::readList(path, options);
}

/// What a thread of the pool hands over: tables cannot be copied.
struct Answer {
    ListImport::Table table;
    std::optional<Error> error;
    QStringList sheets;
};

Answer answerOf(Result<recipients::RecipientTable> table, const QStringList &sheets)
{
    if (!table)
        return {nullptr, table.error(), sheets};
    return {std::make_shared<const recipients::RecipientTable>(std::move(*table)), std::nullopt, sheets};
}

} // namespace

ListImport::ListImport(QObject *parent)
    : QObject(parent)
{
}

void ListImport::openFile(const QString &path)
{
    m_path = path;
    m_text.clear();
    m_options = {};
    look();
}

void ListImport::openText(const QString &text)
{
    m_path.clear();
    m_text = text;
    m_options = {};
    look();
}

void ListImport::setOptions(const recipients::ListOptions &options)
{
    m_options = options;
    look();
}

QString ListImport::name() const
{
    return m_path.isEmpty() ? tr("What was pasted") : QFileInfo(m_path).fileName();
}

QString ListImport::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

void ListImport::look()
{
    ++m_look;
    m_scope.start(runPreview());
}

QCoro::Task<> ListImport::runPreview()
{
    const int look = m_look;
    auto read = [path = m_path, text = m_text, options = m_options] {
        recipients::ListPreview preview = previewOf(path, text, options);
        return answerOf(std::move(preview.table), preview.sheets);
    };
    Answer answer = co_await onThread(QThreadPool::globalInstance(), std::move(read));
    if (look != m_look)
        co_return;
    m_sheets = answer.sheets;
    m_preview = answer.table;
    if (answer.error)
        Q_EMIT failed(answer.error->sentence);
    else
        Q_EMIT previewed();
}

void ListImport::readAll()
{
    m_scope.start(runReadAll());
}

QCoro::Task<> ListImport::runReadAll()
{
    auto read = [path = m_path, text = m_text, options = m_options] {
        return answerOf(readWhole(path, text, options), {});
    };
    Answer answer = co_await onThread(QThreadPool::globalInstance(), std::move(read));
    if (answer.error)
        Q_EMIT failed(answer.error->sentence);
    else
        Q_EMIT finished(answer.table);
}

void ListImport::close()
{
    m_closing.start(runClose());
}

QCoro::Task<> ListImport::runClose()
{
    co_await m_scope.drained();
    deleteLater();
}

} // namespace sincerely
