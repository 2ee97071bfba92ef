#include "tests/integration/graph_setup.h"

#include "core/accounts/microsoft_token_source.h"
#include "core/http/qt_http_client.h"
#include "core/providers/graph/graph_mailbox.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "tests/support/support.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace sincerely::test
{

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The real client, which gives up on a silent server after a moment instead of a minute.
class ImpatientClient final : public http::HttpClient
{
public:
    explicit ImpatientClient(std::chrono::milliseconds stallLimit)
        : m_stallLimit(stallLimit)
    {
    }
    QCoro::Task<Result<http::HttpResponse>> send(http::HttpRequest request, std::stop_token stop) override
    {
        request.stallLimit = m_stallLimit;
        return m_client.send(std::move(request), std::move(stop));
    }

private:
    std::chrono::milliseconds m_stallLimit;
    http::QtHttpClient m_client{"test"};
};

QJsonObject foreignDraft()
{
    return {{u"subject"_s, u"Something of my own"_s},
            {u"body"_s, QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, u"Not finished"_s}}},
            {u"toRecipients"_s,
             QJsonArray{QJsonObject{{u"emailAddress"_s, QJsonObject{{u"address"_s, u"carl@example.org"_s}}}}}}};
}

OutgoingMessage letterTo(int number, const QList<Attachment> &files)
{
    OutgoingMessage message;
    message.id = MessageId::create();
    message.from = {u"Ada Muster"_s, u"ada@contoso.example"_s};
    message.to = {u"Person %1"_s.arg(number), u"person%1@example.org"_s.arg(number)};
    message.subject = u"Hello Person %1"_s.arg(number);
    message.html = u"<p>Dear Person %1, this is yours alone.</p>"_s.arg(number);
    message.text = u"Dear Person %1, this is yours alone."_s.arg(number);
    message.attachments = files;
    return message;
}

Campaign storeCampaign(store::Store &store, const CampaignPlan &plan, const QList<OutgoingMessage> &messages)
{
    Account account;
    account.name = u"Work"_s;
    account.provider = u"microsoft"_s;
    const Result<Account> saved = store::AccountRepository(store.writer()).save(account);
    if (!saved)
        qFatal("%s", qPrintable(describe(saved.error())));
    QList<store::PlannedMessage> planned;
    for (const OutgoingMessage &message : messages)
        planned.append({message, MessageState::Waiting, QString()});
    Campaign campaign;
    campaign.name = u"Spring"_s;
    campaign.account = saved->id;
    campaign.pace = {Pace::Kind::Unlimited, 0};
    campaign.settleWaits = plan.settleWaits;
    const Result<Campaign> created = store::CampaignRepository(store.writer()).create(campaign, planned);
    if (!created)
        qFatal("%s", qPrintable(describe(created.error())));
    return *created;
}

bool hasExactlyTheFiles(const emulator::MessageRecord &sent, const QList<Attachment> &files)
{
    QStringList arrived;
    for (const emulator::AttachmentRecord &file : sent.attachments)
        arrived.append(u"%1 %2 %3"_s.arg(file.name).arg(file.size).arg(QString::fromLatin1(file.sha256)));
    QStringList approved;
    for (const Attachment &file : files)
        approved.append(u"%1 %2 %3"_s.arg(file.name).arg(file.sizeBytes).arg(QString::fromLatin1(file.sha256.toHex())));
    arrived.sort();
    approved.sort();
    return arrived == approved;
}

} // namespace

EmulatorTokens::EmulatorTokens(emulator::Emulator &emulator)
    : m_emulator(emulator)
{
    renew();
}

QCoro::Task<Result<QByteArray>> EmulatorTokens::accessToken(std::stop_token)
{
    QByteArray token = m_token; // co_return of QCoro 0.8 moves from whatever it is given, members included
    co_return token;
}

void EmulatorTokens::reject(QByteArray token)
{
    if (token == m_token)
        renew();
}

void EmulatorTokens::renew()
{
    m_token = m_emulator.issueTokens(u"test"_s).accessToken.toLatin1();
}

graph::GraphOptions quickOptions(const emulator::Emulator &emulator)
{
    graph::GraphOptions options;
    options.graphRoot = emulator.graphUrl();
    options.backOffs = {5ms, 10ms, 20ms, 40ms, 80ms};
    options.freshItemWaits = {5ms, 10ms, 20ms, 40ms};
    options.restsWhenUntold = {1s};
    options.farewell = 5s; // the machine may be busy, and whoever leaves a session is reported
    return options;
}

