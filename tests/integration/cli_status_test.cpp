#include "tests/integration/cli_files.h"
#include "tests/integration/cli_process.h"
#include "tests/support/support.h"

#include <QJsonArray>

#include <csignal>

using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

/// What the command line says about campaigns afterwards.
class CliStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_files.reset(); }

    void campaignThatIsBeingSentIsRunning();
    void campaignWhoseProgramWasKilledIsPaused();
    void everybodyOfTheCampaignIsNamed();
    void reportIsOneObjectAmongTheOthers();

private:
    [[nodiscard]] QStringList sendCommand(int people, const QString &pace) const;
    [[nodiscard]] QJsonObject statusOf(const QString &campaign) const
    {
        return runCli(m_files->command({u"status"_s, campaign})).last(u"campaign"_s);
    }

    std::optional<CliFiles> m_files;
};

void CliStatusTest::init()
{
    m_files.emplace();
    COMPARE_EXIT(runCli(m_files->command({u"account"_s, u"add"_s, u"folder"_s, u"--name"_s, u"Folder"_s, u"--path"_s,
                                          m_files->path(u"emails"_s)})),
                 0);
}

QStringList CliStatusTest::sendCommand(int people, const QString &pace) const
{
    return m_files->command({u"send"_s, u"--account"_s, u"Folder"_s, u"--subject"_s, u"For {{Name}}"_s, u"--template"_s,
                             m_files->write(u"hello.txt"_s, "Hello {{Name}}\n"), u"--recipients"_s,
                             m_files->write(u"list.csv"_s, CliFiles::people(people)), u"--pace"_s, pace});
}

void CliStatusTest::campaignThatIsBeingSentIsRunning()
{
    CliProcess sending(sendCommand(3, u"6"_s));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    QCOMPARE(statusOf(u"1"_s)[u"state"_s].toString(), u"running"_s);
    sending.signal(SIGINT);
    COMPARE_EXIT(sending.finish(), 3);
}

void CliStatusTest::campaignWhoseProgramWasKilledIsPaused()
{
    CliProcess sending(sendCommand(3, u"30"_s));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    sending.signal(SIGKILL);
    QCOMPARE(sending.finish().exitCode, -1);

    const QJsonObject status = statusOf(u"1"_s);
    QCOMPARE(status[u"state"_s].toString(), u"paused"_s);
    QVERIFY(status[u"reason"_s].toString().contains(u"resume"_s));
    const CliResult report = runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(report.out.contains("\"paused\""), report.describe().constData());
    COMPARE_EXIT(runCli(m_files->command({u"resume"_s, u"1"_s})), 0);
    QCOMPARE(statusOf(u"1"_s)[u"state"_s].toString(), u"finished"_s);
}

void CliStatusTest::everybodyOfTheCampaignIsNamed()
{
    CliProcess sending(sendCommand(3, u"6"_s));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    sending.signal(SIGINT);
    COMPARE_EXIT(sending.finish(), 3);
    QCOMPARE(runCli(m_files->command({u"status"_s, u"1"_s})).all(u"message"_s).size(), 3);
    const QByteArray shown = runCli(m_files->textCommand({u"status"_s, u"1"_s})).out;
    QVERIFY2(shown.contains("  sent       person1@example.org\n"), shown.constData());
    QVERIFY2(shown.contains("  preparing  person2@example.org\n") ||
                 shown.contains("  waiting    person2@example.org\n"),
             shown.constData());
    QVERIFY2(shown.contains("  waiting    person3@example.org\n"), shown.constData());
}

void CliStatusTest::reportIsOneObjectAmongTheOthers()
{
    COMPARE_EXIT(runCli(sendCommand(2, u"unlimited"_s)), 0);
    const CliResult report = runCli(m_files->command({u"report"_s, u"1"_s}));
    COMPARE_EXIT(report, 0);
    QCOMPARE(report.out.count('\n'), 1);
    const QJsonObject event = report.last(u"report"_s);
    QCOMPARE(event[u"sent"_s].toInt(), 2);
    QCOMPARE(event[u"messages"_s].toArray().at(0)[u"recipient"_s].toString(), u"person1@example.org"_s);
    QCOMPARE(runCli(m_files->command({u"report"_s, u"1"_s, u"--format"_s, u"json"_s})).out, report.out);
    const QString path = m_files->path(u"report.csv"_s); // a file has the format that was asked for
    COMPARE_EXIT(runCli(m_files->command({u"report"_s, u"1"_s, u"--output"_s, path})), 0);
    QVERIFY(CliFiles::read(path).contains("person1@example.org,"));
}

QTEST_GUILESS_MAIN(CliStatusTest)
#include "cli_status_test.moc"
