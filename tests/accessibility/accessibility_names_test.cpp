#include "tests/accessibility/screen_reader.h"

#include <QtTest>

using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

/// What a person acts on or reads; the others only hold something.
const QSet<QString> kButtons = {u"push button"_s, u"toggle button"_s, u"check box"_s, u"radio button"_s,
                                u"button menu"_s, u"menu item"_s,     u"page tab"_s};
const QSet<QString> kWithoutWords = {u"scroll bar"_s, u"cell"_s, u"table cell"_s, u"tree item"_s, u"list item"_s};

/// What is wrong with how the things below one window are told, a line for each.
QStringList mistakesIn(const Accessible &window)
{
    QStringList mistakes;
    const auto tell = [&mistakes](const Accessible &thing, const QString &what) {
        const Accessible parent = thing.parent();
        mistakes.append(
            u"%1: [%2] “%3” in [%4] “%5”"_s.arg(what, thing.role(), thing.name(), parent.role(), parent.name()));
    };
    const auto checkTable = [&tell](const Accessible &table) {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.cell(row, 0).name().isEmpty())
                tell(table, u"row %1 begins with a cell without words"_s.arg(row));
        }
    };
    QList<QSet<QString>> siblings; // the names of buttons met so far, for each depth
    const auto check = [&](const Accessible &thing, int depth) {
        siblings.resize(depth + 2);
        siblings[depth + 1].clear();
        const QString role = thing.role();
        const QString name = thing.name();
        const bool isFocusable = thing.is(Is::Focusable);
        const bool isForUse = isFocusable || kButtons.contains(role) || (name.isEmpty() && !thing.actions().isEmpty());
        if (isForUse && !kWithoutWords.contains(role) && name.isEmpty() && thing.label().isEmpty())
            tell(thing, u"has no name"_s);
        if (kButtons.contains(role) && thing.is(Is::Enabled) && thing.actions().isEmpty())
            tell(thing, u"cannot be pressed without a mouse"_s);
        if (role == u"filler"_s && isFocusable)
            tell(thing, u"can be used, but is told as a mere container"_s);
        if (role == u"combo box"_s && thing.label().isEmpty())
            tell(thing, u"says what is chosen, not what is asked"_s);
        if ((role == u"image"_s || role == u"icon"_s) && name.isEmpty() && thing.description().isEmpty())
            tell(thing, u"is a picture without words"_s);
        if (kButtons.contains(role) && !name.isEmpty()) {
            if (siblings[depth].contains(name))
                tell(thing, u"has a sibling of the same name"_s);
            siblings[depth].insert(name);
        }
        if (role == u"table"_s)
            checkTable(thing);
        if (role == u"table"_s || role == u"combo box"_s)
            return false;
        return true;
    };
    window.walk(check);
    return mistakes;
}

} // namespace

/// Everything on every page has the words that a screen reader needs.
class AccessibilityNamesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenReader> m_reader;

    /// Presses the keys, waits for what has to be said then, and looks at all that is on the screen.
    void look(const QString &keys, const QString &said);

private Q_SLOTS:
    void cleanup() { m_reader.reset(); }
    void everythingHasAName();
};

void AccessibilityNamesTest::look(const QString &keys, const QString &said)
{
    m_reader->forget();
    if (!keys.isEmpty())
        m_reader->press(keys);
    if (!said.isEmpty())
        QVERIFY2(!m_reader->awaitSpeech(said).isEmpty(), qPrintable(said));
    QTest::qWait(300); // what comes after the keyboard
    const QStringList mistakes = mistakesIn(m_reader->front());
    QVERIFY2(mistakes.isEmpty(), qPrintable(u"after %1:\n  %2"_s.arg(keys, mistakes.join(u"\n  "_s))));
}

void AccessibilityNamesTest::everythingHasAName()
{
    m_reader = std::make_unique<ScreenReader>();
    QVERIFY(m_reader->start(qEnvironmentVariable("SINCERELY_PROGRAM")));
    look({}, {});
    QVERIFY(m_reader->find(u"push button"_s, u"Open the sample"_s).act(u"Press"_s));
    QVERIFY(!m_reader->awaitSpeech(u"Letter, text"_s).isEmpty());
    look({}, {});
    look(u"Ctrl+K"_s, u"Text of the link, text"_s);
    look(u"Escape"_s, u"Letter, text"_s);
    look(u"Ctrl+2"_s, u"Recipients, table"_s);
    look(u"Ctrl+Shift+S"_s, u"text"_s); // the name of a saved list
    m_reader->type(u"Guests"_s);
    look(u"Return"_s, u"Recipients, table"_s);
    look(u"Ctrl+3"_s, u"Personal touch for Zoë Quinn"_s);
    look(u"Ctrl+E"_s, u"Text of this email, text"_s);
    look(u"Ctrl+E"_s, {});
    look(u"Ctrl+4"_s, u"Go to Review, push button, No email is approved yet."_s);
    look(u"Ctrl+3"_s, u"The email as it will be sent, document"_s);
    look(u"Ctrl+Return"_s, u"Personal touch for Łukasz Woźniak"_s);
    look(u"Ctrl+4"_s, u"Send 1 email, push button"_s);
    look(u"Ctrl+Shift+Return"_s, u"The email is sent"_s);
    look(u"Ctrl+5"_s, u"Emails, table"_s);
    for (const QString &key : {u"6"_s, u"7"_s, u"8"_s, u"9"_s, u","_s})
        look(u"Ctrl+"_s + key, {});
    look(u"F1"_s, u"Search actions and keys, text"_s);
    look(u"Escape"_s, {});
    QVERIFY(m_reader->quit());
}

QTEST_GUILESS_MAIN(AccessibilityNamesTest)
#include "accessibility_names_test.moc"
