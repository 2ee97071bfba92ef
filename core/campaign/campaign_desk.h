#pragma once

#include "core/campaign/planner.h"
#include "core/campaign/progress.h"
#include "core/model/account.h"
#include "core/model/template.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <memory>

namespace sincerely
{

/// What screens and programs do with campaigns beside sending them, each as one awaited call that keeps the event loop
/// free. The store must outlive it.
class CampaignDesk
{
public:
    explicit CampaignDesk(store::Store &store)
        : m_store(store)
    {
    }

    /// Makes all messages, on a thread of the pool.
    [[nodiscard]] QCoro::Task<Result<Plan>> plan(PlanRequest request);

    /// Freezes the plan as a campaign.
    [[nodiscard]] QCoro::Task<Result<Campaign>> create(Campaign campaign, QList<store::PlannedMessage> messages);

    /// A campaign to be written, with an empty letter.
    [[nodiscard]] QCoro::Task<Result<Campaign>> create(QString name, AccountId account, Composition composition);

    /// Another campaign with the same letter, files, settings and people, where nothing is reviewed.
    [[nodiscard]] QCoro::Task<Result<Campaign>> duplicate(CampaignId id, QString name);

    [[nodiscard]] QCoro::Task<Result<QList<Campaign>>> all(); ///< Newest first.
    [[nodiscard]] QCoro::Task<Result<std::optional<Campaign>>> campaign(CampaignId id);
    [[nodiscard]] QCoro::Task<Result<CampaignTotals>> totals(CampaignId id);
    [[nodiscard]] QCoro::Task<Result<>> rename(CampaignId id, QString name);
    [[nodiscard]] QCoro::Task<Result<>> setAccount(CampaignId id, AccountId account);
    [[nodiscard]] QCoro::Task<Result<>> setPace(CampaignId id, Pace pace);
    [[nodiscard]] QCoro::Task<Result<>> setArchived(CampaignId id, bool archived);
    [[nodiscard]] QCoro::Task<Result<>> setDeleted(CampaignId id, bool deleted);

    /// Nothing for a campaign that came from the command line. The letter's folder is the program's picture folder.
    [[nodiscard]] QCoro::Task<Result<std::optional<Composition>>> composition(CampaignId id);
    [[nodiscard]] QCoro::Task<Result<>> saveComposition(CampaignId id, Composition composition);

    /// Removes for good what was deleted before, campaigns, lists and templates. For the start of the program.
    [[nodiscard]] QCoro::Task<Result<>> purge();

    /// Where pictures of letters lie, in the data folder.
    [[nodiscard]] QString pictureFolder() const;

    /// The newest campaign that is not finished, if there is one.
    [[nodiscard]] QCoro::Task<Result<std::optional<Campaign>>> unfinished();

    [[nodiscard]] QCoro::Task<Result<QList<store::RecordedMessage>>> messages(CampaignId campaign);
    [[nodiscard]] QCoro::Task<Result<OutgoingMessage>> message(MessageId id);

    [[nodiscard]] QCoro::Task<Result<std::optional<Account>>> account(QString name);
    [[nodiscard]] QCoro::Task<Result<std::optional<Account>>> account(AccountId id);
    [[nodiscard]] QCoro::Task<Result<QList<Account>>> accounts();
    [[nodiscard]] QCoro::Task<Result<Account>> saveAccount(Account account);

    [[nodiscard]] QCoro::Task<Result<QList<Template>>> templates(); ///< In the order of their names.
    [[nodiscard]] QCoro::Task<Result<Template>> saveTemplate(Template letter);
    [[nodiscard]] QCoro::Task<Result<>> setTemplateDeleted(TemplateId id, bool deleted);

private:
    store::Store &m_store;
};

} // namespace sincerely
