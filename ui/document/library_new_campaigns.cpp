// How campaigns come to be: new ones, for the people of a list, copies, and the sample.
#include "core/providers/folder/folder_provider.h"
#include "core/recipients/columns.h"
#include "ui/document/library.h"
#include "ui/document/sample_campaign.h"

#include <QDir>

#include <algorithm>

namespace sincerely
{

AccountId Library::accountForNew() const
{
    return account(m_defaultAccount) ? m_defaultAccount : usualAccount();
}

AccountId Library::usualAccount() const
{
    const auto mailbox = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                      [](const Account &one) { return one.provider != folder::providerKey(); });
    if (mailbox != m_accounts.cend())
        return mailbox->id;
    return m_accounts.isEmpty() ? AccountId{} : m_accounts.first().id;
}

/// The wanted name, or the first one with a number that no campaign has.
QString Library::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_campaigns.cbegin(), m_campaigns.cend(),
                           [&name](const Campaign &one) { return one.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void Library::createCampaign(const Letter &letter)
{
    Composition composition;
    composition.letter = letter;
    if (letter.html.isEmpty() && letter.text.isEmpty())
        composition.letter.kind = LetterKind::Written;
    m_scope.start(createNew(composition));
}

/// Somebody without an account sends into a folder: everything can be tried, and nothing leaves the machine.
QCoro::Task<> Library::createNew(Composition composition)
{
    AccountId accountId = accountForNew();
    if (accountId.isNull()) {
        Result<Account> account = co_await folderAccount();
        if (account)
            accountId = account->id;
        else
            Q_EMIT failed(account.error().sentence); // the campaign can be written all the same
    }
    const QString name = freeName(tr("New campaign"));
    const Pace pace = m_defaultPace;
    co_await create(name, accountId, pace, composition);
}

void Library::createCampaignWith(ListId list)
{
    const auto known =
        std::find_if(m_lists.cbegin(), m_lists.cend(), [list](const auto &one) { return one.id == list; });
    if (known != m_lists.cend())
        m_scope.start(createFor(list, freeName(known->name)));
}

QCoro::Task<> Library::createFor(ListId list, QString name)
{
    const QString noName; // it belongs to the campaign
    Result<RecipientList> copy = co_await m_listDesk.copy(list, noName);
    if (!copy) {
        Q_EMIT failed(copy.error().sentence);
        co_return;
    }
    Composition composition;
    composition.letter.kind = LetterKind::Written;
    composition.list = copy->id;
    composition.emailColumn = recipients::chosenEmailColumn(*copy);
    const AccountId account = accountForNew();
    const Pace pace = m_defaultPace;
    co_await create(name, account, pace, composition);
}

QCoro::Task<> Library::create(QString name, AccountId account, Pace pace, Composition composition)
{
    Result<Campaign> campaign = co_await m_desk.create(name, account, composition, pace);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    Q_EMIT campaignCreated(campaign->id);
}

void Library::createSample()
{
    m_scope.start(createSampleNow());
}

QCoro::Task<> Library::createSampleNow()
{
    Result<SampleCampaign> sample = makeSampleCampaign(m_desk.pictureFolder(), m_dataFolder);
    if (!sample) {
        Q_EMIT failed(sample.error().sentence);
        co_return;
    }
    Result<Account> account = co_await folderAccount();
    if (!account) {
        Q_EMIT failed(account.error().sentence);
        co_return;
    }
    const auto people = sample->people;
    const int emailColumn = recipients::emailColumn(people->columns()).value_or(-1);
    const QString noName;
    Result<RecipientList> list = co_await m_listDesk.import(people, noName, emailColumn);
    if (!list) {
        Q_EMIT failed(list.error().sentence);
        co_return;
    }
    Composition composition = sample->composition;
    composition.list = list->id;
    const QString name = freeName(sample->name);
    const AccountId accountId = account->id;
    const Pace pace; // into a folder, which takes all there is at once
    co_await create(name, accountId, pace, composition);
}

QCoro::Task<Result<Account>> Library::folderAccount()
{
    const QString name = tr("Email folder");
    Result<std::optional<Account>> known = co_await m_desk.account(name);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return **known;
    const Result<Account> made = folder::makeAccount(name, QDir(m_dataFolder).filePath(QStringLiteral("emails")));
    if (!made)
        co_return failure(made.error());
    const Account account = *made;
    Result<Account> saved = co_await m_desk.saveAccount(account);
    if (saved)
        co_await readAccounts();
    co_return saved;
}

void Library::duplicateCampaign(CampaignId id)
{
    if (const std::optional<Campaign> original = campaign(id))
        m_scope.start(duplicate(id, freeName(tr("%1 (copy)").arg(original->name))));
}

QCoro::Task<> Library::duplicate(CampaignId id, QString name)
{
    Result<Campaign> campaign = co_await m_desk.duplicate(id, name);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    Q_EMIT campaignCreated(campaign->id);
}

} // namespace sincerely
