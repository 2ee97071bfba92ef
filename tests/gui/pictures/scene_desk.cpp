#include "tests/gui/pictures/scene_desk.h"

#include "core/accounts/system_keychain.h"
#include "core/http/qt_http_client.h"
#include "core/store/account_repository.h"
#include "core/store/sending_record.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using State = MessageState;

constexpr int kPatience = 60000; // milliseconds

/// How a message gets into a state.
QList<State> wayTo(State state)
{
    switch (state) {
    case State::Waiting:
        return {};
    case State::Preparing:
    case State::OnHold:
    case State::Skipped:
        return {state};
    case State::Prepared:
        return {State::Preparing, state};
    case State::NotSent:
        return {State::Preparing, state};
    case State::Sending:
        return {State::Preparing, State::Prepared, state};
    case State::Sent:
        return {State::Preparing, State::Prepared, State::Sending, State::Accepted, state};
    case State::Accepted:
    case State::Unknown:
        return {State::Preparing, State::Prepared, State::Sending, state};
    }
    return {};
}

} // namespace

SceneDesk::SceneDesk(const QString &name, const QList<SceneMessage> &messages)
    : m_store(std::move(*store::Store::open(m_folder.path())))
{
    m_campaign = store(name, messages);
}

SceneDesk::~SceneDesk()
{
    if (!m_workspace)
        return;
    bool isClosed = false;
    connect(m_workspace.get(), &Workspace::closed, this, [&isClosed] { isClosed = true; });
    m_workspace->shutDown();
    waitUntil([&isClosed] { return isClosed; });
}

void SceneDesk::addCampaign(const QString &name, const QList<SceneMessage> &messages)
{
    (void)store(name, messages);
}

CampaignId SceneDesk::store(const QString &name, const QList<SceneMessage> &messages)
{
    store::Database &database = m_store->writer();
    QList<store::PlannedMessage> planned;
    for (const SceneMessage &wanted : messages) {
        store::PlannedMessage message;
        message.message.id = MessageId::create();
        message.message.from = {u"Ada Lindqvist"_s, u"ada@contoso.example"_s};
        message.message.to = wanted.to;
        message.message.subject = u"Your spring visit, %1"_s.arg(wanted.to.name);
        message.message.html = u"<p>Dear %1,</p><p>It was lovely to meet you at the harbour, and to see the new boat "
                               "hall before everybody else.</p><p>We will be in Lyon on 4 May. May we call on "
                               "you?</p><p>Warm regards,<br>Ada</p>"_s.arg(wanted.to.name);
        message.message.text = u"Dear %1"_s.arg(wanted.to.name);
        planned.append(message);
    }
    const Result<std::optional<Account>> known = store::AccountRepository(database).byName(u"Work"_s);
    Account account;
    account.name = u"Work"_s;
    account.provider = u"folder"_s;
    account.owner = {u"Ada Lindqvist"_s, u"ada@contoso.example"_s};
    account.settings.insert(u"path"_s, m_folder.filePath(u"emails"_s));
    Campaign campaign;
    campaign.name = name;
    campaign.account = known && *known ? (*known)->id : store::AccountRepository(database).save(account)->id;
    const Campaign stored = *store::CampaignRepository(database).create(campaign, planned);
    store::SendingRecord record(database);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        State from = State::Waiting;
        for (const State state : wayTo(messages.at(i).state)) {
            store::ChangeDetails details;
            if (state == messages.at(i).state)
                details.reason = messages.at(i).reason;
            if (state == State::Accepted)
                details.sentAt = QDateTime(QDate(2027, 4, 14), QTime(9, 30), Qt::UTC);
            (void)record.change(planned.at(i).message.id, from, state, details);
            from = state;
        }
    }
    (void)store::CampaignRepository(database).setState(stored.id, CampaignState::Finished, QString());
    return stored.id;
}

void SceneDesk::useAccounts(const QList<Account> &accounts)
{
    store::AccountRepository repository(m_store->writer());
    const QList<Account> before = *repository.all();
    for (const Account &account : before)
        (void)repository.remove(account.id);
    for (const Account &account : accounts) {
        const AccountId id = repository.save(account)->id;
        if (account == accounts.first())
            (void)store::CampaignRepository(m_store->writer()).setAccount(m_campaign, id);
    }
}

void SceneDesk::open()
{
    // Mailboxes are opened and never asked anything.
    m_workspace = std::make_unique<Workspace>(*m_store, ProviderServices{std::make_shared<http::QtHttpClient>("scenes"),
                                                                         std::make_shared<SystemKeychain>(u"scenes"_s),
                                                                         m_clock, m_folder.path()});
    m_pictures = std::make_unique<FolderPictureStore>(m_workspace->pictureFolder());
    bool isOpened = false;
    connect(m_workspace.get(), &Workspace::opened, this, [&isOpened] { isOpened = true; });
    m_workspace->open();
    waitUntil([&isOpened] { return isOpened; });
    m_workspace->openCampaign(m_campaign);
    waitUntil([this] { return m_workspace->document() && document().isOpen() && document().review().isSettled(); });
    document().messages().read();
    waitUntil([this] { return document().messages().isRead(); });
}

void SceneDesk::waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(kPatience);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    if (!isSo())
        qWarning("a scene did not come to rest");
}

QList<SceneMessage> manyMessages(int count)
{
    const QList<MailAddress> people = {{u"Zoë Quinn"_s, u"zoe@quinn.example"_s},
                                       {u"Prof. Dr. Wilhelmina-Alexandrina von und zu Hohenstein-Lichtenberg"_s,
                                        u"wilhelmina.alexandrina.von.hohenstein@long-department-name.example"_s},
                                       {u"مريم الهاشمي"_s, u"maryam@example.com"_s},
                                       {u"Jun Watanabe"_s, u"jun.watanabe@example.jp"_s},
                                       {QString(), u"office@kayakclub.example"_s},
                                       {u"Łukasz Woźniak"_s, u"lukasz.wozniak@stocznia.example"_s}};
    const QList<State> states = {State::Sent,     State::Sent,    State::Sent,    State::Accepted,
                                 State::NotSent,  State::Unknown, State::Sending, State::Preparing,
                                 State::Prepared, State::Waiting, State::OnHold,  State::Skipped};
    QList<SceneMessage> messages;
    for (int i = 0; i < count; ++i) {
        SceneMessage message{people.at(i % people.size()), states.at(i % states.size()), {}};
        if (message.state == State::NotSent)
            message.reason = u"The address was refused by the service: there is no such mailbox."_s;
        if (message.state == State::Unknown)
            message.reason = u"The connection broke while this email was being sent, and it was found neither among "
                             "the sent messages nor among the drafts."_s;
        if (message.state == State::OnHold)
            message.reason = u"There is nothing to put in “First name”."_s;
        messages.append(message);
    }
    return messages;
}

} // namespace sincerely::test
