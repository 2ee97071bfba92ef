#pragma once

#include "core/campaign/decision.h"
#include "core/campaign/progress.h"
#include "core/campaign/report.h"
#include "core/model/account.h"
#include "core/model/composition.h"
#include "core/model/outgoing_message.h"
#include "core/model/template.h"
#include "core/store/people_left.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <memory>

namespace sincerely
{

/// A campaign and what became of its messages.
struct CampaignOutcome {
    Campaign campaign;
    CampaignTotals totals;
};

/// What screens and programs do with campaigns beside sending them, each as one awaited call that keeps the event loop
/// free. The store must outlive it.
class CampaignDesk
{
public:
    explicit CampaignDesk(store::Store &store)
        : m_store(store)
    {
    }

    /// A campaign to be written, with an empty letter.
    [[nodiscard]] QCoro::Task<Result<Campaign>> create(QString name, AccountId account, Composition composition,
                                                       Pace pace = {});

    /// Another campaign with the same letter, files, settings and people, where nothing is reviewed.
    [[nodiscard]] QCoro::Task<Result<Campaign>> duplicate(CampaignId id, QString name);

    [[nodiscard]] QCoro::Task<Result<QList<Campaign>>> all(); ///< Newest first.
    /// See store::peopleLeft().
    [[nodiscard]] QCoro::Task<Result<QHash<CampaignId, store::PeopleLeft>>> peopleLeft();
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
    [[nodiscard]] QCoro::Task<Result<QList<store::RecordedChange>>> history(MessageId id);

    /// See settleUnknown() and sendAgain().
    [[nodiscard]] QCoro::Task<Result<>> settle(CampaignId campaign, QList<MessageId> unknown, Decision decision);
    [[nodiscard]] QCoro::Task<Result<int>> sendAgain(CampaignId campaign, QList<MessageId> notSent);

    /// See store::SendingRecord::reachedSince().
    [[nodiscard]] QCoro::Task<Result<store::DayUse>> reachedSince(AccountId account, QDateTime since);

    /// Writes the report of a campaign into a file, which it replaces. Errors also: File, TooLarge.
    [[nodiscard]] QCoro::Task<Result<>> writeReport(CampaignId campaign, ReportFormat format, QString path);

    /// How each campaign went, newest first; without those that are being written.
    [[nodiscard]] QCoro::Task<Result<QList<CampaignOutcome>>> outcomes();

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
