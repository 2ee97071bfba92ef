#include "tests/gui/pictures/all_scenes.h"
#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/campaign_header.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/keys_overview.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/frame/toast.h"
#include "ui/pages/home/home_page.h"
#include "ui/settings/settings.h"

#include <QAction>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using theme::Colour;

QList<SidebarCampaign> someCampaigns()
{
    return {{{1}, u"Spring visit"_s, u"41 of 120 to review"_s, u"edit"_s, Colour::Muted, u"Being written"_s, false},
            {{2}, u"Thank you"_s, u"62 of 118 sent"_s, u"sending"_s, Colour::Accent, u"Sending"_s, false},
            {{3}, u"Boat hall opening"_s, u"2 unknown"_s, u"unknown"_s, Colour::Attention, u"Needs you"_s, false},
            {{4}, u"Autumn letter 2026"_s, u"All 240 sent"_s, u"sent"_s, Colour::Ok, u"Sent"_s, false},
            {{5}, u"Open day"_s, u"All 18 sent"_s, u"sent"_s, Colour::Ok, u"Sent"_s, true},
            {{6}, u"Season’s greetings"_s, u"All 310 sent"_s, u"sent"_s, Colour::Ok, u"Sent"_s, true}};
}

QList<SidebarCampaign> manyCampaigns()
{
    QList<SidebarCampaign> campaigns = someCampaigns();
    campaigns[0].name = u"Invitation to the opening of the new boat hall on the northern quay, with a walk"_s;
    campaigns[1].name = u"دعوة لزيارة الربيع"_s;
    for (int i = 0; i < 30; ++i)
        campaigns.prepend({{100 + i}, u"Letter %1"_s.arg(i + 1), u"Nobody yet"_s, u"edit"_s, Colour::Muted, {}, false});
    return campaigns;
}

QList<Place> allPlaces()
{
    return {Place::Templates, Place::Lists, Place::DoNotEmail, Place::Accounts};
}

template <class Part>
Part *withBook(Part *part, ActionBook *book)
{
    book->setParent(part);
    return part;
}

std::unique_ptr<QWidget> sidebar(const QList<SidebarCampaign> &campaigns, CampaignId selected)
{
    auto *book = new ActionBook;
    std::unique_ptr<Sidebar> made(withBook(new Sidebar(*book), book));
    made->setPlaces(allPlaces());
    made->setCampaigns(campaigns);
    made->setBadge(Place::Accounts, 1, Colour::Attention, u"1 account has to be signed in"_s);
    made->selectCampaign(selected);
    return made;
}

void fillSteps(StepBar &steps)
{
    steps.setState(Place::Write, {.isDone = true});
    steps.setState(Place::Recipients, {.badge = 3, .spoken = u"3 problems"_s});
    steps.setState(Place::Review, {.badge = 41, .spoken = u"41 need attention"_s});
    steps.setState(Place::Results, {.badge = 2, .colour = Colour::Danger, .spoken = u"2 not sent"_s});
}

void fillHeader(CampaignHeader &header, const QString &title)
{
    header.setTitle(title);
    header.setAccounts(
        {{{1}, {}, u"Work · ada@contoso.example"_s, u"account"_s, true}, {{2}, {}, u"Try · folder"_s, u"folder"_s}});
}

/// The window with quiet pages; `settings` keeps nothing.
std::unique_ptr<AppWindow> window(const QString &title)
{
    auto settings = std::make_unique<Settings>(QString());
    auto made = std::make_unique<AppWindow>(*settings, u"0.1.0"_s);
    settings.release()->setParent(made.get());
    for (const Place place : {Place::Write, Place::Recipients, Place::Review, Place::Send, Place::Results,
                              Place::Templates, Place::Lists, Place::DoNotEmail, Place::Accounts, Place::Settings})
        made->setPage(place, [](QWidget *parent) {
            return new EmptyState(u"recipients"_s, u"No recipients yet"_s,
                                  u"Bring a list: drop a file here, paste rows from a spreadsheet, or choose a file."_s,
                                  u"Choose a file…"_s, parent);
        });
    made->setPage(Place::Home, [](QWidget *parent) { return new HomePage(parent); });
    made->sidebar().setCampaigns(someCampaigns());
    made->sidebar().selectCampaign({1});
    fillHeader(made->header(), title);
    fillSteps(made->steps());
    made->go(Place::Recipients);
    return made;
}

std::unique_ptr<QWidget> windowWithPage()
{
    return window(u"Spring visit"_s);
}

std::unique_ptr<QWidget> windowNarrow()
{
    std::unique_ptr<AppWindow> made = window(u"Invitation to the opening of the new boat hall on the northern quay"_s);
    made->messages().tell(u"hint"_s, {InfoMessage::Kind::Attention, u"3 recipients have no first name."_s,
                                      QStringList{u"Show them"_s}, true});
    return made;
}

std::unique_ptr<QWidget> windowWithMessages()
{
    std::unique_ptr<AppWindow> made = window(u"Spring visit"_s);
    made->messages().tell(u"hint"_s, {InfoMessage::Kind::Attention, u"3 recipients have no first name."_s,
                                      QStringList{u"Show them"_s, u"Use “there” for them"_s}, true});
    made->go(Place::Review);
    return made;
}

std::unique_ptr<QWidget> windowWithToast()
{
    std::unique_ptr<AppWindow> made = window(u"Spring visit"_s);
    made->show();
    made->resize(1280, 820);
    made->toast().tell(u"“Open day” is deleted."_s, u"Undo (Ctrl+Z)"_s);
    return made;
}

std::unique_ptr<QWidget> windowHome()
{
    std::unique_ptr<AppWindow> made = window(u"Spring visit"_s);
    made->sidebar().setCampaigns({});
    made->go(Place::Home);
    return made;
}

std::unique_ptr<QWidget> keys()
{
    const std::unique_ptr<AppWindow> owner = window(u"Spring visit"_s);
    owner->actions().enterKey(u"Review"_s, u"Approve and go to the next"_s, QKeySequence(u"Ctrl+Return"_s));
    owner->actions().enterKey(u"Review"_s, u"Back to the one before"_s, QKeySequence(u"Ctrl+Shift+Return"_s));
    return std::make_unique<KeysOverview>(owner->actions().entries(), nullptr);
}

std::unique_ptr<QWidget> empty()
{
    return std::make_unique<EmptyState>(u"results"_s, u"Nothing sent yet"_s,
                                        u"As soon as emails are on their way, this is where you see who got theirs."_s,
                                        u"Go to Send"_s);
}

} // namespace

Scenes frameScenes()
{
    const QStringList title = {u"campaignTitle"_s};
    return {{u"frame-window"_s, {1280, 820}, windowWithPage},
            {u"frame-window-narrow"_s, {900, 600}, windowNarrow},
            {u"frame-window-messages"_s, {1280, 820}, windowWithMessages},
            {u"frame-window-toast"_s, {1280, 820}, windowWithToast},
            {u"frame-window-home"_s, {1280, 820}, windowHome},
            {u"frame-sidebar"_s, {264, 620}, [] { return sidebar(someCampaigns(), {2}); }},
            {u"frame-sidebar-many"_s, {264, 620}, [] { return sidebar(manyCampaigns(), {2}); }},
            {u"frame-keys"_s, {620, 720}, keys},
            {u"frame-empty"_s, {700, 420}, empty}};
}

} // namespace sincerely::test
