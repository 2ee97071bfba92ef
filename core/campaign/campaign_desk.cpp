#include "core/campaign/campaign_desk.h"

#include "core/async/on_thread.h"
#include "core/campaign/do_not_email_guard.h"
#include "core/store/account_repository.h"
#include "core/store/composition_repository.h"
#include "core/store/list_repository.h"
#include "core/store/template_repository.h"

#include <QCoroFuture>
#include <QDir>
#include <QThreadPool>

namespace sincerely
{

namespace
{

/// The letter is stored without the folder of its pictures, because the data folder may have moved.
Result<std::optional<Composition>> readComposition(store::Database &database, CampaignId id, const QString &folder)
{
    Result<std::optional<Composition>> composition = store::CompositionRepository(database).byCampaign(id);
    if (composition && *composition)
        (*composition)->letter.folder = folder;
    return composition;
}

Result<Campaign> duplicateNow(store::Database &database, CampaignId id, const QString &name)
{
    store::CampaignRepository campaigns(database);
    store::CompositionRepository compositions(database);
    const Result<std::optional<Campaign>> original = campaigns.byId(id);
    if (!original)
        return failure(original.error());
    const Result<std::optional<Composition>> composition = compositions.byCampaign(id);
    if (!composition)
        return failure(composition.error());
    if (!*original || !*composition)
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("sincerely::CampaignDesk",
                                                   "A campaign from the command line cannot be duplicated here."));
    Composition copy = **composition;
    if (!copy.list.isNull()) {
        const Result<RecipientList> list = store::ListRepository(database).copy(copy.list, QString());
        if (!list)
            return failure(list.error());
        copy.list = list->id;
    }
    Campaign campaign;
    campaign.name = name;
    campaign.account = (*original)->account;
    campaign.pace = (*original)->pace;
    campaign.state = CampaignState::Writing;
    campaign.isComposed = true;
    const Result<Campaign> created = campaigns.create(campaign, {});
    if (!created)
        return failure(created.error());
    const Result<> saved = compositions.save(created->id, copy);
    if (!saved)
        return failure(saved.error());
    return created;
}

struct ForReport {
    Campaign campaign;
    CampaignTotals totals;
    QList<store::RecordedMessage> messages;
};

Result<ForReport> readForReport(store::Database &database, CampaignId id)
{
    store::CampaignRepository campaigns(database);
    const Result<std::optional<Campaign>> campaign = campaigns.byId(id);
    const Result<CampaignTotals> totals = campaigns.totals(id);
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(id);
    if (!campaign)
        return failure(campaign.error());
    if (!totals)
        return failure(totals.error());
    if (!messages)
        return failure(messages.error());
    return ForReport{campaign->value_or(Campaign{}), *totals, *messages};
}

Result<QList<CampaignOutcome>> readOutcomes(store::Database &database)
{
    store::CampaignRepository campaigns(database);
    const Result<QList<Campaign>> all = campaigns.all();
    if (!all)
        return failure(all.error());
    QList<CampaignOutcome> outcomes;
    for (const Campaign &campaign : *all) {
        if (campaign.state == CampaignState::Writing)
            continue;
        const Result<CampaignTotals> totals = campaigns.totals(campaign.id);
        if (!totals)
            return failure(totals.error());
        outcomes.append({campaign, *totals});
    }
    return outcomes;
}

} // namespace

QString CampaignDesk::pictureFolder() const
{
    return QDir(m_store.folder()).filePath(QStringLiteral("pictures"));
}

QCoro::Task<Result<Campaign>> CampaignDesk::create(QString name, AccountId account, Composition composition, Pace pace)
{
    auto work = [name, account, composition, pace](store::Database &database) -> Result<Campaign> {
        Campaign campaign;
        campaign.name = name;
        campaign.account = account;
        campaign.pace = pace;
        campaign.state = CampaignState::Writing;
        campaign.isComposed = true;
        const Result<Campaign> created = store::CampaignRepository(database).create(campaign, {});
        if (!created)
            return created;
        const Result<> saved = store::CompositionRepository(database).save(created->id, composition);
        if (!saved)
            return failure(saved.error());
        return created;
    };
    Result<Campaign> created = co_await m_store.run(work);
    co_return created;
}

QCoro::Task<Result<Campaign>> CampaignDesk::duplicate(CampaignId id, QString name)
{
    auto work = [id, name](store::Database &database) { return duplicateNow(database, id, name); };
    Result<Campaign> created = co_await m_store.run(work);
    co_return created;
}

QCoro::Task<Result<QList<Campaign>>> CampaignDesk::all()
{
    auto work = [](store::Database &database) { return store::CampaignRepository(database).all(); };
    Result<QList<Campaign>> campaigns = co_await m_store.run(work);
    co_return campaigns;
}

