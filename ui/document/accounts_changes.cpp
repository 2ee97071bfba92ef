// Changing and removing accounts, and taking it back.

#include "core/recipients/address.h"
#include "ui/document/accounts.h"
#include "ui/document/library.h"
#include "ui/document/library_command.h"

#include <utility>

namespace sincerely
{

struct Accounts::Removed {
    Account account;
    QList<CampaignId> campaigns;
};

void Accounts::rename(AccountId id, const QString &name)
{
    const std::optional<Account> account = m_library.account(id);
    if (account && account->name != name.trimmed())
        m_scope.start(runRename(id, name, true));
}

QCoro::Task<> Accounts::runRename(AccountId id, QString name, bool isForUndo)
{
    const std::optional<Account> before = m_library.account(id);
    Result<Account> renamed = co_await m_desk.rename(id, name);
    co_await m_library.readAccounts();
    if (!renamed) {
        Q_EMIT refused(id, renamed.error().sentence);
        co_return;
    }
    if (!isForUndo || !before)
        co_return;
    keepForUndo(tr("renaming of “%1”").arg(before->name),
                [this, id, old = before->name, wanted = renamed->name](bool isDone) {
                    const std::optional<Account> now = m_library.account(id);
                    if (now && now->name == (isDone ? old : wanted)) // otherwise it is another one by now
                        m_scope.start(runRename(id, isDone ? wanted : old, false));
                });
}

void Accounts::setSignature(AccountId id, const QString &address, const QString &html)
{
    const std::optional<Account> account = m_library.account(id);
    if (!account || signatureOf(*account, address) == html)
        return;
    const auto apply = [this, id, address, old = signatureOf(*account, address), html](bool isDone) {
        const std::optional<Account> now = m_library.account(id);
        if (now && signatureOf(*now, address) == (isDone ? old : html)) // otherwise it is another one by now
            m_scope.start(storeSignature(id, address, isDone ? html : old));
    };
    m_library.undoStack().push(new LibraryCommand(tr("change of a signature"), apply));
    Q_EMIT m_library.done(html.isEmpty() ? tr("Signature removed.") : tr("Signature kept."));
}

QCoro::Task<> Accounts::storeSignature(AccountId id, QString address, QString html)
{
    Result<Account> stored = co_await m_desk.setSignature(id, address, html);
    co_await m_library.readAccounts();
    if (!stored)
        Q_EMIT m_library.failed(stored.error().sentence);
}

QString Accounts::addAddress(AccountId id, const QString &text)
{
    const std::optional<Account> account = m_library.account(id);
    const Result<MailAddress> wanted = recipients::parseMailAddress(text);
    if (!wanted)
        return wanted.error().sentence;
    if (!account)
        return {};
    if (isOwner(*account, wanted->address) || otherAddress(*account, wanted->address))
        return tr("“%1” is among the addresses already.").arg(wanted->address);
    QList<FromAddress> addresses = account->otherAddresses;
    const QString name = wanted->name.isEmpty() ? account->owner.name : wanted->name;
    addresses.append({{name, wanted->address}, {}, false, FromTrial::NotTried});
    changeAddresses(tr("adding of “%1”").arg(wanted->address), id, addresses);
    return {};
}

void Accounts::removeAddress(AccountId id, const QString &address)
{
    const std::optional<Account> account = m_library.account(id);
    if (!account || !otherAddress(*account, address))
        return;
    QList<FromAddress> addresses = account->otherAddresses;
    addresses.removeIf([&address](const FromAddress &other) { return other.address.address == address; });
    changeAddresses(tr("removal of “%1”").arg(address), id, addresses);
    Q_EMIT m_library.done(tr("Address removed."));
}

void Accounts::changeAddresses(const QString &what, AccountId id, const QList<FromAddress> &addresses)
{
    const QList<FromAddress> old = m_library.account(id)->otherAddresses;
    const auto apply = [this, id, old, addresses](bool isDone) {
        const std::optional<Account> now = m_library.account(id);
        if (now && now->otherAddresses == (isDone ? old : addresses)) // otherwise they are others by now
            m_scope.start(storeAddresses(id, isDone ? addresses : old));
    };
    m_library.undoStack().push(new LibraryCommand(what, apply));
}

QCoro::Task<> Accounts::storeAddresses(AccountId id, QList<FromAddress> addresses)
{
    Result<Account> stored = co_await m_desk.setOtherAddresses(id, addresses);
    co_await m_library.readAccounts();
    if (!stored)
        Q_EMIT m_library.failed(stored.error().sentence);
}

void Accounts::noteTrial(AccountId id, const MailAddress &address, FromTrial trial)
{
    m_scope.start(storeTrial(id, address, trial));
}

QCoro::Task<> Accounts::storeTrial(AccountId id, MailAddress address, FromTrial trial)
{
    Result<Account> stored = co_await m_desk.noteTrial(id, address, trial);
    co_await m_library.readAccounts();
    if (!stored)
        Q_EMIT m_library.failed(stored.error().sentence);
}

/// It has been done already.
void Accounts::keepForUndo(const QString &what, std::function<void(bool isDone)> apply)
{
    auto later = [apply = std::move(apply), isFirst = true](bool isDone) mutable {
        if (!std::exchange(isFirst, false))
            apply(isDone);
    };
    m_library.undoStack().push(new LibraryCommand(what, std::move(later)));
}

void Accounts::remove(AccountId id)
{
    const std::optional<Account> account = m_library.account(id);
    if (!account)
        return;
    const QStringList campaigns = m_sendingFrom(id);
    if (campaigns.isEmpty())
        m_scope.start(runRemove(std::make_shared<Removed>(Removed{*account, {}}), true));
    else
        Q_EMIT refused(id,
                       tr("“%1” is being sent from this account. Pause it first, and choose another account for it.")
                           .arg(campaigns.first()));
}

QCoro::Task<> Accounts::runRemove(std::shared_ptr<Removed> what, bool isForUndo)
{
    const AccountId id = what->account.id;
    const auto secret = AccountDesk::Secret::Remove;
    Result<QList<CampaignId>> campaigns = co_await m_desk.remove(id, secret);
    if (!campaigns) {
        const Error error = campaigns.error();
        const QString sentence = co_await whyItStays(id, error);
        Q_EMIT refused(id, sentence);
        co_return;
    }
    m_statuses.remove(id);
    what->campaigns = *campaigns;
    co_await m_library.readAccounts();
    co_await m_library.readCampaigns();
    if (!isForUndo)
        co_return;
    if (!isRemovalUndoable(what->account)) {
        Q_EMIT removed(what->account.name);
        co_return;
    }
    keepForUndo(tr("removal of “%1”").arg(what->account.name),
                [this, what](bool isDone) { m_scope.start(isDone ? runRemove(what, false) : runRestore(what)); });
    Q_EMIT m_library.done(tr("Account removed."));
}

QCoro::Task<QString> Accounts::whyItStays(AccountId id, Error error)
{
    if (error.kind == Error::Kind::KeychainLocked)
        co_return tr("The account stays, because its sign-in cannot be removed from the keychain. %1")
            .arg(error.sentence);
    Result<QList<Campaign>> unfinished = co_await m_desk.unfinished(id);
    if (!unfinished || unfinished->isEmpty())
        co_return error.sentence;
    co_return tr("“%1” is not finished and is sent from this account. Finish it, or choose another account for it "
                 "first.")
        .arg(unfinished->first().name);
}

QCoro::Task<> Accounts::runRestore(std::shared_ptr<Removed> what)
{
    const Account account = what->account;
    const QList<CampaignId> campaigns = what->campaigns;
    Result<Account> restored = co_await m_desk.restore(account, campaigns);
    co_await m_library.readAccounts();
    co_await m_library.readCampaigns();
    if (restored)
        what->account = *restored;
    else
        Q_EMIT m_library.failed(restored.error().sentence);
}

} // namespace sincerely
