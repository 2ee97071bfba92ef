#pragma once

#include "core/async/on_thread.h"
#include "core/store/database.h"

#include <QCoroTask>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace sincerely::store
{

/// The program's data: one database in one folder, written by one thread of its own.
///
/// Flows hand over work and await its result; the work gets the writing connection and runs after everything handed
/// over before:
/// ```
/// auto markSending = [id](store::Database &database) { return store::SendingRecord(database).change(…); };
/// Result<> recorded = co_await m_store.run(markSending);
/// ```
/// A Store must outlive the flows that use it.
class Store
{
public:
    /// Opens the data in `folder` (made if missing, readable by its owner only) and brings it to the newest version.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder);
    ~Store();

    /// `work` takes a `Database &` and returns a Result. Called from the thread of the event loop.
    template <class Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work, Database &>> run(Work work)
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        return answer<Answer>(std::function<Answer(Database &)>(std::move(work)));
    }

    /// The same for work that only reads and takes its time: on another thread, with a connection of its own, so that
    /// it neither waits for whoever writes nor holds them up. Sees what has been committed.
    template <class Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work, Database &>> read(Work work) const
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        std::function<Answer()> withReader = [this, work = std::move(work)]() -> Answer {
            Result<Database> connection = reader();
            if (!connection)
                return failure(connection.error());
            return work(*connection);
        };
        return answerFromThread<Answer>(QThreadPool::globalInstance(), std::move(withReader));
    }

    /// Hands over work whose end nobody waits for, and whose failure changes nothing for anybody. It is done before the
    /// Store is gone.
    template <class Work>
    void post(Work work)
    {
        startOnThread(&m_thread, [this, work = std::move(work)]() mutable { return work(m_database); });
    }

    /// A connection of the caller's own for reading on the spot, such as pages of a table. Sees what has been
    /// committed.
    [[nodiscard]] Result<Database> reader() const;

    [[nodiscard]] QString folder() const { return m_folder; }

    /// For tests: see Database::setFault. Only while no work is under way.
    [[nodiscard]] Database &writer() { return m_database; }

private:
    Store(QString folder, Database database);

    /// What `run()` is made of: one for each type of answer and not for each piece of work.
    template <class Answer>
    [[nodiscard]] QCoro::Task<Answer> answer(std::function<Answer(Database &)> work)
    {
        std::function<Answer()> withDatabase = [this, work = std::move(work)] { return work(m_database); };
        return answerFromThread<Answer>(&m_thread, std::move(withDatabase));
    }

    QString m_folder;
    Database m_database;
    QThreadPool m_thread; ///< One thread: the writer.
};

// The answer of most work: compiled once.
extern template QCoro::Task<Result<>> Store::answer(std::function<Result<>(Database &)> work);

} // namespace sincerely::store
