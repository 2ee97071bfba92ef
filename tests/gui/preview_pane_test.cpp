#include "core/merge/touch_marks.h"
#include "resources/resources.h"
#include "tests/gui/email_fixture.h"
#include "tests/gui/scenes.h"
#include "ui/frame/action_book.h"
#include "ui/frame/chip.h"
#include "ui/frame/label.h"
#include "ui/paper/clamped_text.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/look.h"
#include "ui/widgets/info_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A page with a preview and, beside it, something else to write in.
struct Desk {
    explicit Desk(QSize size = {760, 900})
    {
        page.resize(size);
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(pane);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window was not activated.");
    }

    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString line(const QString &name) const { return find<ClampedText>(name)->text(); }

    ActionBook book;
    QList<QUrl> opened;
    bool opens = true;
    QWidget page;
    PreviewPane *pane = new PreviewPane(book, &page, [this](const QUrl &file) {
        opened.append(file);
        return opens;
    });
};

} // namespace

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_look = std::make_unique<theme::Look>();
        m_look->setScheme(theme::Scheme::Light);
    }
    void cleanupTestCase() { m_look.reset(); }

    void showsExactlyWhatIsSent()
    {
        Desk desk;
        desk.pane->showMessage(sampleEmail());
        QVERIFY(desk.line(u"messageTo"_s).contains(u"amelie@dubois.example"_s));
        QVERIFY(desk.line(u"messageFrom"_s).contains(u"ada@contoso.example"_s));
        QCOMPARE(desk.line(u"messageSubject"_s), u"Your spring visit, Amélie"_s);
        QCOMPARE(desk.find<ClampedText>(u"messageSubject"_s)->accessibleName(),
                 u"Subject: Your spring visit, Amélie"_s);
        QVERIFY(desk.find<ClampedText>(u"messageCc"_s)->isHidden());
        const QList<Chip *> chips = desk.page.findChildren<Chip *>();
        QCOMPARE(chips.size(), 2); // the picture in the letter is no attachment
        QCOMPARE(chips[0]->text(), u"programme.pdf"_s);
        QVERIFY(chips[0]->accessibleName().contains(u"16.4 kB"_s));
        QVERIFY(desk.pane->paper()->text().contains(u"It was lovely to meet you at the harbour."_s));
        QSignalSpy activated(desk.pane, &PreviewPane::fileActivated);
        QTest::keyClick(chips[0], Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u":/sincerely/sample/programme.pdf"_s);
        keepScreenshot(pictureOf(desk.page), u"preview-light"_s);
    }

    void theFormIsChosenByKeys()
    {
        Desk desk;
        desk.pane->showMessage(sampleEmail());
        QTest::keyClick(&desk.page, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.pane->paper()->text(), sampleEmail().text.trimmed());
        keepScreenshot(pictureOf(desk.page), u"preview-plain-text"_s);
        QTest::keyClick(&desk.page, Qt::Key_1, Qt::AltModifier);
        QVERIFY(desk.pane->paper()->text().contains(u"The boats are back"_s));
        QTest::keyClick(&desk.page, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(desk.pane->paper()->documentSize().width(), 375);
        QTest::keyClick(&desk.page, Qt::Key_4, Qt::AltModifier);
        auto *simulated = desk.find<Label>(u"simulatedDark"_s);
        QVERIFY(simulated->isVisible());
        QVERIFY(simulated->text().contains(u"simulated"_s));
        keepScreenshot(pictureOf(desk.page), u"preview-narrow-dark-simulated"_s);
        QTest::keyClick(&desk.page, Qt::Key_4, Qt::AltModifier);
        QVERIFY(simulated->isHidden());
        OutgoingMessage plain = sampleEmail();
        plain.html.clear();
        desk.pane->showMessage(plain);
        QCOMPARE(desk.pane->paper()->text(), plain.text.trimmed());
        QVERIFY(!desk.find<QAction>(u"previewHtml"_s)->isEnabled());
    }

    void goesThroughTheRecipientsByKeys()
    {
        Desk desk;
        desk.pane->showMessage(sampleEmail());
        desk.pane->setPosition(7, 1200);
        QSignalSpy next(desk.pane, &PreviewPane::nextRequested);
        QSignalSpy previous(desk.pane, &PreviewPane::previousRequested);
        QCOMPARE(desk.find<Label>(u"previewPosition"_s)->text(), u"7 of 1,200"_s);
        QTest::keyClick(&desk.page, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&desk.page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(next.size(), 1);
        QCOMPARE(previous.size(), 1);
        desk.pane->setPosition(1200, 1200);
        QTest::keyClick(&desk.page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(next.size(), 1); // there is none
        QSignalSpy hardest(desk.pane, &PreviewPane::hardestFirstChanged);
        QTest::keyClick(&desk.page, Qt::Key_5, Qt::AltModifier);
        QCOMPARE(hardest.size(), 1);
        QCOMPARE(hardest[0][0].toBool(), true);
        desk.pane->setHardestFirst(false); // by the owner: nothing to tell it
        QCOMPARE(hardest.size(), 1);
    }

    void everyButtonSaysItsKey()
    {
        const Desk desk;
        const QList<QToolButton *> buttons = desk.pane->tools()->findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 6);
        for (const QToolButton *button : buttons) {
            QVERIFY2(!button->accessibleName().isEmpty() && !button->objectName().isEmpty(),
                     qPrintable(button->objectName()));
            QVERIFY2(button->toolTip().contains(u'('), qPrintable(button->toolTip()));
        }
    }

    void aNewEmailBeginsAtItsTopAChangedOneStays()
    {
        Desk desk({760, 500});
        OutgoingMessage message = sampleEmail();
        desk.pane->showMessage(message);
        QScrollBar *bar = desk.pane->paper()->verticalScrollBar();
        bar->setValue(200);
        message.html.replace(u"Hello"_s, u"Bonjour"_s);
        desk.pane->updateMessage(message);
        QCOMPARE(bar->value(), 200);
        desk.pane->showMessage(message);
        QCOMPARE(bar->value(), 0);
    }

    void saysWhatHoldsTheMessageBack()
    {
        Desk desk;
        desk.pane->showMessage(awkwardEmail(), u"There is nothing to put in “First name”."_s);
        auto *bar = desk.find<InfoBar>(u"heldBack"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message().text, u"There is nothing to put in “First name”."_s);
        keepScreenshot(pictureOf(desk.page), u"preview-hard"_s);
        desk.pane->updateMessage(awkwardEmail());
        QVERIFY(bar->isHidden());
    }

    void longSubjectsTakeTwoLinesAndEnd()
    {
        Desk desk({700, 600});
        OutgoingMessage message = sampleEmail();
        message.subject =
            u"An invitation to the opening of the new boat hall, with a walk along the quay, "_s.repeated(5);
        desk.pane->showMessage(message);
        auto *subject = desk.find<ClampedText>(u"messageSubject"_s);
        QCoreApplication::processEvents();
        QCOMPARE(subject->height(), 2 * subject->fontMetrics().lineSpacing());
        QVERIFY(subject->isCut());
        QCOMPARE(subject->toolTip(), message.subject);
        keepScreenshot(pictureOf(desk.page), u"preview-long-subject"_s);
        message.subject = u"Short"_s;
        desk.pane->showMessage(message);
        QVERIFY(!subject->isCut());
        QVERIFY(subject->toolTip().isEmpty());
    }

    void theBrowserGetsAPageThatLoadsNothing()
    {
        Desk desk;
        OutgoingMessage message = sampleEmail();
        message.html.replace(
            u"</body>"_s,
            u"<script>alert(1)</script><img src='https://tracker.example/x.png'>\uE0F2you\uE0F3</body>"_s);
        desk.pane->showMessage(message);
        QTest::keyClick(&desk.page, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.opened.size(), 1);
        QFile page(desk.opened.first().toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"data:image/png;base64,"_s));
        QVERIFY(!html.contains(u"cid:"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(QChar(merge::kTouchBegin)));
        QVERIFY(html.contains(u"Am\u00e9lie"_s));
        const QFileInfo info(page);
        const QFileDevice::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(info.absolutePath()).permissions() & others));
        QVERIFY(info.absolutePath().startsWith(QDir::tempPath()));
    }

    void whatWasWrittenForTheBrowserGoesWithThePane()
    {
        QString path;
        {
            Desk desk;
            desk.pane->showMessage(sampleEmail());
            desk.pane->openInBrowser();
            path = desk.opened.first().toLocalFile();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFileInfo::exists(QFileInfo(path).absolutePath()));
    }

    void aBrowserThatDoesNotOpenIsTold()
    {
        Desk desk;
        desk.opens = false;
        QSignalSpy failed(desk.pane, &PreviewPane::failed);
        desk.pane->showMessage(sampleEmail());
        desk.pane->openInBrowser();
        QCOMPARE(failed.size(), 1);
    }

    void withoutRecipientsItSaysWhatToDo()
    {
        Desk desk;
        desk.pane->showNothing(u"Nothing to show yet: bring a list of recipients."_s, u"Bring recipients"_s);
        QSignalSpy asked(desk.pane, &PreviewPane::remedyRequested);
        auto *button = desk.find<QPushButton>(u"emptyButton"_s);
        QCOMPARE(button->text(), u"Bring recipients"_s);
        button->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!desk.find<QAction>(u"openInBrowser"_s)->isEnabled());
        keepScreenshot(pictureOf(desk.page), u"preview-nothing"_s);
        desk.pane->showMistake(u"Letter, line 3, column 7: “{{First nam” is never closed by }}."_s);
        keepScreenshot(pictureOf(desk.page), u"preview-mistake"_s);
        desk.pane->showMessage(sampleEmail());
        QVERIFY(desk.find<QAction>(u"openInBrowser"_s)->isEnabled());
        QVERIFY(desk.pane->paper()->isVisible());
    }

    void thePhraseIsSeenInBothFormsAndOnlyThere()
    {
        Desk desk;
        const auto render = [](const QString &phrase) {
            OutgoingMessage message = sampleEmail();
            const QString touch = merge::withTouchMarks(phrase);
            message.subject = u"For you: "_s + touch;
            message.html = u"<p>Dear Amélie,</p><p>%1</p>"_s.arg(touch);
            message.text = u"Dear Amélie,\n\n%1\n"_s.arg(touch);
            return message;
        };
        PhraseEdit *edit = desk.pane->startPhrase({}, u"Personal touch for Amélie Dubois"_s);
        QObject::connect(edit, &PhraseEdit::shownPhraseChanged, desk.pane,
                         [&](const QString &shown) { desk.pane->updateMessage(render(shown)); });
        desk.pane->showMessage(render({}));
        edit->setFocus();
        QTest::keyClicks(edit, u"Hello"_s);
        QCOMPARE(desk.line(u"messageSubject"_s), u"For you: Hello"_s);
        QCOMPARE(desk.pane->paper()->text(), u"Dear Amélie,\n\nHello"_s);
        QTest::keyClick(edit, Qt::Key_2, Qt::AltModifier);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u" you"_s);
        QVERIFY(desk.pane->paper()->text().startsWith(u"Dear Amélie,\n\nHello you"_s));
        desk.pane->endPhrase();
        QVERIFY(desk.pane->paper()->phraseEdit() == nullptr);
    }

    void growsWithTheTextsOfTheProgram()
    {
        Desk desk({900, 900});
        desk.pane->showMessage(sampleEmail());
        const int height = desk.pane->paper()->wordBox(u"Hello").height();
        m_look->setTextSize(200);
        QCoreApplication::processEvents();
        const int enlarged = desk.pane->paper()->wordBox(u"Hello").height();
        m_look->setTextSize(100);
        QVERIFY(qAbs(enlarged - 2 * height) <= 2);
    }

private:
    std::unique_ptr<theme::Look> m_look;
};

QTEST_MAIN(PreviewPaneTest)
#include "preview_pane_test.moc"
