#include "ui/campaign_frame.h"

#include "core/providers/registry.h"
#include "ui/app_window.h"
#include "ui/document/workspace.h"
#include "ui/frame/campaign_header.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/widgets/mail_texts.h"

#include <QLocale>

namespace sincerely
{

namespace
{

/// What the sidebar says of a campaign: the state in a glyph, a word and a colour.
struct StateStyle {
    QString iconName;
    theme::Colour colour;
    QString word;
};

StateStyle styleOf(const Campaign &campaign, bool isSending, const store::PeopleLeft &left)
{
    using theme::Colour;
    if (isSending)
        return {QStringLiteral("sending"), Colour::Accent, CampaignFrame::tr("Sending")};
    switch (campaign.state) {
    case CampaignState::Writing:
        return {QStringLiteral("edit"), Colour::Muted, CampaignFrame::tr("Being written")};
    case CampaignState::Planned:
        return {QStringLiteral("waiting"), Colour::Muted, CampaignFrame::tr("Ready")};
    case CampaignState::Running: // interrupted by a crash: nothing sends it now
    case CampaignState::Paused:
        return {QStringLiteral("hold"), Colour::Attention, CampaignFrame::tr("Paused")};
    case CampaignState::Finished:
        if (left.toReview + left.ready > 0) // it ends when everything that was approved is sent
            return {QStringLiteral("edit"), Colour::Muted, CampaignFrame::tr("Partly sent")};
        return {QStringLiteral("sent"), Colour::Ok, CampaignFrame::tr("Sent")};
    }
    Q_UNREACHABLE();
}

} // namespace

CampaignFrame::CampaignFrame(AppWindow &window, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showSteps();
        showCampaigns();
    });
    connectSidebar();
    connectHeader();
    connectDocument();
    connect(&m_window, &AppWindow::placeChanged, this, [this](Place place) {
        if (m_workspace.document() && isStep(place))
            m_window.sidebar().selectCampaign(m_workspace.document()->id());
    });
}

void CampaignFrame::connectSidebar()
{
    Sidebar &sidebar = m_window.sidebar();
    Library &library = m_workspace.library();
    connect(&sidebar, &Sidebar::campaignChosen, this, &CampaignFrame::campaignChosen);
    connect(&sidebar, &Sidebar::renamed, &library, &Library::renameCampaign);
    connect(&sidebar, &Sidebar::duplicateRequested, &library, &Library::duplicateCampaign);
    connect(&sidebar, &Sidebar::archiveRequested, &library, &Library::archiveCampaign);
    connect(&sidebar, &Sidebar::deleteRequested, &m_workspace, &Workspace::deleteCampaign);
    connect(&library, &Library::campaignsChanged, this, &CampaignFrame::showCampaigns);
    connect(&library, &Library::accountsChanged, this, &CampaignFrame::showAccounts);
    connect(&m_workspace, &Workspace::sessionChanged, this, [this] {
        showHeader();
        showAccounts();
        m_soon.start();
    });
}

void CampaignFrame::connectHeader()
{
    CampaignHeader &header = m_window.header();
    connect(&header, &CampaignHeader::renamed, this, [this](const QString &title) {
        if (const CampaignDocument *document = m_workspace.document())
            m_workspace.library().renameCampaign(document->id(), title);
    });
    connect(&header, &CampaignHeader::accountChosen, &m_workspace, &Workspace::chooseAccount);
    connect(&header, &CampaignHeader::accountsRequested, this, [this] { m_window.go(Place::Accounts); });
}

void CampaignFrame::connectDocument()
{
    connect(&m_workspace, &Workspace::documentChanged, this, [this] {
        CampaignDocument *document = m_workspace.document();
        if (document) {
            connect(document, &CampaignDocument::campaignChanged, this, [this] {
                showHeader();
                showAccounts();
                m_soon.start();
            });
            connect(document, &CampaignDocument::compositionChanged, &m_soon, qOverload<>(&QTimer::start));
            connect(document, &CampaignDocument::fromChanged, this, &CampaignFrame::showAccounts);
            connect(&document->review(), &Review::countsChanged, this, [this] {
                if (!m_soon.isActive())
                    m_soon.start();
            });
            m_window.sidebar().selectCampaign(document->id());
        }
        showHeader();
        showAccounts();
        showSteps();
    });
}

