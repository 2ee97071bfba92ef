#include "core/providers/folder/folder_provider.h"
#include "core/store/campaign_repository.h"
#include "tests/integration/cli_process.h"
#include "tests/unit/campaign/written_campaign.h"

#include <QDir>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

/// Campaigns that were written in the window, on the command line.
class CliWrittenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasChangedSinceItWasApprovedIsNotSentOnResuming()
    {
        WrittenCampaign written;
        const QString emails = written.folder.filePath(u"emails"_s);
        const Result<Account> account =
            QCoro::waitFor(written.desk.saveAccount(*folder::makeAccount(u"Folder"_s, emails)));
        QVERIFY_RESULT(account);
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setAccount(written.campaign.id, account->id)));
        QVERIFY_RESULT(written.approve(0, u"One."_s)); // France
        QVERIFY_RESULT(written.approve(1, u"Two."_s)); // Spain
        written.composition.letter.html += u"{{#if Country = Spain}}<p>¡Hola!</p>{{/if}}"_s;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, written.composition)));
        const QStringList resume{u"--data-dir"_s, written.folder.path(), u"--json"_s, u"resume"_s, u"Spring visit"_s};
        COMPARE_EXIT(runCli(resume), 1); // never started in the window
        QVERIFY(QDir(emails).isEmpty());

        QVERIFY_RESULT(store::CampaignRepository(written.store->writer())
                           .setState(written.campaign.id, CampaignState::Paused, QString()));
        const CliResult resumed = runCli(resume);
        COMPARE_EXIT(resumed, 2);
        QCOMPARE(resumed.totals(), u"sent 1, on_hold 1"_s);
        QCOMPARE(QDir(emails).entryList({u"*.eml"_s}).size(), 1);
        QCOMPARE(QDir(emails).entryList({u"ann@example.com-*.eml"_s}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CliWrittenTest)
#include "cli_written_test.moc"
