#include "resources/resources.h"
#include "ui/models/message_table_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

MessageProgress message(int position, MessageState state = MessageState::Waiting)
{
    MessageProgress made;
    made.position = position;
    made.to = {u"Person %1"_s.arg(position), u"p%1@example.com"_s.arg(position)};
    made.state = state;
    return made;
}

std::vector<MessageProgress> messages(int count)
{
    std::vector<MessageProgress> made;
    for (int i = 0; i < count; ++i)
        made.push_back(message(i));
    return made;
}

} // namespace

class MessageTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void keepsTheRulesOfModels()
    {
        MessageTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMessages(messages(20));
        for (int row = 3; row < 9; ++row)
            model.update(message(row, MessageState::Sent));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(changed.wait());
        model.setMessages({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsOneChangeForARunOfRows()
    {
        MessageTableModel model;
        model.setMessages(messages(100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (const int row : {12, 10, 11, 40, 13, 11, 41, 99, 0})
            model.update(message(row, MessageState::Sent));
        QCOMPARE(changed.size(), 0); // nothing jumps at once
        QVERIFY(changed.wait());
        QStringList runs;
        for (const QList<QVariant> &arguments : changed) {
            const auto first = arguments[0].toModelIndex();
            const auto last = arguments[1].toModelIndex();
            runs.append(u"%1-%2"_s.arg(first.row()).arg(last.row()));
            QCOMPARE(first.column(), 0);
            QCOMPARE(last.column(), int(MessageTableModel::ColumnCount) - 1);
        }
        QCOMPARE(runs, (QStringList{u"0-0"_s, u"10-13"_s, u"40-41"_s, u"99-99"_s}));
        QCOMPARE(model.data(model.index(11, 0)).toString(), u"Sent"_s);
    }

    void whatIsOutsideTheListIsIgnored()
    {
        MessageTableModel model;
        model.setMessages(messages(3));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(message(3));
        model.update(message(-1));
        model.update(message(2, MessageState::Sent));
        model.setMessages(messages(1)); // what was to be told is gone with its rows
        QTest::qWait(0);
        QVERIFY(!changed.wait(300));
    }

    void aHundredThousandRowsAreUpdatedInOneBundle()
    {
        constexpr int rows = 100'000;
        MessageTableModel model;
        model.setMessages(messages(rows));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer timer;
        timer.start();
        for (int row = 0; row < rows; ++row)
            model.update(message(row, MessageState::Sent));
        const qint64 updated = timer.elapsed();
        QVERIFY(changed.size() > 0 || changed.wait());
        qInfo("%d updates taken in %lld ms, told after %lld ms", rows, updated, timer.elapsed());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), rows - 1);
    }

    void everyColumnHasAHeaderAndEveryStateAnIcon()
    {
        MessageTableModel model;
        model.setMessages({message(0, MessageState::OnHold)});
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!qvariant_cast<QIcon>(model.data(model.index(0, 0), Qt::DecorationRole)).isNull());
        QVERIFY(!model.data(model.index(0, 1), Qt::DecorationRole).isValid());
    }

    void aPersonWithoutANameIsShownByTheAddress()
    {
        MessageTableModel model;
        MessageProgress unnamed = message(0);
        unnamed.to.name.clear();
        model.setMessages({unnamed});
        const QModelIndex name = model.index(0, MessageTableModel::NameColumn);
        QCOMPARE(name.data().toString(), u"p0@example.com"_s);
        QVERIFY(name.data(Qt::ForegroundRole).isValid()); // muted: it is no name
    }
};

QTEST_MAIN(MessageTableModelTest)
#include "message_table_model_test.moc"