void CampaignFrame::showCampaigns()
{
    QList<SidebarCampaign> shown;
    const CampaignDocument *open = m_workspace.document();
    for (const Campaign &campaign : m_workspace.library().campaigns()) {
        const bool isOpen = open && open->id() == campaign.id && open->isOpen() && campaign.isComposed;
        const ReviewCounts counts = isOpen ? open->review().counts() : ReviewCounts();
        const bool isSeen = counts.total() > 0; // else nobody has been looked at yet
        const store::PeopleLeft left = isSeen ? store::PeopleLeft{counts.left(), counts.of(ReviewState::Ready)}
                                              : m_workspace.library().peopleLeft(campaign.id);
        const StateStyle style = styleOf(campaign, m_workspace.isSending(campaign.id), left);
        SidebarCampaign item{campaign.id,  campaign.name, style.word,         style.iconName,
                             style.colour, style.word,    campaign.isArchived};
        const bool hasStopped = campaign.state == CampaignState::Paused || campaign.state == CampaignState::Running;
        if (hasStopped)
            item.note = style.word; // more urgent than who is still to be reviewed
        else if (isSeen && left.toReview > 0)
            item.note = tr("%Ln of %1 to review", nullptr, left.toReview).arg(QLocale().toString(counts.total()));
        else if (left.toReview > 0)
            item.note = tr("%Ln to review", nullptr, left.toReview);
        else if (left.ready > 0)
            item.note = tr("%Ln ready", nullptr, left.ready);
        shown.append(item);
    }
    m_window.sidebar().setCampaigns(shown);
    if (open && isStep(m_window.place()))
        m_window.sidebar().selectCampaign(open->id());
}

void CampaignFrame::showAccounts()
{
    const CampaignDocument *document = m_workspace.document();
    const AccountId current = document ? document->campaign().account : AccountId{};
    const QString from = document ? document->from().address : QString();
    m_window.header().setAccounts(senderChoices(m_workspace.library().accounts(), current, from));
}

void CampaignFrame::showHeader()
{
    const CampaignDocument *document = m_workspace.document();
    m_window.header().setTitle(document ? document->campaign().name : QString());
    m_window.header().setReadOnly(document && m_workspace.isSending(document->id()));
}

void CampaignFrame::showSteps()
{
    CampaignDocument *document = m_workspace.document();
    if (!document)
        return;
    using theme::Colour;
    Review &review = document->review();
    const ReviewCounts &counts = review.counts();
    StepBar &steps = m_window.steps();
    const bool hasLetter =
        !document->composition().letter.html.isEmpty() || !document->composition().letter.text.isEmpty();
    StepState write;
    write.isDone = hasLetter && !document->mistake();
    if (hasLetter && document->mistake() && counts.total() > 0)
        write = {1, Colour::Danger, tr("The letter needs a look"), false};
    steps.setState(Place::Write, write);

    int problems = 0;
    for (const SurveyFinding &finding : review.findings()) {
        const bool isOfList = finding.kind == Problem::Kind::BadAddress || finding.kind == Problem::Kind::Duplicate ||
                              finding.kind == Problem::Kind::ValueMissing || finding.kind == Problem::Kind::BadValue;
        problems += isOfList ? int(finding.recipients.size()) : 0;
    }
    steps.setState(Place::Recipients, {problems, Colour::Attention, tr("%Ln need(s) attention", nullptr, problems),
                                       counts.total() > 0 && problems == 0});
    steps.setState(Place::Review, {counts.left(), Colour::Attention, tr("%Ln left to review", nullptr, counts.left()),
                                   counts.total() > 0 && counts.left() == 0});
    const int ready = counts.of(ReviewState::Ready);
    steps.setState(Place::Send, {ready, Colour::Accent, tr("%Ln ready to be sent", nullptr, ready),
                                 counts.of(ReviewState::Sent) > 0 && ready == 0});
    const int trouble = counts.of(ReviewState::NotSent) + counts.of(ReviewState::Unknown);
    steps.setState(Place::Results, {trouble, Colour::Danger, tr("%Ln not sent or unknown", nullptr, trouble),
                                    counts.of(ReviewState::Sent) > 0 && trouble == 0});
}

} // namespace sincerely
