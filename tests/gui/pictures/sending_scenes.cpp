#include "tests/gui/pictures/all_scenes.h"
#include "tests/gui/pictures/scene_desk.h"
#include "ui/background/closing_question.h"
#include "ui/frame/action_book.h"
#include "ui/models/message_table_model.h"
#include "ui/pages/messages/message_list.h"
#include "ui/pages/results/outcome_pane.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/send/overview_pane.h"
#include "ui/pages/send/progress_pane.h"
#include "ui/pages/send/test_email_pane.h"
#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

const QSize kPage(1030, 700);

SendOverview overviewReady()
{
    SendOverview overview;
    overview.people = 123;
    overview.ready = 118;
    overview.onHold = 2;
    overview.needsAttention = 3;
    overview.hasAccount = true;
    overview.account = u"Work"_s;
    overview.service = u"Microsoft 365"_s;
    overview.from = {u"Ada Lindqvist"_s, u"ada@contoso.example"_s};
    overview.limits.messagesPerMinute = 28;
    overview.limits.recipientsPerDay = 10'000;
    overview.limits.uploadBytesPerMinute = 30'000'000;
    overview.perMinute = 28;
    overview.now = QDateTime(QDate(2027, 4, 14), QTime(15, 16));
    overview.dayUse = store::DayUse{312, QDateTime(QDate(2027, 4, 14), QTime(9, 2))};
    overview.files = 3;
    overview.fileBytes = 4'100'000;
    overview.route = FileRoute::Uploaded;
    overview.forecast = forecast({118, 28, 4'100'000, FileRoute::Uploaded}, overview.limits);
    overview.hasTouchSlot = true;
    return overview;
}

SendOverview overviewOfHardData()
{
    SendOverview overview = overviewReady();
    overview.people = 9'880;
    overview.ready = 9'750;
    overview.toReview = 41;
    overview.skipped = 7;
    overview.sent = 60;
    overview.notSent = 11;
    overview.unknown = 6;
    overview.account = u"The mailbox of the department for friends, donors and everybody else who wrote to us"_s;
    overview.from = {u"مريم عبد الرحمن الهاشمي – Prof. Dr. von und zu Hohenstein-Lichtenberg"_s,
                     u"wilhelmina.alexandrina.von.hohenstein@long-department-name.example"_s};
    overview.touch = Touch::Optional;
    overview.untouched = 41;
    overview.hasFilesOfTheirOwn = true;
    return overview;
}

QList<LookOverFinding> someFindings()
{
    using Kind = LookOverFinding::Kind;
    return {{Kind::SamePhrase,
             u"Three recipients get the very same phrase: “It was lovely to meet you at the harbour, "
             "and to see the new boat hall before everybody else.”"_s,
             {{1}, {2}, {3}}},
            {Kind::LeftOver, u"The phrase for Jun Watanabe still has “XXX” in it."_s, {{4}}}};
}

std::unique_ptr<QWidget> overview(const SendOverview &shown, const QList<LookOverFinding> &findings = {})
{
    auto pane = std::make_unique<OverviewPane>();
    pane->setAccounts({{{1}, {}, u"Work · ada@contoso.example"_s, u"account"_s, true}, {{2}, {}, u"Try · Folder"_s}});
    pane->show(shown);
    pane->showFindings(findings);
    pane->test().show(shown.people, false);
    pane->test().showName(u"Zoë Quinn"_s);
    pane->test().proposeAddress(u"ada@contoso.example"_s);
    return pane;
}

std::unique_ptr<QWidget> overviewEmpty()
{
    SendOverview nothing;
    nothing.now = QDateTime(QDate(2027, 4, 14), QTime(15, 16));
    return overview(nothing);
}

std::unique_ptr<QWidget> overviewMistake()
{
    SendOverview shown = overviewReady();
    shown.mistake =
        u"The letter cannot be used: line 3, column 14: no column of the list is called “Frist name”. Did you "
        "mean “First name”?"_s;
    return overview(shown);
}

std::unique_ptr<QWidget> overviewNothingReady()
{
    SendOverview shown = overviewReady();
    shown.ready = 0;
    shown.toReview = 118;
    return overview(shown);
}

std::unique_ptr<QWidget> overviewDayUsed()
{
    SendOverview shown = overviewReady();
    shown.dayUse->recipients = 9'960;
    return overview(shown);
}

std::unique_ptr<QWidget> overviewFromAlias(FromTrial trial)
{
    SendOverview shown = overviewReady();
    shown.owner = shown.from;
    shown.from.address = u"sales@contoso.example"_s;
    shown.trial = trial;
    std::unique_ptr<QWidget> made = overview(shown);
    TestOutcome outcome{.to = u"bob@example.com"_s, .from = shown.from, .triesFrom = true, .trial = trial};
    static_cast<OverviewPane *>(made.get())->showTestOutcome(outcome);
    return made;
}

std::unique_ptr<QWidget> overviewTested()
{
    std::unique_ptr<QWidget> made = overview(overviewReady());
    static_cast<OverviewPane *>(made.get())->showTestOutcome({.to = u"ada@contoso.example"_s});
    return made;
}

SendProgress progressOf(SendProgress::Phase phase)
{
    SendProgress progress;
    progress.phase = phase;
    progress.totals.total = 118;
    progress.totals.sent = 62;
    progress.totals.waiting = 52;
    progress.totals.underway = 2;
    progress.totals.notSent = 2;
    progress.pace = 28;
    progress.measuredPace = 27.6;
    progress.now = QDateTime(QDate(2027, 4, 14), QTime(15, 16));
    progress.finishedAt = progress.now.addSecs(120);
    progress.isWritten = true;
    return progress;
}

