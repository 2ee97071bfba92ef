#include "core/store/sending_record.h"
#include "tests/gui/microsoft_fixture.h"
#include "tests/integration/graph_setup.h"
#include "tests/support/stall_meter.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <algorithm>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kVeryLong = 3600000; // milliseconds; for thousands, on a busy machine

/// Of every kind that the service and the way to it know; one request in thirty meets one.
const QString kFaults = u"send%0.004=400:ErrorInvalidRecipients;"
                        "create-draft%0.03=reset|reset-after|503|429:1|504-after|close-idle;"
                        "send%0.03=reset|reset-after|503|429:1|504-after|502-html|200-instead|close;"
                        "get-message%0.03=503|truncated-body|not-json|404-fresh;search%0.03=503|reset;"
                        "token%0.03=503"_s;

QString told(StallMeter &stalls)
{
    const StallMeter::Figures wall = stalls.wall();
    return u"%1 beats, median %2 ms, 99.9th percentile %3 ms, longest %4 ms"_s.arg(stalls.count())
        .arg(wall.median, 0, 'f', 2)
        .arg(wall.p999, 0, 'f', 2)
        .arg(wall.longest, 0, 'f', 2);
}

/// Without the naps that QTest::qWait() takes: they would count as stalls.
void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a person does meanwhile: scrolls, and looks somebody up.
void useTheTable(SendingFixture &fixture, int step)
{
    const auto *table = qobject_cast<QTableView *>(fixture.named(u"Emails"_s));
    auto *search = fixture.window().currentWidget()->findChild<QLineEdit *>();
    if (!table || !search)
        return;
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue((bar->value() + 371) % std::max(1, bar->maximum()));
    if (step % 20 == 0)
        search->setText(step % 40 == 0 ? u"number1"_s : QString());
}

} // namespace

/// A large campaign through a service that fails all the time. SINCERELY_MESSAGES says how many; SINCERELY_SEED repeats
/// a run.
class ThousandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEmailOfALargeCampaignIsAccountedFor();
};

void ThousandsTest::everyEmailOfALargeCampaignIsAccountedFor()
{
    const int people = std::max(150, qEnvironmentVariableIntValue("SINCERELY_MESSAGES"));
    MicrosoftFixture mailbox(people, kFaults);
    SendingFixture &fixture = mailbox.fixture;
    fixture.showPages();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.said(u"sendHeadline"_s).startsWith(u"Ready to send"_s), kVeryLong);
    StallMeter stalls;
    QElapsedTimer time;
    time.start();
    stalls.start();
    fixture.send();
    bool hasPaused = false;
    for (int step = 0; int(fixture.session().phase()) != int(SendingSession::Phase::Idle) || step == 0; ++step) {
        pass(std::chrono::milliseconds(50));
        useTheTable(fixture, step);
        if (!hasPaused && fixture.session().totals().sent > people / 3) {
            hasPaused = true;
            fixture.session().pause();
            QTRY_COMPARE_WITH_TIMEOUT(int(fixture.session().phase()), int(SendingSession::Phase::Idle), kVeryLong);
            fixture.send();
        }
    }
    QVERIFY(hasPaused);
    const emulator::Snapshot state = mailbox.emulator.state();
    qInfo("%d emails, %lld requests, %lld faults, %.1f s: %s", people, qlonglong(state.requests.size()),
          qlonglong(state.faults.size()), double(time.elapsed()) / 1e3, qPrintable(told(stalls)));

    QHash<QString, int> delivered;
    for (const emulator::Delivered &one : mailbox.emulator.delivered())
        delivered.insert(one.recipient, one.count);
    QHash<MessageState, int> counts;
    for (const store::RecordedMessage &message : fixture.recorded()) {
        ++counts[message.state];
        const int times = delivered.value(message.to.address);
        QVERIFY2(times <= 1, qPrintable(message.to.address));
        if (message.state != MessageState::Unknown)
            QVERIFY2(times == (message.state == MessageState::Sent ? 1 : 0), qPrintable(message.to.address));
        if (message.state == MessageState::NotSent)
            QVERIFY2(!message.reason.isEmpty(), qPrintable(message.to.address));
    }
    QCOMPARE(counts[MessageState::Sent] + counts[MessageState::NotSent] + counts[MessageState::Unknown], people);
    QVERIFY(!state.faults.isEmpty());
    QCOMPARE(avoidableViolations(state), QString());

    fixture.goToResults();
    const QString headline =
        u"%1 of %2 sent"_s.arg(QLocale().toString(counts[MessageState::Sent]), QLocale().toString(people));
    const QString allSent = u"All %1 emails sent"_s.arg(QLocale().toString(people));
    QTRY_COMPARE(fixture.said(u"resultsHeadline"_s), counts[MessageState::Sent] == people ? allSent : headline);
    const auto counted = [](int count, const QString &word) { return QLocale().toString(count) + u' ' + word; };
    QTRY_COMPARE(fixture.said(u"countSent"_s), counted(counts[MessageState::Sent], u"sent"_s));
    if (counts[MessageState::NotSent] > 0)
        QTRY_COMPARE(fixture.said(u"countNotSent"_s), counted(counts[MessageState::NotSent], u"not sent"_s));
    if (counts[MessageState::Unknown] > 0)
        QTRY_COMPARE(fixture.said(u"countUnknown"_s), counted(counts[MessageState::Unknown], u"unknown"_s));
}

QTEST_MAIN(ThousandsTest)
#include "thousands_test.moc"
