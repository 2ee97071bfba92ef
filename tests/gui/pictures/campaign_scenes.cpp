#include "tests/gui/pictures/all_scenes.h"
#include "tests/gui/pictures/scene_desk.h"
#include "tests/gui/window_fixture.h"
#include "ui/pages/recipients/recipients_page.h"

#include <QFile>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int kRest = 300; // milliseconds in which a preview or a table fills itself

void rest()
{
    const QDeadlineTimer end(kRest);
    SceneDesk::waitUntil([&end] { return end.hasExpired(); });
}

/// The program with its window, which lives as long as the picture.
std::shared_ptr<QWidget> window(const std::function<void(WindowFixture &)> &prepare)
{
    auto fixture = std::make_shared<WindowFixture>(WindowFixture::Texts::AsInstalled);
    fixture->open();
    prepare(*fixture);
    rest();
    return {fixture, &fixture->window()};
}

void openSample(WindowFixture &fixture, Place place)
{
    fixture.workspace().library().createSample();
    SceneDesk::waitUntil([&] { return fixture.workspace().document() != nullptr; });
    fixture.settle();
    fixture.window().resize(1280, 820); // so that what is fitted to the page at its first showing is
    fixture.window().go(place);
}

std::shared_ptr<QWidget> sampleAt(Place place)
{
    return window([place](WindowFixture &fixture) { openSample(fixture, place); });
}

void approveEverybody(CampaignDocument &document)
{
    Review &review = document.review();
    const QStringList phrases = {u"It was lovely to meet you at the harbour."_s, u"Thank you for the photographs."_s,
                                 u"How is the new boat?"_s};
    const auto statuses = review.statuses();
    for (size_t i = 0; i < statuses.size(); ++i) {
        const RecipientId id = statuses.at(i).recipient;
        if (review.entry(id).touch.phrase.isEmpty())
            review.setPhrase(id, phrases.at(qsizetype(i) % phrases.size()));
        if (const std::optional<MadeMessage> made = document.make(id))
            (void)review.approve(id, *made);
    }
}

std::shared_ptr<QWidget> approvedAt(Place place)
{
    return window([place](WindowFixture &fixture) {
        openSample(fixture, Place::Review);
        approveEverybody(fixture.document());
        fixture.settle();
        fixture.window().go(place);
    });
}

std::shared_ptr<QWidget> sentAt(Place place)
{
    return window([place](WindowFixture &fixture) {
        openSample(fixture, Place::Review);
        approveEverybody(fixture.document());
        fixture.settle();
        SendingSession &session = fixture.workspace().session(fixture.document().id());
        bool hasEnded = false;
        QObject::connect(&session, &SendingSession::ended, &fixture.window(), [&hasEnded] { hasEnded = true; });
        fixture.workspace().startSending();
        SceneDesk::waitUntil([&hasEnded] { return hasEnded; });
        fixture.settle();
        fixture.window().go(place);
    });
}

std::shared_ptr<QWidget> import()
{
    return window([](WindowFixture &fixture) {
        openSample(fixture, Place::Recipients);
        const QString path = fixture.folder() + u"/Guests of the opening.csv"_s;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("E-mail address,First name,Family name,Company,Since\n");
            for (int i = 0; i < 40; ++i)
                file.write("guest" + QByteArray::number(i) + "@quay.example,Zoë,Quinn,The Harbour Company,2021\n");
        }
        file.close();
        fixture.window().findChild<RecipientsPage *>()->openFile(path);
        rest();
    });
}

std::shared_ptr<QWidget> templates()
{
    return window([](WindowFixture &fixture) {
        openSample(fixture, Place::Write);
        fixture.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        SceneDesk::waitUntil([&] { return !fixture.workspace().library().templates().isEmpty(); });
        fixture.window().go(Place::Templates);
    });
}

} // namespace

Scenes campaignScenes()
{
    const QSize usual(1280, 820);
    const QSize small(1000, 700);
    return {
        {u"campaign-write"_s, usual, [] { return sampleAt(Place::Write); }},
        {u"campaign-write-small"_s, small, [] { return sampleAt(Place::Write); }},
        {u"campaign-recipients"_s, usual, [] { return sampleAt(Place::Recipients); }},
        {u"campaign-recipients-small"_s, small, [] { return sampleAt(Place::Recipients); }},
        {u"campaign-import"_s, usual, import},
        {u"campaign-review"_s, usual, [] { return sampleAt(Place::Review); }},
        {u"campaign-review-small"_s, small, [] { return sampleAt(Place::Review); }},
        {u"campaign-send"_s, usual, [] { return approvedAt(Place::Send); }},
        {u"campaign-send-small"_s, small, [] { return approvedAt(Place::Send); }},
        {u"campaign-sent"_s, usual, [] { return sentAt(Place::Send); }},
        {u"campaign-results"_s, usual, [] { return sentAt(Place::Results); }},
        {u"campaign-templates"_s, usual, templates},
    };
}

} // namespace sincerely::test
