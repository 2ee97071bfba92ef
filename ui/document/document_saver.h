#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"
#include "core/campaign/review_desk.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace sincerely
{

/// Keeps what is typed: each change goes to the store as soon as the one before is there, so that a crash costs a
/// moment of typing at most and typing never waits. What was typed meanwhile is written once, in its newest form.
class DocumentSaver : public QObject
{
    Q_OBJECT

public:
    DocumentSaver(store::Store &store, CampaignId campaign, QObject *parent = nullptr);

    void save(const Composition &composition);
    void save(const ReviewEntry &entry); ///< What was written for the recipient; the stored verdict stays.

    /// Forgets what was typed for the recipient and is not stored yet, because something newer is about to be.
    void forget(RecipientId recipient) { m_entries.remove(recipient); }

    /// Resumes when everything is stored, or could not be. To be awaited before it is destroyed.
    [[nodiscard]] QCoro::Task<> drained() { return m_scope.drained(); }

Q_SIGNALS:
    /// Something could not be stored. It is tried again with the next change.
    void failed(const QString &sentence);

private:
    void start();
    [[nodiscard]] QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<Result<>> saveNext();

    CampaignId m_campaign;
    CampaignDesk m_desk;
    ReviewDesk m_reviews;
    std::optional<Composition> m_composition;
    QHash<RecipientId, ReviewEntry> m_entries;
    bool m_working = false;
    TaskScope m_scope;
};

} // namespace sincerely
