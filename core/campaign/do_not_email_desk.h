#pragma once

#include "core/campaign/do_not_email_check.h"
#include "core/store/do_not_email_repository.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <memory>

namespace sincerely
{

/// What became of many addresses for the do-not-email list.
struct DoNotEmailImport {
    int added = 0;
    int known = 0; ///< Were on the list before.
    QList<recipients::RejectedRow> rejected;
};

/// What screens and programs do with the do-not-email list, each as one awaited call that keeps the event loop free.
/// Tables read it page by page through store::DoNotEmailRepository. The store must outlive it.
class DoNotEmailDesk
{
public:
    explicit DoNotEmailDesk(store::Store &store)
        : m_store(store)
    {
    }

    /// Addresses and domains ("@example.com") as somebody typed them, all or none. Error::Kind::Invalid: one of them is
    /// neither.
    [[nodiscard]] QCoro::Task<Result<DoNotEmailImport>> add(QStringList addresses, QString reason);

    /// Every address in that column of a list; blank ones are passed over. \param source the name of the list
    [[nodiscard]] QCoro::Task<Result<DoNotEmailImport>> import(std::shared_ptr<const recipients::RecipientTable> table,
                                                               int emailColumn, QString source, QString reason);

    /// Looks at what was brought before it is added, on a thread of the pool.
    [[nodiscard]] QCoro::Task<Result<DoNotEmailCheck>> check(QString text);
    [[nodiscard]] QCoro::Task<Result<DoNotEmailCheck>> check(std::shared_ptr<const recipients::RecipientTable> table,
                                                             int emailColumn);

    /// Entries as `check()` gave them. \returns those that were not on the list, as they stand there now
    [[nodiscard]] QCoro::Task<Result<QList<DoNotEmailEntry>>> add(QList<DoNotEmailEntry> entries);

    /// For tables: the ids that a search finds, on a thread of the pool.
    [[nodiscard]] QCoro::Task<Result<QList<DoNotEmailId>>> ids(QString search,
                                                               store::DoNotEmailRepository::Order order);

    /// The entry that keeps emails from this address, if there is one.
    [[nodiscard]] QCoro::Task<Result<std::optional<DoNotEmailEntry>>> find(QString address);

    /// Puts entries back as they were, to undo their removal.
    [[nodiscard]] QCoro::Task<Result<>> restore(QList<DoNotEmailEntry> entries);

    /// \returns the entries that were on the list and are not any more. Error::Kind::Invalid as for add().
    [[nodiscard]] QCoro::Task<Result<QList<DoNotEmailEntry>>> remove(QStringList addresses);
    [[nodiscard]] QCoro::Task<Result<QList<DoNotEmailEntry>>> remove(QList<DoNotEmailId> ids);

    /// Takes entries off again, to undo their addition.
    [[nodiscard]] QCoro::Task<Result<>> takeOff(QList<DoNotEmailEntry> entries);

private:
    store::Store &m_store;
};

} // namespace sincerely
