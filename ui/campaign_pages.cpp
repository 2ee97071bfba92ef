#include "ui/campaign_pages.h"

#include "ui/app_window.h"
#include "ui/frame/toast.h"
#include "ui/page_host.h"
#include "ui/pages/recipients/recipients_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/write/write_page.h"

#include <QDesktopServices>
#include <QUrl>

namespace sincerely
{

CampaignPages::CampaignPages(AppWindow &window, const PageTools &tools, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tools(tools)
{
    using std::placeholders::_1;
    using std::placeholders::_2;
    place(Place::Write, std::bind(&CampaignPages::makeWrite, this, _1, _2));
    place(Place::Recipients, [this](CampaignDocument &document, QWidget *host) {
        auto *page = new RecipientsPage(document, m_tools, host);
        connect(page, &RecipientsPage::doNotEmailListRequested, this, [this] { m_window.go(Place::DoNotEmail); });
        connect(page, &RecipientsPage::letterRequested, this, [this] { m_window.go(Place::Write); });
        return page;
    });
    place(Place::Review, std::bind(&CampaignPages::makeReview, this, _1, _2));
    place(Place::Send, std::bind(&CampaignPages::makeSend, this, _1, _2));
    place(Place::Results, std::bind(&CampaignPages::makeResults, this, _1, _2));
}

void CampaignPages::place(Place place, Maker maker)
{
    m_window.setPage(place, [this, maker = std::move(maker)](QWidget *parent) {
        return new PageHost(m_tools.workspace, maker, parent);
    });
}

QWidget *CampaignPages::makeWrite(CampaignDocument &document, QWidget *parent)
{
    auto *page = new WritePage(document, m_tools, parent);
    connect(page, &WritePage::listRequested, this, [this] { m_window.go(Place::Recipients); });
    connect(page, &WritePage::done, this, [this](const QString &sentence) { m_window.toast().tell(sentence); });
    connect(page, &WritePage::fileActivated, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    return page;
}

QWidget *CampaignPages::makeReview(CampaignDocument &document, QWidget *parent)
{
    auto *page = new ReviewPage(document, m_tools, parent);
    connect(page, &ReviewPage::rowRequested, this, &CampaignPages::showRow);
    connect(page, &ReviewPage::letterRequested, this, [this] { m_window.go(Place::Write); });
    connect(page, &ReviewPage::listRequested, this, [this] { m_window.go(Place::Recipients); });
    connect(page, &ReviewPage::sendRequested, this, [this] { m_window.go(Place::Send); });
    return page;
}

QWidget *CampaignPages::makeSend(CampaignDocument &document, QWidget *parent)
{
    auto *page = new SendPage(m_tools.workspace, document, m_tools.actions, parent);
    connect(page, &SendPage::reviewRequested, this, &CampaignPages::showEmails);
    connect(page, &SendPage::letterRequested, this, [this] { m_window.go(Place::Write); });
    connect(page, &SendPage::listRequested, this, [this] { m_window.go(Place::Recipients); });
    connect(page, &SendPage::accountsRequested, this, &CampaignPages::accountsRequested);
    connect(page, &SendPage::signInRequested, this, &CampaignPages::signInRequested);
    connect(page, &SendPage::resultsRequested, this, [this] { m_window.go(Place::Results); });
    connect(page, &SendPage::messageRequested, this, &CampaignPages::showMessage);
    return page;
}

QWidget *CampaignPages::makeResults(CampaignDocument &document, QWidget *parent)
{
    auto *page = new ResultsPage(m_tools.workspace, document, m_tools.actions, parent);
    connect(page, &ResultsPage::reviewRequested, this, &CampaignPages::showEmails);
    connect(page, &ResultsPage::sendRequested, this, [this] { m_window.go(Place::Send); });
    connect(page, &ResultsPage::doNotEmailRequested, this, &CampaignPages::doNotEmailRequested);
    return page;
}

template <typename Page>
Page *CampaignPages::goTo(Place place)
{
    m_window.go(place);
    auto *host = qobject_cast<PageHost *>(m_window.page(place));
    return host ? qobject_cast<Page *>(host->ensurePage()) : nullptr;
}

void CampaignPages::showRow(RecipientId id)
{
    if (auto *page = goTo<RecipientsPage>(Place::Recipients))
        page->showPerson(id);
}

void CampaignPages::showEmails(const QList<RecipientId> &recipients)
{
    auto *page = goTo<ReviewPage>(Place::Review);
    if (page && !recipients.isEmpty())
        page->openPerson(recipients.first());
}

void CampaignPages::showMessage(const MessageId &id)
{
    if (auto *page = goTo<ResultsPage>(Place::Results))
        page->openMessage(id);
}

} // namespace sincerely
