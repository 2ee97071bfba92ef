// Runs in the states of the keyring that tests/support/with-keyring makes; started without it, it does nothing.

#include "tests/integration/cli_mailbox.h"
#include "tests/support/support.h"

#include <QDir>

using namespace sincerely::test;
using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

/// Without a usable keyring the program says what to do, and keeps no secret anywhere else.
class CliKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountOfBeforeNeedsTheKeyring();
    void signInKeepsNothingWithoutAKeyring();

private:
    /// Stays from the run that may sign in to the one that finds the keyring locked.
    [[nodiscard]] static QStringList lasting(const QStringList &rest)
    {
        return QStringList{u"--data-dir"_s, QDir::home().filePath(u"data"_s), u"--json"_s} + rest;
    }
    QString m_state = qEnvironmentVariable("SINCERELY_KEYRING");
};

void CliKeyringTest::initTestCase()
{
    if (m_state.isEmpty())
        QSKIP("runs in tests/support/with-keyring");
}

void CliKeyringTest::accountOfBeforeNeedsTheKeyring()
{
    if (m_state == u"absent"_s)
        QSKIP("no account could be added before");
    CliMailbox mailbox;
    if (m_state == u"before-locked"_s) {
        QStringList command = mailbox.signInCommand();
        command[1] = QDir::home().filePath(u"data"_s);
        CliProcess signIn(command);
        const std::optional<QJsonObject> event = signIn.waitFor(u"sign-in"_s);
        QVERIFY(event);
        QVERIFY(browse(QUrl((*event)[u"url"_s].toString())));
        COMPARE_EXIT(signIn.finish(), 0);
        return;
    }
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(2));
    QStringList sendCommand = mailbox.sendCommand(list);
    sendCommand[1] = QDir::home().filePath(u"data"_s);
    for (const QStringList &command : {sendCommand, lasting({u"account"_s, u"check"_s, u"Work"_s})}) {
        const CliResult result = runCli(command);
        COMPARE_EXIT(result, 4);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.errorLines().size(), 1);
        QVERIFY2(result.err.contains("nlock"), result.describe().constData());
    }
    QCOMPARE(runCli(lasting({u"status"_s})).out, QByteArray());
    // While its secret cannot be removed, the account stays: nobody else would know of the secret.
    const CliResult kept = runCli(lasting({u"account"_s, u"remove"_s, u"Work"_s}));
    COMPARE_EXIT(kept, 4);
    QVERIFY2(kept.err.contains("The account stays"), kept.describe().constData());
    QCOMPARE(runCli(lasting({u"account"_s, u"list"_s})).all(u"account"_s).size(), 1);
    COMPARE_EXIT(runCli(lasting({u"account"_s, u"remove"_s, u"Work"_s, u"--keep-secret"_s})), 0);
    QCOMPARE(runCli(lasting({u"account"_s, u"list"_s})).all(u"account"_s).size(), 0);
}

void CliKeyringTest::signInKeepsNothingWithoutAKeyring()
{
    if (m_state == u"before-locked"_s)
        QSKIP("the keyring is open");
    CliMailbox mailbox;
    const CliResult result = mailbox.signIn();
    COMPARE_EXIT(result, 4);
    QCOMPARE(result.errorLines().size(), 1);
    const QByteArray advice = m_state == u"absent"_s ? "nstall" : "nlock";
    QVERIFY2(result.err.contains(advice), result.describe().constData());
    QCOMPARE(runCli(mailbox.files().command({u"account"_s, u"list"_s})).out, QByteArray());
    const QDir data(mailbox.files().path(u"data"_s));
    for (const QFileInfo &file : data.entryInfoList(QDir::Files)) // no token in any file
        QVERIFY2(!CliFiles::read(file.filePath()).contains("0.AR"), qPrintable(file.fileName()));
}

QTEST_GUILESS_MAIN(CliKeyringTest)
#include "cli_keyring_test.moc"
