#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/review_desk.h"
#include "ui/document/document_saver.h"
#include "ui/document/survey_runner.h"

#include <QHash>
#include <QObject>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QUndoStack;

namespace sincerely
{

/// How many recipients of a campaign are in which state.
class ReviewCounts
{
public:
    [[nodiscard]] int of(ReviewState state) const { return m_counts[size_t(state)]; }
    [[nodiscard]] int total() const;
    /// Still to be looked at by the person: ToReview and NeedsAttention.
    [[nodiscard]] int left() const { return of(ReviewState::ToReview) + of(ReviewState::NeedsAttention); }
    void add(ReviewState state, int howMany) { m_counts[size_t(state)] += howMany; }

private:
    std::array<int, size_t(ReviewState::Unknown) + 1> m_counts{};
};

/// What is written and decided for each recipient of the open campaign, and where everybody stands. What was shown is
/// what `approve()` freezes. After each change a survey looks at everybody again, beside the work of the person;
/// `statusesChanged()` tells its outcome. Without a widget.
class Review : public QObject
{
    Q_OBJECT

public:
    /// How the review gets at the rest of the campaign.
    struct Campaign {
        CampaignId id;
        std::function<std::optional<MadeMessage>(RecipientId, const PersonalTouch &)> make;
        std::function<QString(RecipientId)> broughtPhrase; ///< From the list's column “Personal touch”.
        std::function<QString(RecipientId)> nameOf;
        std::function<SurveyRequest()> surveyRequest;
    };

    /// Store, saver and stack must outlive it.
    Review(store::Store &store, Campaign campaign, DocumentSaver &saver, QUndoStack &undo, QObject *parent = nullptr);

    /// Reads what is stored, then looks at everybody.
    [[nodiscard]] QCoro::Task<Result<>> open();
    /// To be awaited before it is destroyed.
    [[nodiscard]] QCoro::Task<> close();

    [[nodiscard]] ReviewEntry entry(RecipientId id) const;
    [[nodiscard]] const std::vector<RecipientStatus> &statuses() const { return m_statuses; } ///< In list order.
    [[nodiscard]] const RecipientStatus *status(RecipientId id) const;
    [[nodiscard]] int indexOf(RecipientId id) const { return m_places.value(id, -1); } ///< In `statuses()`, or -1.
    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }
    [[nodiscard]] const QList<SurveyFinding> &findings() const { return m_findings; }
    [[nodiscard]] const std::optional<Error> &mistake() const { return m_mistake; }
    [[nodiscard]] bool isSurveying() const { return m_surveys.isBusy(); }

    /// Whether everything is stored and everybody has been looked at.
    [[nodiscard]] bool isSettled() const { return m_scope.running() == 0 && !isSurveying(); }

    /// The next one behind this in the list that still needs the person, going round at the end; null: nobody is left.
    [[nodiscard]] RecipientId nextLeft(RecipientId after) const;
    /// The newest phrase that was approved in this run of the program.
    [[nodiscard]] QString lastPhrase() const { return m_lastPhrase; }

    /// As it is typed. An approval is taken back by it.
    void setPhrase(RecipientId id, const QString &phrase);
    /// As it is typed into an email that is edited by hand already. An approval is taken back by it.
    void setEditedText(RecipientId id, const EditedEmail &edited);
    /// One step that can be undone; nothing gives the email back to the letter.
    void setEdited(RecipientId id, const std::optional<EditedEmail> &edited);
    /// The letter has changed under an edited email, and the person keeps what was written by hand.
    void keepEdited(RecipientId id);

    /// Freezes what was shown, as one step that can be undone. \returns false when something holds it back.
    bool approve(RecipientId id, const MadeMessage &shown);
    /// Open, OnHold or Skipped for these people, as one step that can be undone.
    void decide(const QList<RecipientId> &ids, Verdict verdict);
    /// For a campaign whose touch is optional; see ReviewDesk::approveWithoutTouch().
    void approveWithoutTouch();

    /// What the sender tells of a message of this campaign.
    void noteMessage(const MessageId &id, MessageState state, const QString &reason);

    /// Looks at everybody again, soon.
    void surveySoon() { m_surveys.runSoon(); }

    /// Reads the whole list the way a careful colleague would; `lookedOver()` tells what was found.
    void lookOver();

Q_SIGNALS:
    void entryChanged(sincerely::RecipientId id);  ///< Written or decided, not by typing.
    void statusChanged(sincerely::RecipientId id); ///< `countsChanged()` follows.
    void statusesChanged();                        ///< Of many. `countsChanged()` follows.
    void countsChanged();
    void approvedWithoutTouch(int howMany);
    void lookedOver(const QList<sincerely::LookOverFinding> &findings);
    void failed(const QString &sentence);

private:
    friend class VerdictCommand;
    friend class EditCommand;

    /// An entry and, when it is to be approved, the email that was shown.
    struct Step {
        ReviewEntry entry;
        std::optional<OutgoingMessage> message;
    };

    void apply(const std::vector<Step> &steps);
    void applyTouch(const ReviewEntry &entry);
    void applyKept(const ReviewEntry &entry);
    [[nodiscard]] std::vector<Step> stepsBack(const QList<RecipientId> &ids) const;
    void setStatus(RecipientStatus status);
    void takeSurvey(const Survey &survey);
    [[nodiscard]] RecipientStatus statusAfter(const Step &step) const;
    [[nodiscard]] QCoro::Task<> storeApproval(ReviewEntry entry, OutgoingMessage message);
    [[nodiscard]] QCoro::Task<> storeDecisions(QList<ReviewEntry> entries);
    [[nodiscard]] QCoro::Task<> runApproveWithoutTouch();
    [[nodiscard]] QCoro::Task<Result<>> readEntries();
    [[nodiscard]] QCoro::Task<> runLookOver();

    Campaign m_campaign;
    ReviewDesk m_desk;
    DocumentSaver &m_saver;
    QUndoStack &m_undo;
    QHash<RecipientId, ReviewEntry> m_entries;
    QHash<MessageId, RecipientId> m_recipientOf;
    QHash<MessageId, OutgoingMessage> m_frozen; ///< Approved or taken back in this run: what undoing freezes again.
    QString m_lastPhrase;

    std::vector<RecipientStatus> m_statuses;
    QHash<RecipientId, int> m_places; ///< In m_statuses.
    ReviewCounts m_counts;
    QList<SurveyFinding> m_findings;
    std::optional<Error> m_mistake;
    SurveyRunner m_surveys;
    std::stop_source m_stop;
    TaskScope m_scope;
};

} // namespace sincerely
