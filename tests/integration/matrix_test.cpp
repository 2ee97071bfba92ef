#include "core/async/task_scope.h"
#include "tests/integration/graph_setup.h"
#include "tests/integration/matrix_cells.h"
#include "tests/support/support.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <deque>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Tally {
    int cells = 0;
    int skipped = 0;
    int faultsHit = 0;
    int sentTwice = 0;
    int lost = 0;
    int unknown = 0;
    int pauses = 0;
};

/// Everything that a cell needs beside its plan, made once.
struct Files {
    QTemporaryDir folder;
    Attachment inside = makeFile(folder, u"note.pdf"_s, 20'000);
    Attachment large = makeFile(folder, u"book.pdf"_s, 3'200'000);

    [[nodiscard]] QList<Attachment> of(Shape shape) const
    {
        switch (shape) {
        case Shape::NoFile:
            return {};
        case Shape::FileInside:
            return {inside};
        case Shape::Upload:
            return {large, inside};
        }
        Q_UNREACHABLE();
    }
};

CampaignPlan planFor(const Files &files, Shape shape, const Occasion &occasion, const QString &faults)
{
    CampaignPlan plan;
    plan.files = files.of(shape);
    plan.faults = faults;
    plan.service.behaviour.immutableIdsSurviveSend = !occasion.idsChangeAtSending;
    plan.service.behaviour.searchLagMs = occasion.lateIndex ? 3'600'000 : 0;
    return plan;
}

/// The search finds the drafts once all messages are prepared.
void letIndexCatchUp(CampaignBench &bench)
{
    bench.onMessage = [&bench, prepared = QSet<QString>()](const MessageProgress &progress) mutable {
        if (progress.state != MessageState::Prepared || prepared.contains(progress.id.text()))
            return;
        prepared.insert(progress.id.text());
        if (prepared.size() == bench.messages.size())
            bench.emulator.advance(1h);
    };
}

/// Cells of which each has a mailbox, a record and a program of its own, some of them at once.
class MatrixRun
{
public:
    MatrixRun(const Files &files, QList<Cell> cells)
        : m_files(files)
        , m_cells(cells.begin(), cells.end())
    {
    }

    QCoro::Task<> runAll()
    {
        constexpr int atOnce = 6;
        for (int i = 0; i < atOnce; ++i)
            m_scope.start(work());
        co_await m_scope.drained();
    }

    QStringList failures;
    Tally tally;

private:
    QCoro::Task<> work()
    {
        while (!m_cells.empty()) {
            const Cell cell = m_cells.front();
            m_cells.pop_front();
            co_await run(cell);
        }
    }

    QCoro::Task<> run(Cell cell)
    {
        const Occasion occasion = occasionFor(cell.kind);
        const CampaignPlan plan = planFor(m_files, cell.shape, occasion, cell.faultPlan());
        CampaignBench bench(plan);
        if (occasion.lateIndex)
            letIndexCatchUp(bench);
        std::stop_source stop;
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, [&stop] { stop.request_stop(); });
        limit.start(60s);
        const std::function<void()> onPause = [&bench, &cell] {
            if (cell.fault.lasting && wasHit(cell, bench))
                (void)bench.emulator.setFaults(QString());
        };
        const std::stop_token stopToken = stop.get_token();
        Result<SendingEnd> end = co_await bench.finish(onPause, stopToken);
        if (end && staysAfterTheEnd(cell)) {
            (void)bench.emulator.setFaults(QString());
            bench.signInAgain();
            end = co_await bench.run(stopToken);
        }
        QStringList problems = bench.problems();
        if (!end)
            problems.prepend(describe(end.error()));
        else if (end->stoppedBy)
            problems.prepend(u"stopped: "_s + describe(*end->stoppedBy));
        note(cell, bench, problems);
    }

    void note(const Cell &cell, const CampaignBench &bench, QStringList problems)
    {
        const bool hit = wasHit(cell, bench);
        if (!hit)
            problems.append(u"the fault was never hit"_s);
        ++tally.cells;
        tally.faultsHit += hit ? 1 : 0;
        tally.pauses += static_cast<int>(bench.pauses.size());
        tally.sentTwice += static_cast<int>(problems.filter(u" times"_s).size());
        tally.lost += static_cast<int>(problems.filter(u": lost"_s).size());
        for (const store::RecordedMessage &message : bench.record())
            tally.unknown += message.state == MessageState::Unknown ? 1 : 0;
        if (!problems.isEmpty())
            failures.append(cell.name() + u":\n    "_s + (problems + bench.pauses).join(u"\n    "_s));
    }

    static bool wasHit(const Cell &cell, const CampaignBench &bench)
    {
        const emulator::Snapshot state = bench.emulator.state();
        return std::any_of(state.faults.begin(), state.faults.end(), [&](const emulator::AppliedFault &fault) {
            return fault.fault == cell.fault.text && emulator::toWord(fault.kind) == cell.kind &&
                   fault.ordinal >= cell.ordinal;
        });
    }

