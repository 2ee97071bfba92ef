#include "ui/document/campaign_document.h"

#include "core/async/on_thread.h"
#include "core/campaign/row_values.h"
#include "core/campaign/signature.h"
#include "ui/document/composition_command.h"
#include "ui/document/letter_example.h"

#include <QThreadPool>

namespace sincerely
{

CampaignDocument::CampaignDocument(store::Store &store, std::shared_ptr<mail::FileCatalogue> files,
                                   const Campaign &campaign, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_desk(store)
    , m_lists(store)
    , m_campaign(campaign)
    , m_saver(store, campaign.id)
    , m_people(store, m_undo)
    , m_review(
          store,
          Review::Campaign{campaign.id, [this](RecipientId id, const PersonalTouch &touch) { return make(id, touch); },
                           [this](RecipientId id) { return broughtPhrase(id); },
                           [this](RecipientId id) { return m_people.nameOf(id); }, [this] { return surveyRequest(); }},
          m_saver, m_undo)
    , m_messages(store, campaign.id)
    , m_history(store, campaign.id)
{
    connectParts();
}

void CampaignDocument::connectParts()
{
    connect(&m_saver, &DocumentSaver::failed, this, &CampaignDocument::failed);
    connect(&m_people, &People::failed, this, &CampaignDocument::failed);
    connect(&m_review, &Review::failed, this, &CampaignDocument::failed);
    connect(&m_messages, &Messages::failed, this, &CampaignDocument::failed);
    // Whoever waits again may have a letter that has changed meanwhile.
    connect(&m_messages, &Messages::settled, &m_review, &Review::surveySoon);
    connect(&m_messages, &Messages::waitAgain, &m_review, &Review::surveySoon);
    connect(&m_history, &History::failed, this, &CampaignDocument::failed);
    connect(&m_people, &People::listChanged, this, &CampaignDocument::noteChange);
    connect(&m_people, &People::recipientChanged, this, [this] { m_review.surveySoon(); });
}

void CampaignDocument::open(const Sender &sender)
{
    m_sender = sender;
    m_scope.start(read());
}

QCoro::Task<> CampaignDocument::read()
{
    const CampaignId id = m_campaign.id;
    Result<std::optional<Composition>> composition = co_await m_desk.composition(id);
    if (!composition) {
        Q_EMIT failed(composition.error().sentence);
        co_return;
    }
    m_composition = composition->value_or(Composition{});
    const ListId list = m_composition.list;
    const QString emailColumn = m_composition.emailColumn;
    co_await m_people.open(list, emailColumn);
    remakeMaker();
    Result<> reviewed = co_await m_review.open();
    if (!reviewed) {
        Q_EMIT failed(reviewed.error().sentence);
        co_return;
    }
    m_isOpen = true;
    Q_EMIT opened();
}

QCoro::Task<> CampaignDocument::close()
{
    co_await m_scope.drained();
    co_await m_people.close();
    co_await m_messages.close();
    co_await m_review.close();
    co_await m_history.close();
    co_await m_saver.drained();
}

Composition CampaignDocument::effectiveComposition() const
{
    return asSentFrom(m_sender.account, m_composition);
}

SurveyRequest CampaignDocument::surveyRequest() const
{
    return {m_campaign.id, effectiveComposition(), QLocale(), m_sender.largestAttachment, m_files};
}

void CampaignDocument::remakeMaker()
{
    const Surroundings surroundings{m_people.list().columns, QLocale(), m_sender.largestAttachment};
    Result<MessageMaker> maker = MessageMaker::create(effectiveComposition(), surroundings, m_files);
    m_mistake.reset();
    m_maker.reset();
    if (maker)
        m_maker.emplace(std::move(*maker));
    else
        m_mistake = maker.error();
}

/// Every email may look different now.
void CampaignDocument::noteChange()
{
    if (!m_isOpen)
        return;
    remakeMaker();
    m_review.surveySoon();
    Q_EMIT compositionChanged();
}

std::optional<MadeMessage> CampaignDocument::make(RecipientId id)
{
    return make(id, m_review.entry(id).touch);
}

std::optional<MadeMessage> CampaignDocument::make(RecipientId id, const PersonalTouch &touch)
{
    const std::optional<Recipient> recipient = m_people.recipient(id);
    if (!m_maker || !recipient)
        return std::nullopt;
    return m_maker->make(RowValues(recipient->values, m_maker->columnCount()), touch);
}

QStringList CampaignDocument::unknownFields() const
{
    QStringList unknown = fieldsOf(m_composition.letter);
    const QStringList &columns = m_people.list().columns;
    unknown.removeIf([&columns](const QString &field) { return recipients::findColumn(columns, field).has_value(); });
    return unknown;
}

Result<MadeMessage> CampaignDocument::makeExample() const
{
    return exampleOf(effectiveComposition());
}

QString CampaignDocument::broughtPhrase(RecipientId id)
{
    const std::optional<Recipient> recipient = m_people.recipient(id);
    if (!m_maker || !recipient)
        return {};
    return m_maker->touchOf(RowValues(recipient->values, m_maker->columnCount()));
}

void CampaignDocument::setLetter(const Letter &letter)
{
    if (letter == m_composition.letter)
        return;
    m_composition.letter = letter;
    m_saver.save(m_composition);
    noteChange();
}

void CampaignDocument::replaceLetter(const QString &what, const Letter &letter)
{
    m_undo.push(new LetterCommand(*this, what, m_composition.letter, letter));
}

void CampaignDocument::apply(const Letter &letter)
{
    setLetter(letter);
    Q_EMIT letterReplaced();
}

void CampaignDocument::setComposition(const QString &what, const Composition &composition)
{
    if (composition != m_composition)
        m_undo.push(new CompositionCommand(*this, what, m_composition, composition));
}

/// The letter stays as it is now: the editor has its own steps.
void CampaignDocument::apply(const Composition &composition)
{
    const Composition before = m_composition;
    m_composition = composition;
    m_composition.letter = before.letter;
    m_saver.save(m_composition);
    if (composition.from != before.from)
        Q_EMIT fromChanged();
    if (composition.list != before.list)
        m_people.show(composition.list, composition.emailColumn);
    else
        m_people.setEmailColumn(composition.emailColumn);
    noteChange();
}

void CampaignDocument::attach(const QStringList &paths)
{
    m_scope.start(describeAndAttach(paths));
}

QCoro::Task<> CampaignDocument::describeAndAttach(QStringList paths)
{
    Composition composition = m_composition;
    for (const QString &path : std::as_const(paths)) {
        if (composition.attachments.contains(path))
            continue;
        // A large file takes its time to be read; afterwards the catalogue knows it.
        auto describe = [files = m_files, path] { return files->describe(path); };
        Result<Attachment> file = co_await onThread(QThreadPool::globalInstance(), std::move(describe));
        if (file)
            composition.attachments.append(path);
        else
            Q_EMIT failed(file.error().sentence);
    }
    const QStringList attachments = composition.attachments;
    composition = m_composition; // the rest may have changed meanwhile
    composition.attachments = attachments;
    setComposition(tr("attaching of files"), composition);
}

void CampaignDocument::useTable(std::shared_ptr<const recipients::RecipientTable> table, const QString &emailColumn,
                                const QString &folder)
{
    m_scope.start(importTable(std::move(table), emailColumn, folder));
}

QCoro::Task<> CampaignDocument::importTable(std::shared_ptr<const recipients::RecipientTable> table,
                                            QString emailColumn, QString folder)
{
    const int column = recipients::emailColumn(table->columns(), emailColumn).value_or(-1);
    Result<RecipientList> list = co_await m_lists.import(table, QString(), column);
    if (!list) {
        Q_EMIT failed(list.error().sentence);
        co_return;
    }
    Composition composition = m_composition;
    composition.list = list->id;
    composition.emailColumn = emailColumn;
    composition.listFolder = folder;
    setComposition(tr("import of %Ln recipient(s)", nullptr, list->recipientCount), composition);
}

void CampaignDocument::useCopyOf(ListId saved)
{
    m_scope.start(copyList(saved));
}

QCoro::Task<> CampaignDocument::copyList(ListId saved)
{
    Result<RecipientList> list = co_await m_lists.copy(saved, QString());
    if (!list) {
        Q_EMIT failed(list.error().sentence);
        co_return;
    }
    Composition composition = m_composition;
    composition.list = list->id;
    if (!recipients::findColumn(list->columns, composition.emailColumn))
        composition.emailColumn.clear(); // that was a column of the list before
    setComposition(tr("use of a saved list"), composition);
}

void CampaignDocument::setAccount(AccountId account, const Sender &sender)
{
    if (account != m_campaign.account)
        m_scope.start(tell(m_desk.setAccount(m_campaign.id, account)));
    const Composition before = effectiveComposition();
    const std::optional<qint64> limitBefore = m_sender.largestAttachment;
    m_campaign.account = account;
    m_sender = sender;
    Q_EMIT campaignChanged();
    if (effectiveComposition() != before || sender.largestAttachment != limitBefore)
        noteChange();
}

const MailAddress &CampaignDocument::from() const
{
    return m_composition.from.address.isEmpty() ? m_sender.account.owner : m_composition.from;
}

void CampaignDocument::setFrom(const MailAddress &from)
{
    if (!m_isOpen)
        return;
    Composition composition = m_composition;
    composition.from = isOwner(m_sender.account, from.address) ? MailAddress() : from;
    setComposition(tr("choice of the From address"), composition);
}

void CampaignDocument::setPace(const Pace &pace)
{
    m_campaign.pace = pace;
    m_scope.start(tell(m_desk.setPace(m_campaign.id, pace)));
    Q_EMIT campaignChanged();
}

void CampaignDocument::noteCampaign(const Campaign &campaign)
{
    const bool isSame = campaign.name == m_campaign.name && campaign.state == m_campaign.state &&
                        campaign.reason == m_campaign.reason && campaign.isArchived == m_campaign.isArchived;
    if (isSame)
        return;
    m_campaign.name = campaign.name;
    m_campaign.state = campaign.state;
    m_campaign.reason = campaign.reason;
    m_campaign.isArchived = campaign.isArchived;
    Q_EMIT campaignChanged();
}

QCoro::Task<> CampaignDocument::tell(QCoro::Task<Result<>> task)
{
    Result<> done = co_await std::move(task);
    if (!done)
        Q_EMIT failed(done.error().sentence);
}

} // namespace sincerely
