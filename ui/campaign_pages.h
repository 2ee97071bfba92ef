#pragma once

#include "core/base/id.h"
#include "ui/frame/place.h"
#include "ui/page_tools.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sincerely
{

class AppWindow;
class CampaignDocument;

/// The five steps of a campaign in the window: which page stands in which place, and where what is said on one leads
/// on another.
class CampaignPages : public QObject
{
    Q_OBJECT

public:
    /// The window and all tools must outlive it.
    CampaignPages(AppWindow &window, const PageTools &tools, QObject *parent = nullptr);

Q_SIGNALS:
    /// An account is to be added.
    void accountsRequested();
    /// This account is to be signed in again.
    void signInRequested(sincerely::AccountId account);
    /// Nobody is to write to this address any more.
    void doNotEmailRequested(const QString &address);

private:
    using Maker = std::function<QWidget *(CampaignDocument &document, QWidget *parent)>;

    void place(Place place, Maker maker);
    QWidget *makeWrite(CampaignDocument &document, QWidget *parent);
    QWidget *makeReview(CampaignDocument &document, QWidget *parent);
    QWidget *makeSend(CampaignDocument &document, QWidget *parent);
    QWidget *makeResults(CampaignDocument &document, QWidget *parent);
    /// Goes to the place; \returns its page, nullptr when there is no campaign
    template <typename Page>
    Page *goTo(Place place);
    void showRow(RecipientId id);
    void showEmails(const QList<RecipientId> &recipients);
    void showMessage(const MessageId &id);

    AppWindow &m_window;
    PageTools m_tools;
};

} // namespace sincerely
