#pragma once

#include "core/model/do_not_email.h"
#include "core/recipients/recipient_table.h"
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

    /// The entry that keeps emails from this address, if there is one.
    [[nodiscard]] QCoro::Task<Result<std::optional<DoNotEmailEntry>>> find(QString address);

    /// Puts entries back as they were, to undo their removal.
    [[nodiscard]] QCoro::Task<Result<>> restore(QList<DoNotEmailEntry> entries);

    /// \returns the entries that were on the list and are not any more. Error::Kind::Invalid as for add().
    [[nodiscard]] QCoro::Task<Result<QList<DoNotEmailEntry>>> remove(QStringList addresses);

private:
    store::Store &m_store;
};

} // namespace sincerely
