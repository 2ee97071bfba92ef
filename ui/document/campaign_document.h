#pragma once

#include "core/campaign/campaign_desk.h"
#include "ui/document/document_saver.h"
#include "ui/document/history.h"
#include "ui/document/messages.h"
#include "ui/document/people.h"
#include "ui/document/review.h"

#include <QUndoStack>

#include <memory>
#include <optional>

namespace sincerely
{

/// The open campaign as all pages show and change it: the letter and settings here, beside them the people, the review
/// and what the sending record has.
/// What is changed is kept in the store at once; what was decided can be undone. Without a widget.
///
/// Every email that a page shows comes from `make()`, as everything stands at that moment.
class CampaignDocument : public QObject
{
    Q_OBJECT

public:
    /// What the campaign is sent from; without an account while none is chosen.
    struct Sender {
        Account account;
        std::optional<qint64> largestAttachment; ///< Bytes; none: no limit.
    };

    /// The store must outlive the document. \param files may be shared with other documents
    CampaignDocument(store::Store &store, std::shared_ptr<mail::FileCatalogue> files, const Campaign &campaign,
                     QObject *parent = nullptr);

    /// Reads everything; `opened()` or `failed()` follows. To be called once.
    void open(const Sender &sender);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// To be awaited before it is destroyed: nothing that was typed is lost.
    [[nodiscard]] QCoro::Task<> close();

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] CampaignId id() const { return m_campaign.id; }
    [[nodiscard]] const Composition &composition() const { return m_composition; }
    /// Whom its emails are from, whether it says so itself or not; empty while it has no account.
    [[nodiscard]] const MailAddress &from() const;
    [[nodiscard]] People &people() { return m_people; }
    [[nodiscard]] Review &review() { return m_review; }
    [[nodiscard]] Messages &messages() { return m_messages; }
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// As it is typed: kept at once. The editor undoes it.
    void setLetter(const Letter &letter);

    /// Takes another letter, as one step that can be undone; `letterReplaced()` follows.
    void replaceLetter(const QString &what, const Letter &letter);

    /// Sender, files, columns, another list: one step that can be undone. \param what names it: “attaching of files”
    void setComposition(const QString &what, const Composition &composition);

    /// Reads the files, then attaches them; `failed()` when one cannot be used.
    void attach(const QStringList &paths);

    /// Takes these people in place of those there are. \param folder where files named in the list are looked for
    void useTable(std::shared_ptr<const recipients::RecipientTable> table, const QString &emailColumn,
                  const QString &folder);
    void useCopyOf(ListId saved);

    void setAccount(AccountId account, const Sender &sender);
    /// Whom emails are from; an address of its account. One step that can be undone.
    void setFrom(const MailAddress &from);
    void setPace(const Pace &pace);

    /// What the store has of the campaign now: its name and state may be others.
    void noteCampaign(const Campaign &campaign);

    /// Why no email can be made at all: a mistake in the letter, a missing file, no column with addresses.
    [[nodiscard]] const std::optional<Error> &mistake() const { return m_mistake; }
    [[nodiscard]] bool hasTouchSlot() const { return m_maker && m_maker->hasTouchSlot(); }

    /// The exact email for this person as everything stands; nothing while there is a mistake.
    [[nodiscard]] std::optional<MadeMessage> make(RecipientId id);
    /// The same with another touch than the one that is kept, for a view of it.
    [[nodiscard]] std::optional<MadeMessage> make(RecipientId id, const PersonalTouch &touch);

    /// The letter as nobody will get it, while there is no list: the names of the fields stand for their values.
    [[nodiscard]] Result<MadeMessage> makeExample() const;
    /// The columns whose values people see in the letter.
    [[nodiscard]] QList<int> usedColumns() const { return m_maker ? m_maker->usedColumns() : QList<int>(); }

    /// Fields of the letter that no column of the list has.
    [[nodiscard]] QStringList unknownFields() const;

    /// What a survey of the campaign as it stands needs.
    [[nodiscard]] SurveyRequest surveyRequest() const;

Q_SIGNALS:
    void opened();
    void campaignChanged();    ///< Name, account, pace, state.
    void fromChanged();        ///< Whom its emails are from.
    void compositionChanged(); ///< Letter, settings or people: emails look different now.
    void letterReplaced();     ///< By another one, not by typing.
    /// Something did not work, in a sentence for the person.
    void failed(const QString &sentence);

private:
    friend class CompositionCommand;
    friend class LetterCommand;

    [[nodiscard]] QCoro::Task<> read();
    [[nodiscard]] QCoro::Task<> describeAndAttach(QStringList paths);
    [[nodiscard]] QCoro::Task<> importTable(std::shared_ptr<const recipients::RecipientTable> table,
                                            QString emailColumn, QString folder);
    [[nodiscard]] QCoro::Task<> copyList(ListId saved);
    [[nodiscard]] QCoro::Task<> tell(QCoro::Task<Result<>> task);

    void connectParts();
    void apply(const Composition &composition);
    void apply(const Letter &letter);
    void remakeMaker();
    void noteChange();
    [[nodiscard]] Composition effectiveComposition() const;
    [[nodiscard]] QString broughtPhrase(RecipientId id);

    std::shared_ptr<mail::FileCatalogue> m_files;
    CampaignDesk m_desk;
    ListDesk m_lists;
    Campaign m_campaign;
    Sender m_sender;
    Composition m_composition;
    bool m_isOpen = false;
    std::optional<MessageMaker> m_maker;
    std::optional<Error> m_mistake;
    QUndoStack m_undo;
    DocumentSaver m_saver;
    People m_people;
    Review m_review;
    Messages m_messages;
    History m_history;
    TaskScope m_scope;
};

} // namespace sincerely
