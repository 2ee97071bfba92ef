// Runs against a real Secret Service, in the states that tests/support/with-keyring makes. Started without it, it does
// nothing, so that it can never touch the keyring of the person who runs it.

#include "core/accounts/keychain_jobs.h"
#include "core/accounts/keychain_parts.h"
#include "core/accounts/system_keychain.h"
#include "core/async/task_scope.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Kind = Error::Kind;
using Secret = Result<std::optional<QString>>;

const QString kProgram = u"SincerelyTest"_s;
const QString kKey = u"microsoft/7"_s;

QString secretOfSize(qsizetype size)
{
    QString secret;
    for (qsizetype i = 0; secret.size() < size; ++i)
        secret += QString::number(i, 36) + u"+é/="_s;
    return secret.left(size);
}

std::optional<QString> entry(const QString &key)
{
    const KeychainAccess access{kProgram, 10s};
    const Secret read = QCoro::waitFor(readEntry(access, key));
    if (!read)
        qFatal("%s", qPrintable(read.error().details));
    return *read;
}

void overwriteEntry(const QString &key, const QString &text)
{
    const KeychainAccess access{kProgram, 10s};
    if (!QCoro::waitFor(writeEntry(access, key, text)))
        qFatal("the entry could not be written");
}

QString headKey()
{
    return kProgram + u'/' + kKey;
}

QString partKey(const KeychainHead &head, int index)
{
    return headKey() + u'/' + head.generation + u'/' + QString::number(index);
}

KeychainHead storedHead()
{
    const std::optional<KeychainHead> head = KeychainHead::parse(entry(headKey()).value_or(QString()));
    if (!head)
        qFatal("there is no head");
    return *head;
}

QCoro::Task<> readInto(SystemKeychain *keychain, std::optional<Secret> *result)
{
    Secret secret = co_await keychain->read(kKey);
    *result = secret;
}

} // namespace

class UnlockedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY_RESULT(QCoro::waitFor(m_keychain.remove(kKey))); }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1500, 1501, 5'000, 200'000})
            QTest::addRow("%lld characters", static_cast<long long>(size)) << size;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        const QString secret = secretOfSize(size);
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, secret)));
        const Secret read = QCoro::waitFor(m_keychain.read(kKey));
        QVERIFY_RESULT(read);
        QVERIFY(read->has_value());
        QCOMPARE(**read, secret);
    }

    void noEntryIsLargerThanWindowsTakes()
    {
        const KeychainParts split = splitSecret(secretOfSize(50'000));
        QVERIFY(split.parts.size() > 25);
        for (const QString &part : split.parts)
            QVERIFY(part.toUtf8().size() <= kKeychainPartSize);
        QVERIFY(split.head.toText().toUtf8().size() < kKeychainPartSize);
        QCOMPARE(joinSecret(split.head, split.parts), secretOfSize(50'000));
    }

    void whatWasNeverWrittenIsNothing()
    {
        const Secret read = QCoro::waitFor(m_keychain.read(u"microsoft/never"_s));
        QVERIFY_RESULT(read);
        QVERIFY(!read->has_value());
        QVERIFY(!entry(kProgram + u"/probe"_s)); // the trial leaves nothing behind
    }

    void overwritingByAShorterSecretLeavesNothingOfTheOld()
    {
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, secretOfSize(5'000))));
        const KeychainHead old = storedHead();
        QVERIFY(old.partCount >= 3 && entry(partKey(old, 0)) && entry(partKey(old, 2)));
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, u"short"_s)));
        QCOMPARE(QCoro::waitFor(m_keychain.read(kKey)).value(), u"short"_s);
        QVERIFY(!entry(partKey(old, 0)) && !entry(partKey(old, 1)) && !entry(partKey(old, 2)));
    }

    void removingRemovesEveryPart()
    {
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, secretOfSize(5'000))));
        const KeychainHead head = storedHead();
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.remove(kKey)));
        QVERIFY(!QCoro::waitFor(m_keychain.read(kKey)).value().has_value());
        QVERIFY(!entry(headKey()) && !entry(partKey(head, 0)) && !entry(partKey(head, 1)));
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.remove(kKey))); // once more does no harm
    }

    void twoAccountsDoNotMix()
    {
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, u"ann"_s)));
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(u"microsoft/8"_s, u"bob"_s)));
        QCOMPARE(QCoro::waitFor(m_keychain.read(kKey)).value(), u"ann"_s);
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.remove(u"microsoft/8"_s)));
        QCOMPARE(QCoro::waitFor(m_keychain.read(kKey)).value(), u"ann"_s);
    }

    void damagedPartsAskForASignIn_data()
    {
        QTest::addColumn<bool>("isHead");
        QTest::addColumn<QString>("text");
        QTest::newRow("another part") << false << u"abcd"_s;
        QTest::newRow("an empty part") << false << QString();
        QTest::newRow("a head that is none") << true << u"hello"_s;
        QTest::newRow("a head of the future") << true << u"{\"format\":2,\"generation\":\"x\",\"parts\":1}"_s;
        QTest::newRow("a head without its parts")
            << true << u"{\"format\":1,\"generation\":\"x\",\"parts\":1,\"sha256\":\"\"}"_s;
    }
    void damagedPartsAskForASignIn()
    {
        QFETCH(bool, isHead);
        QFETCH(QString, text);
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, secretOfSize(5'000))));
        overwriteEntry(isHead ? headKey() : partKey(storedHead(), 1), text);
        const Secret read = QCoro::waitFor(m_keychain.read(kKey));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::SignInNeeded);
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, u"new"_s))); // and a new sign-in mends it
        QCOMPARE(QCoro::waitFor(m_keychain.read(kKey)).value(), u"new"_s);
    }

    void aCallThatTakesTooLongIsGivenUpAndItsJobEndsByItself()
    {
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, u"secret"_s)));
        {
            SystemKeychain hasty(kProgram, 0ms);
            const Secret read = QCoro::waitFor(hasty.read(kKey));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Kind::KeychainLocked);
        }
        QCOMPARE(QCoro::waitFor(m_keychain.read(kKey)).value(),
                 u"secret"_s); // its job stood before this one in the queue
    }

    void aKeychainObjectMayGoBeforeItsCallsHaveEnded()
    {
        QVERIFY_RESULT(QCoro::waitFor(m_keychain.write(kKey, secretOfSize(5'000))));
        auto keychain = std::make_unique<SystemKeychain>(kProgram);
        TaskScope scope;
        std::optional<Secret> result;
        scope.start(readInto(keychain.get(), &result));
        keychain.reset();
        QCoro::waitFor(scope.drained());
        QCOMPARE(result->value(), secretOfSize(5'000));
    }

private:
    SystemKeychain m_keychain{kProgram};
};

class BeforeLockedKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somethingIsStored()
    {
        SystemKeychain keychain(kProgram);
        QVERIFY_RESULT(QCoro::waitFor(keychain.write(kKey, u"secret"_s)));
    }
};

/// Every call says KeychainLocked, and what to do about it.
class UnusableKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingIsNotMistakenForNothing() { check(QCoro::waitFor(m_keychain.read(kKey))); }
    void writing() { check(QCoro::waitFor(m_keychain.write(kKey, u"other"_s))); }
    void removingIsNotMistakenForDone() { check(QCoro::waitFor(m_keychain.remove(kKey))); }
    void probing() { check(QCoro::waitFor(m_keychain.probe())); }

private:
    template <class T>
    void check(const Result<T> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::KeychainLocked);
        const QString sentence = result.error().sentence;
        const bool isWithoutGlib = qEnvironmentVariableIsSet("QT_NO_GLIB");
        QVERIFY2(sentence.contains(isWithoutGlib ? u"QT_NO_GLIB"_s : u"gnome-keyring"_s), qPrintable(sentence));
        QVERIFY(!result.error().details.contains(u"other"_s));
        qInfo() << result.error().details;
    }

    SystemKeychain m_keychain{kProgram, 20s};
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString state = qEnvironmentVariable("SINCERELY_KEYRING");
    UnlockedKeychainTest unlocked;
    BeforeLockedKeychainTest beforeLocked;
    UnusableKeychainTest unusable;
    if (state == u"unlocked")
        return QTest::qExec(&unlocked, argc, argv);
    if (state == u"before-locked")
        return QTest::qExec(&beforeLocked, argc, argv);
    if (!state.isEmpty())
        return QTest::qExec(&unusable, argc, argv);
    qWarning("Start this test through tests/support/with-keyring.");
    return EXIT_FAILURE;
}

#include "keychain_test.moc"
