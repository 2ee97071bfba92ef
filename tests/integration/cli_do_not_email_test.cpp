#include "tests/integration/cli_files.h"
#include "tests/integration/cli_process.h"
#include "tests/support/support.h"

#include <csignal>

using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

/// The do-not-email list from the command line: nothing gets past it.
class CliDoNotEmailTest : public QObject
{
    Q_OBJECT

    std::optional<CliFiles> m_files;

    [[nodiscard]] CliResult run(const QStringList &rest) const { return runCli(m_files->command(rest)); }
    [[nodiscard]] QStringList sending(int people, const QStringList &more = {}) const
    {
        return QStringList{u"send"_s,
                           u"--account"_s,
                           u"Folder"_s,
                           u"--template"_s,
                           m_files->write(u"l.txt"_s, "Hello {{Name}}\n"),
                           u"--subject"_s,
                           u"Hi"_s,
                           u"--recipients"_s,
                           m_files->write(u"list.csv"_s, CliFiles::people(people))} +
               more;
    }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        COMPARE_EXIT(run({u"account"_s, u"add"_s, u"folder"_s, u"--name"_s, u"Folder"_s, u"--path"_s,
                          m_files->path(u"emails"_s)}),
                     0);
    }
    void cleanup() { m_files.reset(); }

    void theListIsKeptShownAndChanged()
    {
        const CliResult added =
            run({u"do-not-email"_s, u"add"_s, u"Ann@Example.org"_s, u"@example.net"_s, u"--reason"_s, u"asked"_s});
        COMPARE_EXIT(added, 0);
        QCOMPARE(added.last(u"do-not-email"_s)[u"added"_s].toInt(), 2);
        QCOMPARE(run({u"do-not-email"_s, u"add"_s, u"ann@example.org"_s}).last(u"do-not-email"_s)[u"known"_s].toInt(),
                 1);
        const CliResult all = run({u"do-not-email"_s, u"list"_s});
        QCOMPARE(all.all(u"do-not-email"_s).size(), 2);
        QCOMPARE(all.all(u"do-not-email"_s).last()[u"address"_s].toString(), u"Ann@example.org"_s);
        QCOMPARE(all.all(u"do-not-email"_s).last()[u"reason"_s].toString(), u"asked"_s);
        QCOMPARE(run({u"do-not-email"_s, u"list"_s, u"ann@"_s}).all(u"do-not-email"_s).size(), 1);
        const CliResult readable = runCli(m_files->textCommand({u"do-not-email"_s, u"list"_s}));
        QVERIFY(readable.out.contains("Ann@example.org"));
        QCOMPARE(
            run({u"do-not-email"_s, u"remove"_s, u"ANN@example.org"_s}).last(u"do-not-email"_s)[u"removed"_s].toInt(),
            1);
        QCOMPARE(run({u"do-not-email"_s, u"list"_s}).all(u"do-not-email"_s).size(), 1);
    }

    void whatIsNoAddressIsRefusedAndNothingIsAdded()
    {
        const CliResult refused = run({u"do-not-email"_s, u"add"_s, u"ann@example.org"_s, u"nobody"_s});
        COMPARE_EXIT(refused, 1);
        QVERIFY(refused.errorLines().value(0).contains(u"“nobody”"_s));
        QVERIFY(run({u"do-not-email"_s, u"list"_s}).all(u"do-not-email"_s).isEmpty());
        COMPARE_EXIT(run({u"do-not-email"_s, u"add"_s}), 1);
        COMPARE_EXIT(run({u"do-not-email"_s}), 1);
    }

    void aListIsImportedFromAnyKindOfFile()
    {
        const QString workbook = QStringLiteral(SINCERELY_TEST_DATA "/lists/guests.xlsx");
        const CliResult imported = run({u"do-not-email"_s, u"import"_s, workbook});
        COMPARE_EXIT(imported, 0);
        QCOMPARE(imported.last(u"do-not-email"_s)[u"added"_s].toInt(), 2);
        const QString plain = m_files->write(u"gone.txt"_s, "person1@example.org\nnobody\n@example.net\n");
        const CliResult more = run({u"do-not-email"_s, u"import"_s, plain});
        COMPARE_EXIT(more, 2);
        QCOMPARE(more.last(u"do-not-email"_s)[u"added"_s].toInt(), 2);
        QCOMPARE(more.last(u"rejected-row"_s)[u"line"_s].toInt(), 2);
        QCOMPARE(run({u"do-not-email"_s, u"list"_s, u"gone.txt"_s}).all(u"do-not-email"_s).size(), 2);
        COMPARE_EXIT(run({u"do-not-email"_s, u"import"_s, m_files->path(u"missing.csv"_s)}), 1);
    }

    void whoIsOnTheListIsSkippedInADryRunAndInTheSending()
    {
        COMPARE_EXIT(run({u"do-not-email"_s, u"add"_s, u"PERSON2@example.org"_s}), 0);
        const CliResult dry = run(sending(3, {u"--dry-run"_s}));
        COMPARE_EXIT(dry, 0);
        QCOMPARE(dry.statesOf(u"person2@example.org"_s), QStringList{u"skipped"_s});
        const CliResult sent = run(sending(3));
        COMPARE_EXIT(sent, 0);
        QCOMPARE(sent.totals(), u"sent 2, skipped 1"_s);
        QVERIFY(sent.all(u"message"_s).first()[u"reason"_s].toString().contains(u"do-not-email list"_s));
        QCOMPARE(m_files->emails().size(), 2);
    }

    void aWholeDomainIsSkipped()
    {
        COMPARE_EXIT(run({u"do-not-email"_s, u"add"_s, u"@example.org"_s}), 0);
        QCOMPARE(run(sending(2)).totals(), u"skipped 2"_s);
        QVERIFY(m_files->emails().isEmpty());
    }

    void whoIsAddedWhileACampaignRunsGetsNothing()
    {
        CliProcess process(m_files->command(sending(4, {u"--pace"_s, u"60"_s})));
        QVERIFY(process.waitFor(u"message"_s, u"sent"_s));
        COMPARE_EXIT(run({u"do-not-email"_s, u"add"_s, u"person4@example.org"_s}), 0);
        const CliResult sent = process.finish();
        COMPARE_EXIT(sent, 0);
        QCOMPARE(sent.totals(), u"sent 3, skipped 1"_s);
        QCOMPARE(sent.statesOf(u"person4@example.org"_s).last(), u"skipped"_s);
        QCOMPARE(m_files->emails().size(), 3);
    }

    void whoIsAddedBetweenStopAndResumeGetsNothing()
    {
        CliProcess process(m_files->command(sending(3, {u"--pace"_s, u"6"_s})));
        QVERIFY(process.waitFor(u"message"_s, u"sent"_s));
        process.signal(SIGKILL);
        (void)process.finish();
        COMPARE_EXIT(run({u"do-not-email"_s, u"add"_s, u"person3@example.org"_s, u"person2@example.org"_s}), 0);
        const CliResult resumed = run({u"resume"_s, u"1"_s, u"--settle-waits"_s, u"1"_s});
        COMPARE_EXIT(resumed, 0);
        QCOMPARE(resumed.totals(), u"sent 1, skipped 2"_s);
        QCOMPARE(m_files->emails().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CliDoNotEmailTest)
#include "cli_do_not_email_test.moc"