/// As the page puts the two together.
std::unique_ptr<QWidget> progress(const SendProgress &shown, int messages)
{
    auto desk = std::make_unique<SceneDesk>(u"Spring visit"_s, manyMessages(messages));
    desk->open();
    auto page = std::make_unique<QWidget>();
    auto *pane = new ProgressPane(page.get());
    pane->show(shown);
    auto *list = new MessageList(desk->document().messages(), page.get());
    list->model().noteUpload({desk->id(7), {}, u"programme-of-the-spring-visit.pdf"_s, 1'800'000, 4'100'000});
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    column->addWidget(pane);
    column->addWidget(list, 1);
    desk.release()->setParent(page.get());
    return page;
}

std::unique_ptr<QWidget> sendingSlowed()
{
    SendProgress shown = progressOf(SendProgress::Phase::Sending);
    shown.restSeconds = 42;
    return progress(shown, 60);
}

std::unique_ptr<QWidget> pausedBySignIn()
{
    SendProgress shown = progressOf(SendProgress::Phase::Paused);
    shown.stoppedBy = Error{Error::Kind::SignInNeeded,
                            u"Microsoft asks you to sign in again to “Work”. Nothing is lost: the emails that are left "
                            "wait until you have done so."_s,
                            {},
                            {}};
    return progress(shown, 60);
}

std::unique_ptr<QWidget> finished()
{
    SendProgress shown = progressOf(SendProgress::Phase::Finished);
    shown.totals = {};
    shown.totals.total = 118;
    shown.totals.sent = 118;
    return progress(shown, 12);
}

std::unique_ptr<QWidget> results(const QList<SceneMessage> &messages, const std::function<void(ResultsPage &)> &then)
{
    auto desk = std::make_unique<SceneDesk>(u"Spring visit"_s, messages);
    desk->addCampaign(u"Thank you"_s, manyMessages(40));
    desk->addCampaign(u"Invitation to the opening of the new boat hall on the northern quay, with a walk"_s,
                      manyMessages(12));
    desk->addCampaign(u"دعوة لزيارة الربيع"_s,
                      QList<SceneMessage>(30, {{u"Ann"_s, u"a@b.example"_s}, MessageState::Sent}));
    desk->open();
    auto *book = new ActionBook;
    auto page = std::make_unique<ResultsPage>(desk->workspace(), desk->document(), *book);
    book->setParent(page.get());
    page->show();
    SceneDesk::waitUntil([&desk] { return !desk->workspace().library().outcomes().isEmpty(); });
    if (then)
        then(*page);
    desk.release()->setParent(page.get());
    return page;
}

std::unique_ptr<QWidget> resultsUnknown()
{
    return results(manyMessages(60), [](ResultsPage &page) {
        auto *list = page.findChild<MessageList *>();
        list->select(list->model().idAt(5));
        QCoreApplication::processEvents();
        SceneDesk::waitUntil(
            [&page] { return page.findChild<QTableView *>(u"sendingRecord"_s)->model()->rowCount() > 0; });
    });
}

std::unique_ptr<QWidget> resultsAsTable()
{
    return results(manyMessages(60),
                   [](ResultsPage &page) { page.findChild<QToolButton *>(u"outcomesAsTable"_s)->click(); });
}

std::unique_ptr<QWidget> question(bool hasTray)
{
    return std::make_unique<ClosingQuestion>(u"Invitation to the opening of the new boat hall"_s, hasTray, nullptr);
}

} // namespace

Scenes sendingScenes()
{
    using Phase = SendProgress::Phase;
    return {
        {u"send-ready"_s, kPage, [] { return overview(overviewReady(), someFindings()); }},
        {u"send-hard-data"_s, kPage, [] { return overview(overviewOfHardData(), someFindings()); }},
        {u"send-empty"_s, kPage, overviewEmpty},
        {u"send-mistake"_s, kPage, overviewMistake},
        {u"send-nothing-ready"_s, kPage, overviewNothingReady},
        {u"send-day-used"_s, kPage, overviewDayUsed},
        {u"send-tested"_s, kPage, overviewTested},
        {u"send-alias-not-tried"_s, kPage, [] { return overviewFromAlias(FromTrial::NotTried); }},
        {u"send-alias-replaced"_s, kPage, [] { return overviewFromAlias(FromTrial::Replaced); }},
        {u"send-checking"_s, kPage, [] { return progress(progressOf(Phase::Checking), 20); }},
        {u"send-sending"_s, kPage, [] { return progress(progressOf(Phase::Sending), 10'000); }},
        {u"send-slowed"_s, kPage, sendingSlowed},
        {u"send-pausing"_s, kPage, [] { return progress(progressOf(Phase::Pausing), 20); }},
        {u"send-paused"_s, kPage, [] { return progress(progressOf(Phase::Paused), 20); }},
        {u"send-paused-sign-in"_s, kPage, pausedBySignIn},
        {u"send-finished"_s, kPage, finished},
        {u"results-mixed"_s, kPage, [] { return results(manyMessages(10'000), {}); }},
        {u"results-unknown"_s, kPage, resultsUnknown},
        {u"results-table"_s, kPage, resultsAsTable},
        {u"results-empty"_s, kPage, [] { return results({}, {}); }},
        {u"dialog-closing"_s, {1060, 400}, [] { return question(true); }},
        {u"dialog-closing-no-tray"_s, {1060, 400}, [] { return question(false); }},
    };
}

} // namespace sincerely::test
