#include "tests/gui/workspace_fixture.h"
#include "tests/support/support.h"
#include "ui/models/person_list_model.h"
#include "ui/models/recipient_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray listOf(int count)
{
    QByteArray csv = "Email,First name\n";
    for (int i = 0; i < count; ++i)
        csv += "p" + QByteArray::number(i) + "@example.com,Name " + QByteArray::number(i) + "\n";
    return csv;
}

QStringList column(const RecipientTableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

struct Opened {
    WorkspaceFixture fixture;
    std::unique_ptr<RecipientTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit Opened(const QByteArray &csv)
    {
        fixture.open();
        fixture.openCampaign(u"For {{First name}}"_s, u"<p>{{First name}} {{Personal touch}}</p>"_s, csv);
        model = std::make_unique<RecipientTableModel>(fixture.document());
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    ~Opened()
    {
        tester.reset();
        model.reset();
    }
};

} // namespace

class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsThereWithStateAndValues()
    {
        Opened opened(listOf(4));
        QCOMPARE(opened.model->rowCount(), 4);
        QCOMPARE(opened.model->columnCount(), 3);
        QCOMPARE(opened.model->headerData(2, Qt::Horizontal).toString(), u"First name"_s);
        QCOMPARE(opened.model->index(2, 0).data().toString(), u"To review"_s);
        QCOMPARE(opened.model->index(2, 2).data().toString(), u"Name 2"_s);
        QVERIFY(!opened.model->index(2, 0).data(Qt::DecorationRole).isNull());
    }

    void aCellIsEditedAndUndone()
    {
        Opened opened(listOf(3));
        QSignalSpy changed(opened.model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(opened.model->setData(opened.model->index(1, 2), u"Bea"_s));
        QCOMPARE(opened.model->index(1, 2).data().toString(), u"Bea"_s);
        QVERIFY(!opened.model->setData(opened.model->index(1, 0), u"Sent"_s));
        QVERIFY(changed.count() > 0 || changed.wait());
        opened.fixture.document().undoStack().undo();
        QCOMPARE(opened.model->index(1, 2).data().toString(), u"Name 1"_s);
        opened.fixture.settle();
    }

    void itSortsAndFiltersWithoutLosingAnybody()
    {
        Opened opened(listOf(12));
        opened.model->sort(2, Qt::DescendingOrder);
        QCOMPARE(column(*opened.model, 2).first(), u"Name 11"_s);
        PeopleFilter filter;
        filter.text = u"name 1"_s;
        opened.model->setFilter(filter);
        QCOMPARE(column(*opened.model, 2), (QStringList{u"Name 11"_s, u"Name 10"_s, u"Name 1"_s}));
        opened.model->setFilter({});
        QCOMPARE(opened.model->rowCount(), 12);
        opened.model->sort(0, Qt::AscendingOrder);
        QCOMPARE(column(*opened.model, 2).first(), u"Name 0"_s);
    }

    void rowsStayWhileTheirStateIsLookedAt()
    {
        Opened opened(listOf(5));
        PeopleFilter filter;
        filter.states = {ReviewState::ToReview};
        opened.model->setFilter(filter);
        const RecipientId second = opened.model->idAt(1);
        QVERIFY(opened.fixture.approve(1, u"Hello."_s));
        opened.fixture.settle();
        QCOMPARE(opened.model->rowCount(), 5);
        QCOMPARE(opened.model->rowOf(second), 1);
        opened.model->refresh();
        QCOMPARE(opened.model->rowCount(), 4);
        QCOMPARE(opened.model->rowOf(second), -1);
    }

    void removalAndReturnOfPeopleKeepTheOthersWhereTheyAre()
    {
        Opened opened(listOf(8));
        const QPersistentModelIndex last(opened.model->index(7, 2));
        QSignalSpy reset(opened.model.get(), &QAbstractItemModel::modelReset);
        opened.fixture.people().remove({opened.fixture.person(1), opened.fixture.person(2), opened.fixture.person(5)});
        QTRY_COMPARE(opened.model->rowCount(), 5);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 4);
        opened.fixture.settle();
        opened.fixture.document().undoStack().undo();
        QTRY_COMPARE(opened.model->rowCount(), 8);
        QCOMPARE(last.row(), 7);
        QCOMPARE(reset.count(), 0);
        opened.fixture.settle();
    }

    void columnsComeAndGo()
    {
        Opened opened(listOf(2));
        opened.fixture.people().addColumn(u"Town"_s);
        QCOMPARE(opened.model->columnCount(), 4);
        QCOMPARE(opened.model->headerData(3, Qt::Horizontal).toString(), u"Town"_s);
        QCOMPARE(opened.model->index(0, 3).data().toString(), QString());
        opened.fixture.document().undoStack().undo();
        QCOMPARE(opened.model->columnCount(), 3);
        opened.fixture.settle();
    }

    void theListOfNamesSaysTheStateToScreenReaders()
    {
        Opened opened(listOf(2));
        PersonListModel names(opened.fixture.document());
        const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names.index(0, 0).data().toString(), u"Name 0"_s);
        QCOMPARE(names.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Name 0, To review"_s);
    }
};

QTEST_MAIN(PeopleModelTest)
#include "people_model_test.moc"
