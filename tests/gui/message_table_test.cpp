#include "core/store/campaign_repository.h"
#include "resources/resources.h"
#include "tests/support/support.h"
#include "ui/document/messages.h"
#include "ui/models/message_table_model.h"
#include "ui/pages/messages/message_list.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

/// The record of a campaign to so many people.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    std::unique_ptr<Messages> messages;

    explicit Desk(int count)
    {
        QList<store::PlannedMessage> planned;
        for (int i = 0; i < count; ++i) {
            store::PlannedMessage message;
            message.message.id = MessageId::create();
            message.message.to = {u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)};
            message.message.subject = u"Hello"_s;
            message.message.text = u"Hello"_s;
            planned.append(message);
        }
        const Campaign campaign = *store::CampaignRepository(store->writer()).create(Campaign{}, planned);
        messages = std::make_unique<Messages>(*store, campaign.id);
        read();
    }

    ~Desk() { QCoro::waitFor(messages->close()); }

    void read()
    {
        QSignalSpy wasRead(messages.get(), &Messages::wasRead);
        messages->read();
        QVERIFY(wasRead.count() > 0 || wasRead.wait(kLong));
    }

    /// As the sender tells it.
    void tell(int index, MessageState state, const QString &reason = {})
    {
        const store::RecordedMessage message = messages->all()[size_t(index)];
        messages->note({message.id, message.position, message.to, state, reason});
    }

    [[nodiscard]] MessageId id(int index) const { return messages->all()[size_t(index)].id; }
};

QStringList namesIn(const MessageTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, MessageTableModel::NameColumn).data().toString());
    return names;
}

} // namespace

class MessageTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void keepsTheRulesOfModels()
    {
        Desk desk(20);
        MessageTableModel model(*desk.messages);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 20);
        model.setFilter({QString(), {MessageState::Waiting}});
        for (int index = 3; index < 9; ++index)
            desk.tell(index, MessageState::Sent);
        QTRY_COMPARE(model.rowCount(), 14);
        model.setFilter({u"person 1"_s, {}});
        QCOMPARE(model.rowCount(), 11); // 1 and 10 to 19
        model.setFilter({u"nobody"_s, {}});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 20);
    }

    void tellsOneChangeForARunOfRows()
    {
        Desk desk(100);
        MessageTableModel model(*desk.messages);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (const int index : {12, 10, 11, 40, 13, 11, 41, 99, 0})
            desk.tell(index, MessageState::Sent);
        QCOMPARE(changed.size(), 0); // nothing jumps at once
        QVERIFY(changed.count() > 0 || changed.wait());
        QStringList runs;
        for (const QList<QVariant> &arguments : changed)
            runs.append(u"%1-%2"_s.arg(arguments[0].toModelIndex().row()).arg(arguments[1].toModelIndex().row()));
        QCOMPARE(runs, (QStringList{u"0-0"_s, u"10-13"_s, u"40-41"_s, u"99-99"_s}));
        QCOMPARE(model.index(11, MessageTableModel::StateColumn).data().toString(), u"Sent"_s);
    }

    void rowsComeAndGoWithTheirState()
    {
        Desk desk(10);
        MessageTableModel model(*desk.messages);
        model.setFilter({QString(), {MessageState::Sending}});
        QCOMPARE(model.rowCount(), 0);
        desk.tell(4, MessageState::Sending);
        QTRY_COMPARE(namesIn(model), QStringList{u"Person 4"_s});
        model.keep(desk.id(4)); // it is being looked at
        desk.tell(4, MessageState::Sent);
        desk.tell(7, MessageState::Sending);
        QTRY_COMPARE(namesIn(model), (QStringList{u"Person 4"_s, u"Person 7"_s}));
        model.keep({});
        desk.tell(7, MessageState::Sent);
        QTRY_COMPARE(model.rowCount(), 0);

        model.setFilter({});
        model.keep(desk.id(1));
        model.setFilter({u"Person 5"_s, {}}); // asked for, so nothing else is wanted
        QCOMPARE(namesIn(model), QStringList{u"Person 5"_s});
    }

    void whatWasTakenBackIsGoneAfterTheRecordIsReadAgain()
    {
        Desk desk(6);
        MessageTableModel model(*desk.messages);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto remove = [gone = desk.id(2).text()](store::Database &database) {
            return database.run("DELETE FROM message WHERE id = ?", {gone});
        };
        QVERIFY(QCoro::waitFor(desk.store->run(remove)));
        desk.read();
        QCOMPARE(namesIn(model),
                 (QStringList{u"Person 0"_s, u"Person 1"_s, u"Person 3"_s, u"Person 4"_s, u"Person 5"_s}));
        desk.tell(2, MessageState::Sent); // now the third of those that are left
        QTRY_COMPARE(model.index(2, MessageTableModel::StateColumn).data().toString(), u"Sent"_s);
    }

    void anUploadIsShownUntilTheMessageHasMovedOn()
    {
        Desk desk(2);
        MessageTableModel model(*desk.messages);
        desk.tell(1, MessageState::Preparing);
        model.noteUpload({desk.id(1), {}, u"plan.pdf"_s, 45, 100});
        QTRY_COMPARE(model.index(1, MessageTableModel::NoteColumn).data().toString(), u"plan.pdf: 45 % uploaded"_s);
        desk.tell(1, MessageState::Prepared);
        QTRY_COMPARE(model.index(1, MessageTableModel::NoteColumn).data().toString(), QString());
        model.noteUpload({MessageId::create(), {}, u"else.pdf"_s, 1, 2}); // of another campaign
    }

    void aHundredThousandRowsAreUpdatedInOneBundle()
    {
        constexpr int rows = 100'000;
        Desk desk(rows);
        MessageTableModel model(*desk.messages);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer timer;
        timer.start();
        for (int index = 0; index < rows; ++index)
            desk.tell(index, MessageState::Sent);
        qInfo("%d updates taken in %lld ms", rows, timer.elapsed());
        QVERIFY(changed.size() > 0 || changed.wait(kLong));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), rows - 1);
    }

    void aPersonWithoutANameIsShownByTheAddress()
    {
        Desk desk(1);
        auto unname = [](store::Database &database) { return database.run("UPDATE message SET to_name = ''"); };
        QVERIFY(QCoro::waitFor(desk.store->run(unname)));
        desk.read();
        MessageTableModel model(*desk.messages);
        const QModelIndex name = model.index(0, MessageTableModel::NameColumn);
        QCOMPARE(name.data().toString(), u"p0@example.com"_s);
        QVERIFY(name.data(Qt::ForegroundRole).isValid()); // muted: it is no name
    }

    void everyColumnHasAHeaderAndEveryStateAnIcon()
    {
        Desk desk(1);
        desk.tell(0, MessageState::OnHold);
        MessageTableModel model(*desk.messages);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!qvariant_cast<QIcon>(model.index(0, 0).data(Qt::DecorationRole)).isNull());
        QVERIFY(!model.index(0, 1).data(Qt::DecorationRole).isValid());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Person 0, On hold"_s);
    }

    void selectionAndPlaceStayWhileRowsComeAndGo()
    {
        Desk desk(10'000);
        MessageList list(*desk.messages);
        list.resize(700, 500);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        auto *table = list.findChild<QTableView *>(u"messages"_s);
        list.showStates({MessageState::Waiting});
        list.select(desk.id(5000));
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + 7); // not at the edge of a row
        const int row = table->rowAt(table->viewport()->height() / 2);
        const MessageId watched = list.model().idAt(row);
        const int place = table->rowViewportPosition(row);
        for (int index = 0; index < 4000; ++index) // all of them above
            desk.tell(index, MessageState::Sent);
        desk.tell(5000, MessageState::Sent); // the one that is selected
        QTRY_COMPARE(list.model().rowCount(), 6000);
        QCOMPARE(list.current(), desk.id(5000));
        QCOMPARE(list.model().idAt(table->currentIndex().row()), desk.id(5000));
        QCOMPARE(table->rowViewportPosition(list.model().rowOf(watched)), place);
    }

    void whatFitsNothingIsSaid()
    {
        Desk desk(3);
        MessageList list(*desk.messages);
        list.show();
        auto *nothing = list.findChild<QWidget *>(u"noMessages"_s);
        QVERIFY(!nothing->isVisible());
        list.showStates({MessageState::Unknown});
        QVERIFY(nothing->isVisible());
        list.select(desk.id(1)); // shows it even if the filter has to go
        QCOMPARE(list.current(), desk.id(1));
        QCOMPARE(list.findChild<QComboBox *>(u"messageStates"_s)->currentIndex(), 0);
    }
};

QTEST_MAIN(MessageTableTest)
#include "message_table_test.moc"