Attachment makeFile(const QTemporaryDir &folder, const QString &name, qint64 size, const QString &contentId)
{
    QByteArray content(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    const QString path = folder.filePath(name);
    QFile disk(path);
    if (!disk.open(QIODevice::WriteOnly) || disk.write(content) != size)
        qFatal("cannot write %s", qPrintable(path));
    return {path,     name, u"application/pdf"_s, size, QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            contentId};
}

QString avoidableViolations(const emulator::Snapshot &state, Stopped stopped)
{
    const bool sessionLost = std::any_of(state.faults.begin(), state.faults.end(), [](const auto &fault) {
        return fault.kind == emulator::Kind::CreateSession || fault.kind == emulator::Kind::DeleteSession;
    });
    // While the mailbox rests, the farewell of a stopped upload cannot be said either.
    const bool rested = std::any_of(state.faults.begin(), state.faults.end(), [](const auto &fault) {
        return fault.fault.contains(u"429") || fault.fault.contains(u"503") || fault.fault.contains(u"202");
    });
    QStringList left;
    for (const emulator::Violation &violation : state.violations) {
        const auto request = std::find_if(state.requests.begin(), state.requests.end(),
                                          [&](const auto &it) { return it.number == violation.request; });
        const bool readsOrDeletes =
            request != state.requests.end() && (request->method == "GET" || request->method == "DELETE");
        const bool byQt = violation.what == u"repeated client-request-id"_s && readsOrDeletes;
        const bool sessionLeft = violation.what == u"send with an unfinished upload"_s &&
                                 (sessionLost || (rested && stopped == Stopped::InBetween));
        if (!byQt && !sessionLeft)
            left.append(violation.what + u": "_s + violation.detail);
    }
    return left.join(u'\n');
}

CampaignBench::CampaignBench(const CampaignPlan &plan)
    : emulator(plan.service)
    , m_store(std::move(*store::Store::open(m_folder.path())))
    , m_stallLimit(plan.stallLimit)
{
    if (!emulator.start())
        qFatal("the emulator does not start");
    for (int i = 1; i <= plan.recipients; ++i)
        messages.append(letterTo(i, plan.files));
    m_campaign = storeCampaign(*m_store, plan, messages);
    m_settings.clientId = u"test"_s;
    m_settings.authorityUrl = emulator.authorityUrl();
    m_settings.graphUrl = emulator.graphUrl();
    m_foreignDraft = emulator.addMessage(u"drafts"_s, foreignDraft());
    signInAgain();
    const QString problem = emulator.setFaults(plan.faults);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

void CampaignBench::signInAgain()
{
    keychain.entries.insert(u"microsoft/test"_s, emulator.issueTokens(u"test"_s).refreshToken);
}

QCoro::Task<Result<SendingEnd>> CampaignBench::run(std::stop_token stop)
{
    auto client = std::make_shared<ImpatientClient>(m_stallLimit);
    const MicrosoftTokenSource::Place place{u"microsoft/test"_s, m_folder.filePath(u"sign-in.lock"_s)};
    auto tokens = std::make_shared<MicrosoftTokenSource>(m_settings, place, *client, keychain, m_clock);
    const AccountId account = m_campaign.account;
    auto readAccount = [account](store::Database &database) {
        return store::AccountRepository(database).byId(account);
    };
    Result<std::optional<Account>> stored = co_await m_store->run(readAccount);
    if (!stored || !*stored)
        qFatal("the account is gone");
    graph::GraphOptions mailboxOptions = quickOptions(emulator);
    mailboxOptions.restLeft = (*stored)->rest.left(m_clock.nowUtc());
    mailboxOptions.keepRest = [this, account](std::chrono::seconds length) {
        const Rest rest{m_clock.nowUtc(), length};
        m_store->post([account, rest](store::Database &database) {
            return store::AccountRepository(database).noteRest(account, rest);
        });
    };
    graph::GraphMailbox mailbox(client, tokens, m_clock, mailboxOptions);
    Sender::Options options;
    options.retry = {5ms, 40ms, 20s};
    options.lastCallsGrace = 100ms;
    Sender sender(*m_store, mailbox, m_clock, options);
    QObject::connect(&sender, &Sender::slowed, &sender, [this] { ++slowed; });
    QObject::connect(&sender, &Sender::messageChanged, &sender, [this](const MessageProgress &progress) {
        if (onMessage)
            onMessage(progress);
    });
    const CampaignId id = m_campaign.id;
    Result<SendingEnd> end = co_await sender.run(id, stop);
    co_await mailbox.close();
    co_return end;
}

QCoro::Task<Result<SendingEnd>> CampaignBench::finish(std::function<void()> onPause, std::stop_token stop)
{
    for (;;) {
        Result<SendingEnd> end = co_await run(stop);
        if (!end || !end->stoppedBy)
            co_return end;
        const QString reason = toWord(end->stoppedBy->kind) + u": "_s + end->stoppedBy->sentence;
        const bool again = !pauses.isEmpty() && pauses.last() == reason;
        pauses.append(reason);
        if (again || stop.stop_requested())
            co_return end;
        if (end->stoppedBy->kind == Error::Kind::SignInNeeded)
            signInAgain();
        if (onPause)
            onPause();
    }
}

QList<store::RecordedMessage> CampaignBench::record() const
{
    const Result<QList<store::RecordedMessage>> all = store::SendingRecord(m_store->writer()).messages(m_campaign.id);
    return all ? *all : QList<store::RecordedMessage>();
}

void CampaignBench::addProblemsOf(const OutgoingMessage &message, const emulator::Snapshot &state,
                                  const store::RecordedMessage &recorded, Unknowns unknowns, QStringList &found) const
{
    const QString who = message.to.address + u": "_s;
    QList<emulator::MessageRecord> arrived;
    for (const emulator::SentRecord &sent : state.sent) {
        if (sent.message.stamp.compare(message.id.text(), Qt::CaseInsensitive) == 0)
            arrived.append(sent.message);
    }
    const bool isUnknown = recorded.state == MessageState::Unknown;
    if (arrived.size() > 1)
        found.append(who + u"sent %1 times"_s.arg(arrived.size()));
    if (arrived.isEmpty() && !isUnknown)
        found.append(who + u"lost"_s);
    if (isUnknown && unknowns == Unknowns::None)
        found.append(who + u"unknown (%1, %2)"_s.arg(recorded.reason, recorded.evidence));
    if (!countsAsSent(recorded.state) && !isUnknown)
        found.append(who + u"recorded as %1 (%2)"_s.arg(toWord(recorded.state), recorded.reason));
    for (const emulator::MessageRecord &sent : std::as_const(arrived)) {
        if (sent.to != QStringList{message.to.address} || !sent.cc.isEmpty() || !sent.bcc.isEmpty())
            found.append(who + u"went to %1"_s.arg(sent.to.join(u' ')));
        if (sent.subject != message.subject || sent.body != message.html)
            found.append(who + u"other text"_s);
        if (!hasExactlyTheFiles(sent, message.attachments))
            found.append(who + u"other files"_s);
        if (!isUnknown && sent.internetMessageId != recorded.draft.internetMessageId)
            found.append(who + u"the record names another message"_s);
    }
}

QStringList CampaignBench::problems(Unknowns unknowns) const
{
    const emulator::Snapshot state = emulator.state();
    const QList<store::RecordedMessage> recorded = record();
    QStringList found;
    if (recorded.size() != messages.size() || messages.isEmpty())
        return {u"the record is not complete"_s};
    for (qsizetype i = 0; i < messages.size(); ++i)
        addProblemsOf(messages[i], state, recorded[i], unknowns, found);
    qsizetype foreignSends = state.sent.size();
    for (const OutgoingMessage &message : messages)
        foreignSends -= std::count_if(state.sent.begin(), state.sent.end(), [&](const emulator::SentRecord &sent) {
            return sent.message.stamp.compare(message.id.text(), Qt::CaseInsensitive) == 0;
        });
    if (foreignSends != 0)
        found.append(u"%1 mails that nobody approved"_s.arg(foreignSends));
    QStringList unknownStamps; // their drafts stay until the person has decided
    for (const store::RecordedMessage &message : recorded) {
        if (message.state == MessageState::Unknown)
            unknownStamps.append(message.id.text());
    }
    bool foreignThere = false;
    for (const emulator::MessageRecord &draft : state.in(u"drafts"_s)) {
        if (draft.id == m_foreignDraft)
            foreignThere = draft.isDraft && draft.subject == u"Something of my own"_s && draft.sends == 0;
        else if (!draft.submitted && !unknownStamps.contains(draft.stamp))
            found.append(u"a draft of ours is left: "_s + draft.to.join(u' '));
    }
    if (!foreignThere)
        found.append(u"a draft that is not ours was touched"_s);
    const QString violations = avoidableViolations(state, pauses.isEmpty() ? Stopped::No : Stopped::InBetween);
    if (!violations.isEmpty())
        found.append(violations);
    return found;
}

} // namespace sincerely::test
