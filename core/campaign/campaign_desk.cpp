#include "core/campaign/campaign_desk.h"

#include "core/campaign/purging.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/composition_repository.h"
#include "core/store/list_repository.h"
#include "core/store/template_repository.h"

#include <QDir>

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
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Campaign>> CampaignDesk::duplicate(CampaignId id, QString name)
{
    auto work = [id, name](store::Database &database) { return duplicateNow(database, id, name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<Campaign>>> CampaignDesk::all()
{
    auto work = [](store::Database &database) { return store::CampaignRepository(database).all(); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QHash<CampaignId, store::PeopleLeft>>> CampaignDesk::peopleLeft()
{
    return m_store.read(store::peopleLeft); // looks at everybody on the lists
}

QCoro::Task<Result<std::optional<Campaign>>> CampaignDesk::campaign(CampaignId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).byId(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<CampaignTotals>> CampaignDesk::totals(CampaignId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).totals(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::rename(CampaignId id, QString name)
{
    auto work = [id, name](store::Database &database) { return store::CampaignRepository(database).setName(id, name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::setAccount(CampaignId id, AccountId account)
{
    auto work = [id, account](store::Database &database) {
        return store::CampaignRepository(database).setAccount(id, account);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::setPace(CampaignId id, Pace pace)
{
    auto work = [id, pace](store::Database &database) { return store::CampaignRepository(database).setPace(id, pace); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::setArchived(CampaignId id, bool archived)
{
    auto work = [id, archived](store::Database &database) {
        return store::CampaignRepository(database).setArchived(id, archived);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::setDeleted(CampaignId id, bool deleted)
{
    auto work = [id, deleted](store::Database &database) {
        return store::CampaignRepository(database).setDeleted(id, deleted);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<std::optional<Composition>>> CampaignDesk::composition(CampaignId id)
{
    const QString folder = pictureFolder();
    auto work = [id, folder](store::Database &database) { return readComposition(database, id, folder); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::saveComposition(CampaignId id, Composition composition)
{
    auto work = [id, composition](store::Database &database) {
        return store::CompositionRepository(database).save(id, composition);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::purge()
{
    auto work = [folder = m_store.folder()](store::Database &database) -> Result<> {
        const Result<> campaigns = purgeCampaigns(database, folder, QDateTime::currentDateTimeUtc());
        if (!campaigns)
            return campaigns;
        const Result<> lists = store::ListRepository(database).purge();
        if (!lists)
            return lists;
        return store::TemplateRepository(database).purge();
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(QString name)
{
    auto work = [name](store::Database &database) { return store::AccountRepository(database).byName(name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(AccountId id)
{
    auto work = [id](store::Database &database) { return store::AccountRepository(database).byId(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<Account>>> CampaignDesk::accounts()
{
    auto work = [](store::Database &database) { return store::AccountRepository(database).all(); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Account>> CampaignDesk::saveAccount(Account account)
{
    auto work = [account](store::Database &database) { return store::AccountRepository(database).save(account); };
    return m_store.run(std::move(work));
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
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Template>> CampaignDesk::saveTemplate(Template letter)
{
    auto work = [letter](store::Database &database) { return store::TemplateRepository(database).save(letter); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::setTemplateDeleted(TemplateId id, bool deleted)
{
    auto work = [id, deleted](store::Database &database) {
        return store::TemplateRepository(database).setDeleted(id, deleted);
    };
    return m_store.run(std::move(work));
}

} // namespace sincerely
