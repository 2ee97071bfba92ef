#include "resources/resources.h"
#include "tests/gui/scenes.h"
#include "ui/editor/design_texts_editor.h"
#include "ui/editor/design_texts_model.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/mime_types.h"
#include "ui/editor/source_editor.h"
#include "ui/editor/subject_edit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString sampleDesign()
{
    QFile file(u":/sincerely/sample/template.html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

template <class Widget>
void open(Widget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.setFocus();
}

} // namespace

/// The subject line, the source view and the texts of a design.
class SourceEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setPalette(lightPalette());
    }

    // Subject

    void aSubjectIsTypedWithFields()
    {
        SubjectEdit subject;
        subject.setColumns({{u"First name"_s, u"Zoë"_s}, {u"Company"_s, {}}});
        open(subject, {400, 40});
        QTest::keyClicks(&subject, u"Your visit, @fi"_s);
        QTest::keyClick(&subject, Qt::Key_Return);
        QTest::keyClicks(&subject, u"! {{{{ {{Company|you}}"_s);
        QCOMPARE(subject.text(), u"Your visit, {{First name}}! {{{{{{{{ {{Company|you}}"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&subject);
        QCOMPARE(accessible->text(QAccessible::Value),
                 u"Your visit, field First name! {{{{ field Company, otherwise you"_s);
        QVERIFY(!accessible->state().multiLine);
        SubjectEdit other;
        other.setText(subject.text());
        QCOMPARE(other.text(), subject.text());
        QVERIFY(!other.letterDocument().isUndoAvailable());
    }

    void aSubjectStaysInOneLine()
    {
        SubjectEdit subject;
        open(subject, {400, 40});
        QSignalSpy returns(&subject, &SubjectEdit::returnPressed);
        QTest::keyClicks(&subject, u"a"_s);
        QTest::keyClick(&subject, Qt::Key_Return);
        QTest::keyClick(&subject, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(returns.size(), 2);
        auto *data = new QMimeData;
        data->setHtml(u"<p><b>bold</b> {{First name}}</p><p>second<br>third</p><img src=\"x.png\">"_s);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&subject, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(subject.text(), u"abold {{First name}} second third"_s);
        QCOMPARE(subject.letterDocument().blockCount(), 1);
        QTest::keyClick(&subject, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(subject.text(), u"a"_s);
    }

    void aLongSubjectIsSeenToItsEnd()
    {
        SubjectEdit subject;
        open(subject, {300, 40});
        QTest::keyClicks(&subject, QString(200, u'x'));
        QVERIFY(subject.viewport()->rect().contains(subject.cursorRect().center()));
        QTest::keyClick(&subject, Qt::Key_Home);
        QVERIFY(subject.viewport()->rect().contains(subject.cursorRect().center()));
    }

    void aConditionMayStandInASubject()
    {
        SubjectEdit subject;
        subject.setText(u"{{#if Country = France}}Bonjour{{else}}Hello{{/if}} {{First name}}"_s);
        QCOMPARE(subject.text(), u"{{#if Country = France}}Bonjour{{else}}Hello{{/if}} {{First name}}"_s);
        subject.replaceText(u"x"_s);
        QCOMPARE(subject.text(), u"x"_s);
        subject.undoStep();
        QCOMPARE(subject.text(), u"{{#if Country = France}}Bonjour{{else}}Hello{{/if}} {{First name}}"_s);
    }

    // Source

    void mistakesAreFoundAndGoneTo()
    {
        SourceEditor source;
        open(source, {600, 400});
        QSignalSpy news(&source, &SourceEditor::mistakesChanged);
        source.setSource(u"<p>🙂 {{First name}}</p>\n<p>{{#if}}x{{/if}}</p>\n<p>🙂🙂 {{/if}} {{open</p>"_s);
        QCOMPARE(source.mistakes().size(), 3);
        QCOMPARE(news.size(), 1);
        QCOMPARE(source.extraSelections().size(), 3);
        QTest::keyClick(&source, Qt::Key_F8);
        QCOMPARE(source.textCursor().selectedText(), u"{{#if}}"_s);
        QCOMPARE(source.accessibleDescription(), source.mistakes().at(0).sentence);
        QTest::keyClick(&source, Qt::Key_F8);
        QCOMPARE(source.textCursor().selectedText(), u"{{/if}}"_s);
        QTest::keyClick(&source, Qt::Key_F8);
        QVERIFY(source.textCursor().selectedText().startsWith(u"{{open"_s));
        QTest::keyClick(&source, Qt::Key_F8);
        QCOMPARE(source.textCursor().selectedText(), u"{{#if}}"_s);
        QTest::keyClick(&source, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(source.textCursor().selectedText().startsWith(u"{{open"_s));
    }

    void unknownColumnsAreMistakesOnceThereIsAList()
    {
        SourceEditor source;
        source.setSource(u"<p>{{Frist name}}</p>"_s);
        QVERIFY(source.mistakes().isEmpty());
        source.setColumns({u"First name"_s});
        QCOMPARE(source.mistakes().size(), 1);
        QVERIFY(source.mistakes().first().sentence.contains(u"First name"_s));
        source.replaceSource(u"<p>{{First name}}</p>"_s);
        QVERIFY(source.mistakes().isEmpty());
        source.undo();
        QCOMPARE(source.source(), u"<p>{{Frist name}}</p>"_s);
    }

    void theSourceIsColoured()
    {
        SourceEditor source;
        source.setSource(u"<a href=\"x\ny\">{{A}}</a><!-- c\nd --><b>"_s);
        const auto coloured = [&source](int line) {
            QStringList parts;
            const QTextBlock block = source.document()->findBlockByNumber(line);
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                parts.append(block.text().mid(range.start, range.length));
            return parts;
        };
        QCOMPARE(coloured(0), (QStringList{u"<a href="_s, u"\"x"_s}));
        QCOMPARE(coloured(1), (QStringList{u"y\""_s, u">"_s, u"{{A}}"_s, u"</a>"_s, u"<!-- c"_s}));
        QCOMPARE(coloured(2), (QStringList{u"d -->"_s, u"<b>"_s}));
    }

    // Texts of a design

    void textsOfADesignAreChangedByKeys()
    {
        DesignTextsEditor texts;
        texts.setHtml(sampleDesign());
        texts.setColumns({u"First name"_s});
        open(texts, {600, 500});
        auto *table = texts.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setFocus();
        QSignalSpy changes(&texts, &DesignTextsEditor::changed);
        QCOMPARE(table->currentIndex().data().toString(), u"Hello {{First name|there}},"_s);
        QTest::keyClick(table, Qt::Key_Return);
        auto *line = table->findChild<SubjectEdit *>();
        QVERIFY(line && line->isVisible());
        QTest::keyClicks(line, u"Dear @fi"_s);
        QTest::keyClick(line, Qt::Key_Return); // the column
        QTest::keyClicks(line, u" & all"_s);
        QTest::keyClick(line, Qt::Key_Return); // the text
        QCOMPARE(changes.size(), 1);
        QCOMPARE(texts.html(),
                 sampleDesign().replace(u"Hello {{First name|there}},"_s, u"Dear {{First name}} &amp; all"_s));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(texts.html(), sampleDesign());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(texts.html() != sampleDesign());
        QCOMPARE(texts.undoStack().undoText(), u"Change text"_s);
    }

    void pictures()
    {
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(isDark ? darkPalette() : lightPalette());
            const QString suffix = isDark ? u"-dark"_s : u"-light"_s;
            SourceEditor source;
            source.setSource(sampleDesign().replace(u"{{Company|your house}}"_s, u"{{Company|your house}"_s));
            open(source, {760, 620});
            source.goToNextMistake();
            keepScreenshot(pictureOf(source), u"editor-source"_s + suffix);
            DesignTextsEditor texts;
            texts.setHtml(sampleDesign());
            open(texts, {620, 460});
            keepScreenshot(pictureOf(texts), u"editor-design-texts"_s + suffix);
        }
        QApplication::setPalette(lightPalette());
    }
};

QTEST_MAIN(SourceEditorsTest)
#include "source_editors_test.moc"
