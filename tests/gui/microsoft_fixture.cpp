#include "tests/gui/microsoft_fixture.h"

#include "core/accounts/microsoft_settings.h"
#include "core/campaign/campaign_desk.h"
#include "core/http/qt_http_client.h"

#include <QSignalSpy>
#include <QtTest>

namespace sincerely::test
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 120000; // milliseconds; the machine may be busy

} // namespace

MicrosoftFixture::MicrosoftFixture(int people, const QString &faults)
{
    if (!emulator.start())
        qFatal("the emulator does not start");
    const QString problem = emulator.setFaults(faults);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    fixture.desk.setServices(std::make_shared<http::QtHttpClient>("test"), keychain);
    fixture.openCampaign(people);
    signIn();
    useMicrosoft(fixture, emulator.authorityUrl(), emulator.graphUrl());
    fixture.approveAll();
}

void MicrosoftFixture::signIn()
{
    keychain->entries.insert(microsoftKey(), emulator.issueTokens(u"test"_s).refreshToken);
}

QString microsoftKey()
{
    return u"microsoft/test"_s;
}

void useMicrosoft(SendingFixture &fixture, const QUrl &authority, const QUrl &graph)
{
    MicrosoftSettings settings;
    settings.clientId = u"test"_s;
    settings.authorityUrl = authority;
    settings.graphUrl = graph;
    Account account;
    account.name = u"Work"_s;
    account.provider = u"microsoft"_s;
    account.owner = {u"Ada Muster"_s, u"ada@contoso.example"_s};
    account.settings = settings.toMap();
    account.settings.insert(u"keychain_key"_s, u"test"_s);
    account.settleWaits = {20ms, 40ms, 80ms};
    Workspace &workspace = fixture.desk.workspace();
    const Account saved = *QCoro::waitFor(CampaignDesk(workspace.store()).saveAccount(account));
    QSignalSpy changed(&workspace.library(), &Library::accountsChanged);
    workspace.library().reloadAccounts();
    QVERIFY(changed.count() > 0 || changed.wait(kLong));
    workspace.chooseAccount(saved.id);
    Composition composition = fixture.desk.document().composition();
    composition.touch = Touch::Optional;
    fixture.desk.document().setComposition(u"touch"_s, composition);
    fixture.desk.document().setPace({Pace::Kind::Unlimited, 0});
    fixture.desk.settle();
}

QStringList deliveriesOf(const emulator::Emulator &emulator)
{
    QStringList lines;
    for (const emulator::Delivered &delivered : emulator.delivered())
        lines.append(u"%1 × %2"_s.arg(delivered.recipient).arg(delivered.count));
    lines.sort();
    return lines;
}

QStringList MicrosoftFixture::onceEach(int people)
{
    QStringList lines;
    for (int i = 0; i < people; ++i)
        lines.append(u"p%1@example.com × 1"_s.arg(i));
    lines.sort();
    return lines;
}

} // namespace sincerely::test
