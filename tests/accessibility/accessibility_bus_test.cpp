#include "tests/accessibility/screen_reader.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

struct Person {
    QString name;
    bool hasPhrase;
};

/// Those of the sample, in their order.
const QList<Person> kPeople = {
    {u"Zoë Quinn"_s, true},         {u"Łukasz Woźniak"_s, true},
    {u"Minh Anh Nguyễn"_s, false},  {u"潤 渡辺"_s, false},
    {u"مريم الهاشمي"_s, false},     {u"נועה לוי"_s, false},
    {u"Amélie Dubois"_s, false},    {u"François Lefèvre"_s, false},
    {u"paddlers"_s, false}, // so called since correctTheList()
    {u"Siobhán O'Connor"_s, false}, {u"Ana María García-Fernández de la Torre"_s, false},
    {u"Thomas Björk"_s, false},
};
constexpr int kHeld = 3;     // this one gets nothing
constexpr int kNameless = 8; // has no first name in the list

QStringList columnOf(const Accessible &table, int column)
{
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row)
        names.append(table.cell(row, column).name());
    return names;
}

} // namespace

/// A whole campaign with the screen off, through the accessibility bus.
class AccessibilityBusTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenReader> m_reader;

    void beginWithTheSample();
    void readAndWriteTheLetter();
    void correctTheList();
    void reviewEverybody();
    void send();
    void readTheResults();

private Q_SLOTS:
    void cleanup() { m_reader.reset(); }
    void aCampaignIsRunWithTheScreenOff();
};