    /// When spare drafts may not be deleted, the campaign is finished all the same; the next run removes them.
    static bool staysAfterTheEnd(const Cell &cell)
    {
        return cell.kind == u"delete-message"_s && (cell.fault.lasting || cell.fault.text == u"401-claims"_s);
    }

    const Files &m_files;
    std::deque<Cell> m_cells;
    TaskScope m_scope;
};

const Cell &oneOf(const QList<Cell> &cells, QRandomGenerator &random)
{
    return cells.at(random.bounded(static_cast<int>(cells.size())));
}

bool isFullRun()
{
    return qEnvironmentVariable("SINCERELY_MATRIX") == u"full"_s;
}

} // namespace

/// Each kind of request × each fault × each way of attaching files × first and second request: whatever goes wrong,
/// each recipient gets the approved email exactly once. The registered run tries each fault at each kind of request,
/// with shapes and ordinals by chance (by SINCERELY_SEED); SINCERELY_MATRIX=full runs every cell, SINCERELY_CELL those
/// with this text in their name.
class MatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheSkippedKindsNeverHappen_data() { kinds(); }
    void onlyTheSkippedKindsNeverHappen();
    void everybodyGetsTheEmailOnceWhatever_data() { kinds(); }
    void everybodyGetsTheEmailOnceWhatever();
    void cleanupTestCase();

private:
    static void kinds();
    [[nodiscard]] QList<Cell> cellsOf(const QString &kind);

    Files m_files;
    Tally m_tally;
    quint32 m_seed = 1;
    QElapsedTimer m_clock;
};

void MatrixTest::kinds()
{
    QTest::addColumn<QString>("kind");
    const QStringList all = matrixKinds();
    for (const QString &kind : all)
        QTest::newRow(qPrintable(kind)) << kind;
}

void MatrixTest::initTestCase()
{
    m_clock.start();
    m_seed = static_cast<quint32>(qEnvironmentVariable("SINCERELY_SEED", u"1"_s).toUInt());
    qInfo("seed %u, %s", m_seed, isFullRun() ? "all cells" : "a selection of cells");
}

void MatrixTest::onlyTheSkippedKindsNeverHappen()
{
    QFETCH(QString, kind);
    for (const Shape shape : kShapes) {
        const Occasion occasion = occasionFor(kind);
        CampaignBench bench(planFor(m_files, shape, occasion, occasion.faults));
        if (occasion.lateIndex)
            letIndexCatchUp(bench);
        const Result<SendingEnd> end = QCoro::waitFor(bench.finish({}, {}));
        QVERIFY_RESULT(end);
        QCOMPARE(bench.problems().join(u'\n'), QString());
        const int count = bench.emulator.count(*emulator::kindFromWord(kind));
        if (happens(kind, shape))
            QVERIFY2(count >= 2, qPrintable(u"only %1"_s.arg(count)));
        else
            QCOMPARE(count, 0);
    }
}

QList<Cell> MatrixTest::cellsOf(const QString &kind)
{
    QRandomGenerator random(m_seed * 100 + static_cast<quint32>(matrixKinds().indexOf(kind)));
    const bool eachShape = kind == u"send"_s; // the one request that must never happen twice
    QList<Cell> cells;
    const QList<MatrixFault> faults = matrixFaults();
    for (const MatrixFault &fault : faults) {
        QList<Cell> possible;
        for (const Shape shape : kShapes) {
            QList<Cell> ofShape;
            for (const int ordinal : {1, 2}) {
                if (happens(kind, shape))
                    ofShape.append({kind, fault, shape, ordinal});
                else
                    ++m_tally.skipped;
            }
            possible += isFullRun() || !eachShape || ofShape.isEmpty() ? ofShape : QList<Cell>{oneOf(ofShape, random)};
        }
        cells += isFullRun() || eachShape ? possible : QList<Cell>{oneOf(possible, random)};
    }
    return cells;
}

void MatrixTest::everybodyGetsTheEmailOnceWhatever()
{
    QFETCH(QString, kind);
    QList<Cell> cells = cellsOf(kind);
    const QString only = qEnvironmentVariable("SINCERELY_CELL");
    if (!only.isEmpty())
        cells.removeIf([&](const Cell &cell) { return !cell.name().contains(only); });
    MatrixRun matrix(m_files, cells);
    QCoro::waitFor(matrix.runAll());
    m_tally.cells += matrix.tally.cells;
    m_tally.faultsHit += matrix.tally.faultsHit;
    m_tally.sentTwice += matrix.tally.sentTwice;
    m_tally.lost += matrix.tally.lost;
    m_tally.unknown += matrix.tally.unknown;
    m_tally.pauses += matrix.tally.pauses;
    QVERIFY2(matrix.failures.isEmpty(), qPrintable(matrix.failures.join(u'\n')));
}

void MatrixTest::cleanupTestCase()
{
    qInfo("%d cells run, %d skipped because such a request never happens; %d faults hit, %d pauses; "
          "sent twice %d, lost %d, unknown %d; %lld s",
          m_tally.cells, m_tally.skipped, m_tally.faultsHit, m_tally.pauses, m_tally.sentTwice, m_tally.lost,
          m_tally.unknown, m_clock.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
