#include "ui/document/workspace.h"

#include "core/providers/folder/folder_provider.h"

#include <QTimer>

#include <algorithm>

namespace sincerely
{

Workspace::Workspace(store::Store &store, ProviderServices services, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_files(std::make_shared<mail::FileCatalogue>())
    , m_library(store, m_services.dataFolder)
    , m_savedLists(store, m_library)
    , m_doNotEmail(store, m_library.undoStack())
    , m_testSending(store, m_services)
    , m_accounts(m_library, store, m_services)
{
    connectLibrary();
    connectAccounts();
}

Workspace::~Workspace() = default;

void Workspace::connectLibrary()
{
    connect(&m_library, &Library::failed, this, &Workspace::failed);
    connect(&m_library, &Library::campaignCreated, this, &Workspace::openCampaign);
    connect(&m_library, &Library::campaignDeleted, this, [this](CampaignId id) {
        if (m_document && m_document->id() == id)
            dropDocument();
    });
    connect(&m_library, &Library::campaignsChanged, this, [this] {
        const std::optional<Campaign> known = m_document ? m_library.campaign(m_document->id()) : std::nullopt;
        if (!known)
            return;
        m_document->noteCampaign(*known);
        if (m_document->campaign().account.isNull() && m_library.account(known->account)) // it has come back
            m_document->setAccount(known->account, senderOf(known->account));
    });
    connect(&m_savedLists, &SavedLists::failed, this, &Workspace::failed);
    connect(&m_doNotEmail, &DoNotEmail::failed, this, &Workspace::failed);
    connect(&m_doNotEmail, &DoNotEmail::done, &m_library, &Library::done);
    // Who was ready is not any more, or is again: what was approved lapses or holds again.
    connect(&m_doNotEmail, &DoNotEmail::changed, this, [this] {
        if (m_document)
            m_document->review().surveySoon();
    });
    connect(&m_library, &Library::accountsChanged, this, [this] {
        if (!m_document)
            return;
        const AccountId id = m_document->campaign().account;
        const bool isThere = m_library.account(id).has_value(); // the number of one that is gone may be given again
        m_document->setAccount(isThere ? id : AccountId(), senderOf(id));
    });
}

void Workspace::connectAccounts()
{
    m_accounts.setSendingFrom([this](AccountId id) { return sendingFrom(id); });
    connect(&m_accounts, &Accounts::added, this, [this](AccountId id) {
        if (m_document && takesNewAccount(id))
            chooseAccount(id);
    });
}

/// Whom emails are from is the person's to decide. But a campaign without an account wants one; and one that would be
/// written into a folder, for want of a mailbox, is sent when there is one, as long as there is nobody yet who would
/// get anything.
bool Workspace::takesNewAccount(AccountId id) const
{
    const Campaign &campaign = m_document->campaign();
    const std::optional<Account> present = m_library.account(campaign.account);
    const std::optional<Account> added = m_library.account(id);
    if (!present)
        return true;
    const bool isFolder = present->provider == folder::providerKey();
    const bool isMailbox = added && added->provider != folder::providerKey();
    return isFolder && isMailbox && campaign.state == CampaignState::Writing && m_document->isOpen() &&
           m_document->people().order({}).isEmpty();
}

AccountId Workspace::accountOf(CampaignId id) const
{
    if (m_document && m_document->id() == id)
        return m_document->campaign().account;
    const std::optional<Campaign> campaign = m_library.campaign(id);
    return campaign ? campaign->account : AccountId();
}

QStringList Workspace::sendingFrom(AccountId id) const
{
    QStringList names;
    for (const auto &[campaignId, session] : m_sessions) {
        const std::optional<Campaign> campaign = m_library.campaign(campaignId);
        if (campaign && isSending(campaignId) && accountOf(campaignId) == id)
            names.append(campaign->name);
    }
    return names;
}

void Workspace::open()
{
    m_scope.start(read());
}

QCoro::Task<> Workspace::read()
{
    co_await m_library.open();
    Q_EMIT opened();
}

QString Workspace::pictureFolder() const
{
    return CampaignDesk(m_store).pictureFolder();
}

/// Asks nothing of the service. nullptr: there is no such account, or its settings cannot be used.
std::unique_ptr<Mailbox> Workspace::mailboxOf(AccountId id) const
{
    const std::optional<Account> known = m_library.account(id);
    if (!known)
        return nullptr;
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*known, m_services);
    return mailbox ? std::move(*mailbox) : nullptr;
}

std::optional<MailboxLimits> Workspace::limitsOf(AccountId id) const
{
    const std::unique_ptr<Mailbox> mailbox = mailboxOf(id);
    return mailbox ? std::optional(mailbox->limits()) : std::nullopt;
}

FileRoute Workspace::fileRoute(AccountId id, const OutgoingMessage &message) const
{
    const std::unique_ptr<Mailbox> mailbox = mailboxOf(id);
    return mailbox ? mailbox->fileRoute(message) : FileRoute::NoFiles;
}

CampaignDocument::Sender Workspace::senderOf(AccountId id) const
{
    const std::optional<Account> known = m_library.account(id);
    if (!known)
        return {};
    const std::optional<MailboxLimits> limits = limitsOf(id);
    return {*known, limits ? limits->attachmentBytes : std::nullopt};
}

void Workspace::openCampaign(CampaignId id)
{
    const std::optional<Campaign> campaign = m_library.campaign(id);
    if (campaign && (!m_document || m_document->id() != id))
        showDocument(*campaign);
}

void Workspace::showDocument(const Campaign &campaign)
{
    Q_EMIT documentAboutToChange();
    if (m_document)
        m_closings.start(closeDocument(std::exchange(m_document, nullptr)));
    m_document = std::make_shared<CampaignDocument>(m_store, m_files, campaign);
    connect(m_document.get(), &CampaignDocument::failed, this, &Workspace::failed);
    connect(&m_document->messages(), &Messages::settled, &m_library, &Library::reloadCampaigns);
    connect(&m_document->messages(), &Messages::waitAgain, &m_library, &Library::reloadCampaigns);
    connect(m_document.get(), &CampaignDocument::opened, this, &Workspace::documentOpened);
    Q_EMIT documentChanged();
    m_scope.start(openDocument(m_document));
}

/// It may be one of those that are being closed: what was typed there last has to be in the store first.
QCoro::Task<> Workspace::openDocument(std::shared_ptr<CampaignDocument> document)
{
    co_await m_closings.drained();
    if (document == m_document)
        document->open(senderOf(document->campaign().account));
}

void Workspace::dropDocument()
{
    Q_EMIT documentAboutToChange();
    m_closings.start(closeDocument(std::exchange(m_document, nullptr)));
    Q_EMIT documentChanged();
}

QCoro::Task<> Workspace::closeDocument(std::shared_ptr<CampaignDocument> document)
{
    co_await document->close(); // and then its last owner goes
}

void Workspace::chooseAccount(AccountId id, const QString &from)
{
    if (!m_document)
        return;
    m_document->setAccount(id, senderOf(id));
    const std::optional<Account> account = m_library.account(id);
    const FromAddress *other = account ? otherAddress(*account, from) : nullptr;
    m_document->setFrom(other ? other->address : MailAddress());
}

void Workspace::deleteCampaign(CampaignId id)
{
    if (isSending(id))
        Q_EMIT failed(tr("This campaign is being sent. Pause it before you delete it."));
    else
        m_library.deleteCampaign(id);
}

SendingSession &Workspace::session(CampaignId id)
{
    std::unique_ptr<SendingSession> &session = m_sessions[id];
    if (!session) {
        session = std::make_unique<SendingSession>(m_store, m_services, id);
        connect(session.get(), &SendingSession::messageChanged, this, [this, id](const MessageProgress &message) {
            if (!m_document || m_document->id() != id)
                return;
            m_document->review().noteMessage(message.id, message.state, message.reason);
            m_document->messages().note(message);
        });
        connect(session.get(), &SendingSession::phaseChanged, this, [this, id] { Q_EMIT sessionChanged(id); });
        connect(session.get(), &SendingSession::ended, this, [this, id] { noteEnd(id); });
    }
    return *session;
}

void Workspace::noteEnd(CampaignId id)
{
    if (m_document && m_document->id() == id) {
        m_document->review().surveySoon();
        m_document->messages().read();
    }
    if (const std::optional<Error> &stoppedBy = m_sessions.at(id)->stoppedBy())
        m_accounts.noteError(accountOf(id), *stoppedBy);
    else
        m_accounts.noteUsable(accountOf(id));
    m_library.reloadCampaigns();
    Q_EMIT sessionChanged(id);
}

bool Workspace::isSending(CampaignId id) const
{
    const auto session = m_sessions.find(id);
    return session != m_sessions.cend() && session->second->phase() != SendingSession::Phase::Idle;
}

bool Workspace::isSendingAnything() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [](const auto &one) { return one.second->phase() != SendingSession::Phase::Idle; });
}

void Workspace::startSending()
{
    if (!m_document)
        return;
    const bool isFrozen = !m_document->campaign().isComposed;
    session(m_document->id()).start(isFrozen ? std::nullopt : std::optional(m_document->surveyRequest()));
}

void Workspace::shutDown()
{
    Q_EMIT documentAboutToChange(); // so that nobody asks it for anything more
    m_ending.start(drain());
}

QCoro::Task<> Workspace::drain()
{
    for (const auto &[id, session] : m_sessions)
        session->pause();
    for (const auto &[id, session] : m_sessions)
        co_await session->close();
    co_await m_testSending.close();
    co_await m_accounts.close();
    co_await m_library.close(); // a campaign that is being made opens when it is there …
    co_await m_closings.drained();
    co_await m_scope.drained(); // … and what is being opened has to be open before it can be closed
    if (m_document)
        co_await m_document->close();
    co_await m_savedLists.close();
    co_await m_doNotEmail.close();
    co_await m_library.close();
    // From the event loop, when this flow has ended, too: whoever hears it may destroy the workspace.
    QTimer::singleShot(0, this, &Workspace::closed);
}

} // namespace sincerely