#define STEP(call)                                                                                                     \
    do {                                                                                                               \
        call;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

void AccessibilityBusTest::aCampaignIsRunWithTheScreenOff()
{
    m_reader = std::make_unique<ScreenReader>();
    QVERIFY(m_reader->start(qEnvironmentVariable("SINCERELY_PROGRAM")));
    STEP(beginWithTheSample());
    STEP(readAndWriteTheLetter());
    STEP(correctTheList());
    STEP(reviewEverybody());
    STEP(send());
    STEP(readTheResults());
    QVERIFY(m_reader->quit());
}

void AccessibilityBusTest::beginWithTheSample()
{
    QVERIFY(!m_reader->awaitSpeech(u"New campaign, push button"_s).isEmpty());
    m_reader->press(u"Tab"_s);
    const QString said = m_reader->awaitSpeech(u"Open the sample, push button"_s);
    QVERIFY2(said.contains(u"nothing leaves this machine"_s), qPrintable(said));
    m_reader->press(u"Space"_s);
    QVERIFY(!m_reader->awaitSpeech(u"Letter, text"_s).isEmpty());
}

void AccessibilityBusTest::readAndWriteTheLetter()
{
    const Accessible subject = m_reader->find(u"text"_s, u"Subject"_s);
    QCOMPARE(subject.text(), u"Your spring visit, field First name, otherwise dear guest"_s);
    const Accessible letter = m_reader->focus();
    QCOMPARE(letter.name(), u"Letter"_s);
    QVERIFY(letter.is(Is::Editable));
    QVERIFY2(letter.text().contains(u"Hello field First name, otherwise there,\nplace for the personal touch\n"_s),
             qPrintable(letter.text()));
    QVERIFY(m_reader->find(u"button menu"_s, u"Text size"_s).act(u"Press"_s));
    QTest::qWait(300); // the menu takes the keyboard
    m_reader->forget();
    m_reader->press(u"Down"_s);
    QVERIFY(!m_reader->awaitSpeech(u"Small"_s).isEmpty());
    m_reader->press(u"Escape"_s);
    m_reader->press(u"Ctrl+End"_s);
    m_reader->press(u"Return"_s);
    m_reader->type(u"P.S. Bring boots, @fir"_s);
    QVERIFY(!m_reader->awaitSpeech(u"First name, for instance"_s).isEmpty());
    m_reader->forget();
    m_reader->press(u"Return"_s);
    QCOMPARE(m_reader->awaitSpeech(u"Letter"_s), u"Letter, text"_s); // and not in the list of columns any more
    QVERIFY(m_reader->awaitThat([&] { return letter.text().endsWith(u"P.S. Bring boots, field First name"_s); }));
    const Accessible paper = m_reader->await(u"document"_s, u"The email as it will be sent"_s);
    QVERIFY(m_reader->awaitThat([&] { return paper.text().contains(u"P.S. Bring boots, Thomas"_s); }));
}

void AccessibilityBusTest::correctTheList()
{
    m_reader->press(u"Ctrl+2"_s);
    QVERIFY(!m_reader->awaitSpeech(u"Recipients, table"_s).isEmpty());
    const Accessible table = m_reader->find(u"table"_s, u"Recipients"_s);
    QCOMPARE(table.rowCount(), int(kPeople.size()));
    const auto needsAttention = [&] { return table.cell(kNameless, 0).name().contains(u"attention"_s); };
    QVERIFY(m_reader->awaitThat(needsAttention));
    for (int row = 0; row < kPeople.size(); ++row) {
        const QString name = row == kNameless ? u"office@kayakclub.example"_s : kPeople[row].name;
        const QString state = row == kNameless ? u", Needs attention: There is nothing to put in “First name”."_s
                              : kPeople[row].hasPhrase ? u", To review"_s
                                                       : u", To review: The personal touch is still to be written."_s;
        QCOMPARE(table.cell(row, 0).name(), name + state);
    }
    QVERIFY(!m_reader->await(u"check box"_s, u"Show 1 with a missing value"_s).isNull());
    QCOMPARE(columnOf(table, 1).first(), u"zoe.quinn@example.com"_s);
    for (int row = 1; row <= kNameless; ++row) {
        m_reader->forget();
        m_reader->press(u"Down"_s);
        QVERIFY(!m_reader->awaitSpeech(table.cell(row, 0).name() + u", cell"_s).isEmpty());
    }
    m_reader->press(u"Right"_s);
    QVERIFY(!m_reader->awaitSpeech(u"office@kayakclub.example, cell"_s).isEmpty());
    m_reader->press(u"Right"_s);
    m_reader->press(u"F2"_s);
    QVERIFY(!m_reader->awaitSpeech(u"First name, text"_s).isEmpty());
    m_reader->type(u"paddlers"_s);
    m_reader->press(u"Return"_s);
    QVERIFY(m_reader->awaitThat([&] { return table.cell(kNameless, 2).name() == u"paddlers"_s; }));
    QVERIFY(m_reader->awaitThat([&] { return !needsAttention(); }));
}

void AccessibilityBusTest::reviewEverybody()
{
    m_reader->forget();
    m_reader->press(u"Ctrl+3"_s);
    for (int i = 0; i < kPeople.size(); ++i) {
        const Person &person = kPeople[i];
        QVERIFY2(!m_reader->awaitSpeech(u"Personal touch for %1, text"_s.arg(person.name)).isEmpty(),
                 qPrintable(person.name));
        QVERIFY(m_reader->focus().is(Is::Focused));
        QCOMPARE(m_reader->focus().text().isEmpty(), !person.hasPhrase);
        if (!person.hasPhrase)
            m_reader->type(u"Number %1 greets you."_s.arg(i));
        const Accessible paper = m_reader->find(u"document"_s, u"The email as it will be sent"_s);
        if (!person.hasPhrase) {
            QVERIFY(m_reader->awaitThat([&] { return paper.text().contains(u"Number %1 greets you."_s.arg(i)); }));
        }
        m_reader->forget();
        m_reader->press(i == kHeld ? u"Ctrl+H"_s : u"Ctrl+Return"_s);
    }
    QVERIFY(!m_reader->awaitSpeech(u"Everybody has been reviewed."_s).isEmpty());
    const Accessible list = m_reader->find(u"list"_s, u"Recipients"_s);
    const auto states = [&list] {
        QStringList states;
        const QList<Accessible> items = list.children();
        for (const Accessible &item : items) {
            if (item.role() == u"list item"_s)
                states.append(item.name());
        }
        return states;
    };
    QStringList expected;
    for (int i = 0; i < kPeople.size(); ++i)
        expected.append(kPeople[i].name + (i == kHeld ? u", On hold"_s : u", Ready"_s));
    m_reader->awaitThat([&] { return states() == expected; });
    QCOMPARE(states(), expected);
}

void AccessibilityBusTest::send()
{
    m_reader->forget();
    m_reader->press(u"Ctrl+4"_s);
    const QString button = m_reader->awaitSpeech(u"Send 11 emails, push button"_s);
    for (const QString &fact : {u"11 ready"_s, u"1 on hold"_s, u"ada@contoso.example"_s, u"1 file"_s})
        QVERIFY2(button.contains(fact), qPrintable(button));
    QVERIFY(!m_reader->find(u"label"_s, u"Ready to send 11 emails"_s).isNull());
    m_reader->forget();
    m_reader->press(u"Space"_s);
    QVERIFY(!m_reader->awaitSpeech(u"of 11 sent"_s).isEmpty());
    QVERIFY(!m_reader->awaitSpeech(u"All 11 emails sent"_s).isEmpty());
    QVERIFY(m_reader->heard().filter(u"approved yet"_s).isEmpty()); // nothing is shown that is over at once
    const Accessible bar = m_reader->find(u"progress bar"_s, u"Progress of the sending"_s);
    QCOMPARE(bar.value(), 11.0);
    QVERIFY(!m_reader->find(u"push button"_s, u"See the results"_s).isNull());
    const QDir folder(m_reader->folder() + u"/emails"_s);
    const QStringList emails = folder.entryList({u"*.eml"_s}, QDir::Files);
    QCOMPARE(emails.size(), 11);
    QByteArray all;
    for (const QString &name : emails) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    for (int i = 0; i < kPeople.size(); ++i) {
        const bool isWritten = !kPeople[i].hasPhrase && i != kHeld;
        QCOMPARE(all.contains("Number " + QByteArray::number(i) + " greets you."), isWritten);
    }
}

void AccessibilityBusTest::readTheResults()
{
    m_reader->forget();
    m_reader->press(u"Ctrl+5"_s);
    QVERIFY(!m_reader->awaitSpeech(u"Emails, table"_s).isEmpty());
    QVERIFY(!m_reader->await(u"label"_s, u"11 of 12 sent"_s).isNull());
    const Accessible table = m_reader->find(u"table"_s, u"Emails"_s);
    QStringList expected;
    for (int i = 0; i < kPeople.size(); ++i) {
        if (i != kHeld)
            expected.append(kPeople[i].name + u", Sent"_s);
    }
    QCOMPARE(columnOf(table, 0), expected);
    const Accessible first = table.cell(0, 0);

    // Rows that go and come again keep their words.
    m_reader->press(u"Home"_s);
    m_reader->press(u"Ctrl+F"_s);
    QVERIFY(!m_reader->awaitSpeech(u"Search emails, text"_s).isEmpty());
    m_reader->type(u"example.com"_s);
    const QStringList found = expected.filter(QRegularExpression(u"^(Zoë|Minh|נועה|François|Siobhán|Ana)"_s));
    QVERIFY(m_reader->awaitThat([&] { return table.rowCount() == found.size(); }));
    QCOMPARE(columnOf(table, 0), found);
    QCOMPARE(first.name(), expected.first());
    m_reader->type(u" nobody"_s);
    QVERIFY(m_reader->awaitThat([&] { return table.rowCount() == 0; }));
    m_reader->press(u"Escape"_s);
    QVERIFY(m_reader->awaitThat([&] { return table.rowCount() == expected.size(); }));
    QCOMPARE(columnOf(table, 0), expected);
    QVERIFY(!columnOf(table, 2).contains(QString()));
    QVERIFY(!columnOf(table, 3).contains(QString()));
}

QTEST_GUILESS_MAIN(AccessibilityBusTest)
#include "accessibility_bus_test.moc"
