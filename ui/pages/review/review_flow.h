#pragma once

#include "core/base/clock.h"
#include "core/campaign/message_maker.h"
#include "core/model/review.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace sincerely
{

class CampaignDocument;

/// The going through the emails one by one: who is open, what is on the paper, what one key does, and how fast it goes.
/// Without a widget.
class ReviewFlow : public QObject
{
    Q_OBJECT

public:
    /// Document and clock must outlive it. \param order who is gone through, in which order
    ReviewFlow(CampaignDocument &document, const Clock &clock, std::function<QList<RecipientId>()> order,
               QObject *parent = nullptr);

    /// Null when nobody is open.
    [[nodiscard]] RecipientId current() const { return m_current; }

    void open(RecipientId id);
    /// The first one that still needs the person; the first of all when nobody does.
    void openFirst();

    /// The email of the one who is open, with the phrase between marks for the paper. Nothing while there is a mistake
    /// in the letter. \param phrase what is to be seen in the slot
    [[nodiscard]] std::optional<MadeMessage> onPaper(const QString &phrase);

    /// Freezes what is on the paper and opens the next one who needs something. \returns false, and tells why by
    /// `refused()`, when something holds it back.
    bool approve();
    void hold();     ///< Puts it on hold, or takes it from there; goes on when it was put on hold.
    void skip();     ///< Skips the person, or takes him in again; goes on when he was skipped.
    void next();     ///< Goes on without deciding.
    void previous(); ///< The one before in the list.
    void back();     ///< To the one who was open before.

    /// Approvals a minute over the last minutes; nothing before there were a few.
    [[nodiscard]] std::optional<double> pace() const;

Q_SIGNALS:
    void currentChanged(sincerely::RecipientId id);
    /// Why it cannot be approved, in a sentence.
    void refused(const QString &sentence);
    /// Nobody is left who needs the person.
    void allDone();

private:
    void openNextLeft();
    [[nodiscard]] RecipientId neighbour(int step) const;
    void decide(Verdict verdict);
    void notePace();

    CampaignDocument &m_document;
    const Clock &m_clock;
    std::function<QList<RecipientId>()> m_order;
    RecipientId m_current;
    QList<RecipientId> m_visited;
    std::deque<std::chrono::milliseconds> m_approvals; ///< When; the newest last.
};

} // namespace sincerely
