#include "ui/document/document_saver.h"

namespace sincerely
{

DocumentSaver::DocumentSaver(store::Store &store, CampaignId campaign, QObject *parent)
    : QObject(parent)
    , m_campaign(campaign)
    , m_desk(store)
    , m_reviews(store)
{
}

void DocumentSaver::save(const Composition &composition)
{
    m_composition = composition;
    start();
}

void DocumentSaver::save(const ReviewEntry &entry)
{
    m_entries.insert(entry.recipient, entry);
    start();
}

void DocumentSaver::start()
{
    if (m_working)
        return;
    m_working = true;
    m_scope.start(work());
}

QCoro::Task<> DocumentSaver::work()
{
    while (m_composition || !m_entries.isEmpty()) {
        Result<> saved = co_await saveNext();
        if (saved)
            continue;
        Q_EMIT failed(saved.error().sentence);
        break;
    }
    m_working = false;
}

QCoro::Task<Result<>> DocumentSaver::saveNext()
{
    const CampaignId campaign = m_campaign;
    if (m_composition) {
        const Composition composition = *m_composition;
        m_composition.reset();
        Result<> saved = co_await m_desk.saveComposition(campaign, composition);
        if (!saved && !m_composition)
            m_composition = composition;
        co_return saved;
    }
    const ReviewEntry entry = m_entries.begin().value();
    m_entries.erase(m_entries.begin());
    Result<> saved = co_await m_reviews.saveTouch(campaign, entry);
    if (!saved && !m_entries.contains(entry.recipient))
        m_entries.insert(entry.recipient, entry);
    co_return saved;
}

} // namespace sincerely