QCoro::Task<Result<QHash<CampaignId, store::PeopleLeft>>> CampaignDesk::peopleLeft()
{
    auto work = [](store::Database &database) { return store::peopleLeft(database); };
    Result<QHash<CampaignId, store::PeopleLeft>> left = co_await m_store.run(work);
    co_return left;
}

QCoro::Task<Result<std::optional<Campaign>>> CampaignDesk::campaign(CampaignId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).byId(id); };
    Result<std::optional<Campaign>> campaign = co_await m_store.run(work);
    co_return campaign;
}

QCoro::Task<Result<CampaignTotals>> CampaignDesk::totals(CampaignId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).totals(id); };
    Result<CampaignTotals> totals = co_await m_store.run(work);
    co_return totals;
}

QCoro::Task<Result<>> CampaignDesk::rename(CampaignId id, QString name)
{
    auto work = [id, name](store::Database &database) { return store::CampaignRepository(database).setName(id, name); };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

QCoro::Task<Result<>> CampaignDesk::setAccount(CampaignId id, AccountId account)
{
    auto work = [id, account](store::Database &database) {
        return store::CampaignRepository(database).setAccount(id, account);
    };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

QCoro::Task<Result<>> CampaignDesk::setPace(CampaignId id, Pace pace)
{
    auto work = [id, pace](store::Database &database) { return store::CampaignRepository(database).setPace(id, pace); };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

QCoro::Task<Result<>> CampaignDesk::setArchived(CampaignId id, bool archived)
{
    auto work = [id, archived](store::Database &database) {
        return store::CampaignRepository(database).setArchived(id, archived);
    };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

QCoro::Task<Result<>> CampaignDesk::setDeleted(CampaignId id, bool deleted)
{
    auto work = [id, deleted](store::Database &database) {
        return store::CampaignRepository(database).setDeleted(id, deleted);
    };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

QCoro::Task<Result<std::optional<Composition>>> CampaignDesk::composition(CampaignId id)
{
    const QString folder = pictureFolder();
    auto work = [id, folder](store::Database &database) { return readComposition(database, id, folder); };
    Result<std::optional<Composition>> composition = co_await m_store.run(work);
    co_return composition;
}

QCoro::Task<Result<>> CampaignDesk::saveComposition(CampaignId id, Composition composition)
{
    auto work = [id, composition](store::Database &database) {
        return store::CompositionRepository(database).save(id, composition);
    };
    Result<> saved = co_await m_store.run(work);
    co_return saved;
}

QCoro::Task<Result<>> CampaignDesk::purge()
{
    auto work = [](store::Database &database) -> Result<> {
        const Result<> campaigns = store::CampaignRepository(database).purge();
        if (!campaigns)
            return campaigns;
        const Result<> lists = store::ListRepository(database).purge();
        if (!lists)
            return lists;
        return store::TemplateRepository(database).purge();
    };
    Result<> purged = co_await m_store.run(work);
    co_return purged;
}

QCoro::Task<Result<Plan>> CampaignDesk::plan(PlanRequest request)
{
    auto read = [](store::Database &database) { return readDoNotEmail(database); };
    Result<std::shared_ptr<const recipients::DoNotEmailSet>> unwanted = co_await m_store.run(read);
    if (!unwanted)
        co_return failure(unwanted.error());
    request.doNotEmail = *unwanted;
    auto work = [request = std::move(request)]() -> Result<Plan> {
        Result<Planner> planner = Planner::create(request);
        if (!planner)
            return failure(planner.error());
        return planner->plan();
    };
    Result<Plan> plan = co_await onThread(QThreadPool::globalInstance(), std::move(work));
    co_return plan;
}

QCoro::Task<Result<Campaign>> CampaignDesk::create(Campaign campaign, QList<store::PlannedMessage> messages)
{
    auto work = [campaign, messages](store::Database &database) {
        return store::CampaignRepository(database).create(campaign, messages);
    };
    Result<Campaign> created = co_await m_store.run(work);
    co_return created;
}

QCoro::Task<Result<std::optional<Campaign>>> CampaignDesk::unfinished()
{
    auto work = [](store::Database &database) -> Result<std::optional<Campaign>> {
        const Result<QList<Campaign>> all = store::CampaignRepository(database).all();
        if (!all)
            return failure(all.error());
        for (const Campaign &campaign : *all) {
            if (campaign.state != CampaignState::Finished)
                return std::optional(campaign);
        }
        return std::optional<Campaign>();
    };
    Result<std::optional<Campaign>> found = co_await m_store.run(work);
    co_return found;
}

QCoro::Task<Result<QList<store::RecordedMessage>>> CampaignDesk::messages(CampaignId campaign)
{
    auto work = [campaign](store::Database &database) { return store::SendingRecord(database).messages(campaign); };
    Result<QList<store::RecordedMessage>> messages = co_await m_store.run(work);
    co_return messages;
}

QCoro::Task<Result<OutgoingMessage>> CampaignDesk::message(MessageId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).message(id); };
    Result<OutgoingMessage> message = co_await m_store.run(work);
    co_return message;
}

QCoro::Task<Result<QList<store::RecordedChange>>> CampaignDesk::history(MessageId id)
{
    auto work = [id](store::Database &database) { return store::SendingRecord(database).history(id); };
    Result<QList<store::RecordedChange>> history = co_await m_store.run(work);
    co_return history;
}

QCoro::Task<Result<>> CampaignDesk::settle(CampaignId campaign, QList<MessageId> unknown, Decision decision)
{
    auto work = [campaign, unknown, decision](store::Database &database) {
        return settleUnknown(database, campaign, unknown, decision);
    };
    Result<> settled = co_await m_store.run(work);
    co_return settled;
}

QCoro::Task<Result<int>> CampaignDesk::sendAgain(CampaignId campaign, QList<MessageId> notSent)
{
    auto work = [campaign, notSent](store::Database &database) {
        return sincerely::sendAgain(database, campaign, notSent);
    };
    Result<int> again = co_await m_store.run(work);
    co_return again;
}

QCoro::Task<Result<store::DayUse>> CampaignDesk::reachedSince(AccountId account, QDateTime since)
{
    // Looks at every message of the account: beside the writer, who may be in the middle of sending.
    store::Store *store = &m_store;
    auto count = [store, account, since]() -> Result<store::DayUse> {
        Result<store::Database> reader = store->reader();
        if (!reader)
            return failure(reader.error());
        return store::SendingRecord(*reader).reachedSince(account, since);
    };
    Result<store::DayUse> use = co_await onThread(QThreadPool::globalInstance(), std::move(count));
    co_return use;
}

QCoro::Task<Result<>> CampaignDesk::writeReport(CampaignId campaign, ReportFormat format, QString path)
{
    auto read = [campaign](store::Database &database) { return readForReport(database, campaign); };
    Result<ForReport> found = co_await m_store.run(read);
    if (!found)
        co_return failure(found.error());
    auto write = [format, path, data = *found]() -> Result<> {
        const Result<QByteArray> report = makeReport(format, data.campaign, data.totals, data.messages);
        if (!report)
            return failure(report.error());
        return saveReport(*report, path);
    };
    Result<> written = co_await onThread(QThreadPool::globalInstance(), std::move(write));
    co_return written;
}

QCoro::Task<Result<QList<CampaignOutcome>>> CampaignDesk::outcomes()
{
    Result<QList<CampaignOutcome>> outcomes = co_await m_store.run(readOutcomes);
    co_return outcomes;
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(QString name)
{
    auto work = [name](store::Database &database) { return store::AccountRepository(database).byName(name); };
    Result<std::optional<Account>> account = co_await m_store.run(work);
    co_return account;
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(AccountId id)
{
    auto work = [id](store::Database &database) { return store::AccountRepository(database).byId(id); };
    Result<std::optional<Account>> account = co_await m_store.run(work);
    co_return account;
}

QCoro::Task<Result<QList<Account>>> CampaignDesk::accounts()
{
    auto work = [](store::Database &database) { return store::AccountRepository(database).all(); };
    Result<QList<Account>> accounts = co_await m_store.run(work);
    co_return accounts;
}

QCoro::Task<Result<Account>> CampaignDesk::saveAccount(Account account)
{
    auto work = [account](store::Database &database) { return store::AccountRepository(database).save(account); };
    Result<Account> saved = co_await m_store.run(work);
    co_return saved;
}

QCoro::Task<Result<QList<Template>>> CampaignDesk::templates()
{
    const QString folder = pictureFolder();
    auto work = [folder](store::Database &database) -> Result<QList<Template>> {
        Result<QList<Template>> templates = store::TemplateRepository(database).all();
        if (templates) {
            for (Template &letter : *templates)
                letter.letter.folder = folder;
        }
        return templates;
    };
    Result<QList<Template>> templates = co_await m_store.run(work);
    co_return templates;
}

QCoro::Task<Result<Template>> CampaignDesk::saveTemplate(Template letter)
{
    auto work = [letter](store::Database &database) { return store::TemplateRepository(database).save(letter); };
    Result<Template> saved = co_await m_store.run(work);
    co_return saved;
}

QCoro::Task<Result<>> CampaignDesk::setTemplateDeleted(TemplateId id, bool deleted)
{
    auto work = [id, deleted](store::Database &database) {
        return store::TemplateRepository(database).setDeleted(id, deleted);
    };
    Result<> done = co_await m_store.run(work);
    co_return done;
}

} // namespace sincerely
