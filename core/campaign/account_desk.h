#pragma once

#include "core/campaign/spare_drafts.h"
#include "core/model/campaign.h"
#include "core/providers/graph/graph_provider.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <stop_token>

namespace sincerely
{

/// A mailbox that can be used.
struct CheckedAccount {
    MailAddress owner;                   ///< Whose it is, as it says now.
    Result<SpareDrafts::Outcome> tidied; ///< What became of drafts that earlier campaigns had to leave there.
};

/// What screens and programs do with accounts, each as one awaited call that keeps the event loop free. The store must
/// outlive it and its calls.
class AccountDesk
{
public:
    AccountDesk(store::Store &store, ProviderServices services);

    /// A folder that emails are written into as files; made if it is missing. Errors: Invalid – the name is taken or
    /// empty; AccountRefused – nothing can be written there.
    [[nodiscard]] QCoro::Task<Result<Account>> addFolder(QString name, QString path, std::stop_token stop);

    /// Signs in with the browser and keeps the account: a new one, or one that is there once more. A new one without a
    /// name is called by its address; if that mailbox is among the accounts already, it is that one that is signed in
    /// again. Errors: those of graph::signIn(); Invalid – the name is taken.
    [[nodiscard]] QCoro::Task<Result<Account>> signIn(Account account, graph::SignInSteps steps, std::stop_token stop);

    /// Asks the service whether the mailbox can be used, keeps which addresses are its own, and removes the drafts of
    /// ours that are noted as left there.
    /// \param slowed is told when the service asks for rest. Errors: of Mailbox::check()
    [[nodiscard]] QCoro::Task<Result<CheckedAccount>>
    check(Account account, std::function<void(std::chrono::seconds)> slowed, std::stop_token stop);

    /// Errors: Invalid – the name is taken or empty, or there is no such account.
    [[nodiscard]] QCoro::Task<Result<Account>> rename(AccountId id, QString name);
    [[nodiscard]] QCoro::Task<Result<Account>> setSettleWaits(AccountId id, SettleWaits waits);
    /// Of the owner, or of one of the other addresses. \param html empty: none
    [[nodiscard]] QCoro::Task<Result<Account>> setSignature(AccountId id, QString address, QString html);
    [[nodiscard]] QCoro::Task<Result<Account>> setOtherAddresses(AccountId id, QList<FromAddress> addresses);
    /// What a test email has shown of an address.
    [[nodiscard]] QCoro::Task<Result<Account>> noteTrial(AccountId id, MailAddress address, FromTrial trial);

    /// The campaigns for whose sake the account cannot be removed.
    [[nodiscard]] QCoro::Task<Result<QList<Campaign>>> unfinished(AccountId id);

    enum class Secret { Remove, Keep };
    /// Removes the secret first: once the account is forgotten, nobody would know of it any more. \returns the
    /// campaigns that have no account now, for restore(). Errors: Invalid – there are unfinished() ones; KeychainLocked
    /// – the account stays then.
    [[nodiscard]] QCoro::Task<Result<QList<CampaignId>>> remove(AccountId id, Secret secret);

    /// Takes remove() back; the account may have another id. A secret that is gone stays gone.
    [[nodiscard]] QCoro::Task<Result<Account>> restore(Account account, QList<CampaignId> campaigns);

private:
    [[nodiscard]] QCoro::Task<Result<>> checkName(QString name, AccountId whose);
    [[nodiscard]] QCoro::Task<Result<Account>> keep(Account signedIn);
    [[nodiscard]] QCoro::Task<Result<Account>> change(AccountId id, std::function<void(Account &)> apply);

    store::Store &m_store;
    ProviderServices m_services;
};

} // namespace sincerely
