#include "resources/resources.h"
#include "ui/frame/action_book.h"
#include "ui/frame/campaign_header.h"
#include "ui/frame/chip.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/label.h"
#include "ui/frame/segmented.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/frame/title_edit.h"
#include "ui/frame/toast.h"
#include "ui/frame/undo_router.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUndoCommand>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

QList<SidebarCampaign> campaigns(std::initializer_list<const char *> names)
{
    QList<SidebarCampaign> made;
    for (const char *name : names)
        made.append({{made.size() + 1}, QString::fromUtf8(name), u"12 to review"_s, u"edit"_s});
    return made;
}

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

class Step : public QUndoCommand
{
public:
    Step(const QString &text, QStringList &log)
        : QUndoCommand(text)
        , m_log(log)
    {
    }
    void undo() override { m_log.append(u"undone: "_s + text()); }
    void redo() override { m_log.append(u"done: "_s + text()); }

private:
    QStringList &m_log;
};

} // namespace

/// The parts of the frame, through keys and accessible names.
class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setStyle(new theme::Style);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void stepsSayWhatIsToBeDoneThere()
    {
        StepBar bar;
        bar.setState(Place::Review, {.badge = 41, .spoken = u"41 need attention"_s});
        bar.setState(Place::Write, {.isDone = true});
        auto *review = bar.findChild<QAbstractButton *>(u"stepReview"_s);
        QCOMPARE(review->accessibleName(), u"Review, 41 need attention"_s);
        QCOMPARE(review->toolTip(), u"Review, 41 need attention (Ctrl+3)"_s);
        QCOMPARE(bar.findChild<QAbstractButton *>(u"stepWrite"_s)->accessibleName(), u"Write, done"_s);
        QCOMPARE(bar.findChild<QAbstractButton *>(u"stepSend"_s)->accessibleName(), u"Send"_s);
    }

    void stepsAreGoneToByClickAndBySpace()
    {
        StepBar bar;
        show(bar);
        QSignalSpy chosen(&bar, &StepBar::chosen);
        bar.setCurrent(Place::Write);
        QCOMPARE(chosen.size(), 0); // what is told from outside is not told back
        auto *send = bar.findChild<QAbstractButton *>(u"stepSend"_s);
        send->setFocus();
        QTest::keyClick(send, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().value<Place>(), Place::Send);
        bar.setCurrent(Place::Accounts);
        QVERIFY(!send->isChecked());
    }

    void stepsThatHaveNoRoomKeepTheirNumbersAndTheNameOfTheCurrentOne()
    {
        StepBar bar;
        for (const Place step : kSteps)
            bar.setState(step, {.badge = 1204, .spoken = u"1,204 things"_s});
        bar.setCurrent(Place::Review);
        bar.resize(bar.sizeHint());
        show(bar);
        auto *review = bar.findChild<QAbstractButton *>(u"stepReview"_s);
        auto *results = bar.findChild<QAbstractButton *>(u"stepResults"_s);
        const int full = results->width();
        const int current = review->width();
        bar.resize(bar.minimumSizeHint());
        QVERIFY(results->width() < full);
        QCOMPARE(review->width(), current);
        QVERIFY(bar.rect().contains(results->geometry()));
    }

    void stepsAreMirroredFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        StepBar bar;
        bar.resize(bar.sizeHint());
        show(bar);
        QVERIFY(bar.findChild<QAbstractButton *>(u"stepWrite"_s)->x() >
                bar.findChild<QAbstractButton *>(u"stepResults"_s)->x());
    }

    void theSidebarIsGoneThroughWithTheArrows()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setPlaces({Place::Templates, Place::Accounts});
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you"}));
        sidebar.resize(260, 500);
        show(sidebar);
        QSignalSpy campaign(&sidebar, &Sidebar::campaignChosen);
        QSignalSpy place(&sidebar, &Sidebar::placeChosen);
        sidebar.selectCampaign({1});
        QCOMPARE(campaign.size(), 0);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(campaign.last().first().value<CampaignId>(), CampaignId{2});
        QTest::keyClick(tree, Qt::Key_Down); // beyond the last campaign are the places
        QCOMPARE(place.last().first().value<Place>(), Place::Templates);
        auto *places = sidebar.findChild<QListView *>(u"places"_s);
        QTRY_VERIFY(places->hasFocus());
        QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(place.last().first().value<Place>(), Place::Accounts);
        QTest::keyClick(places, Qt::Key_Up);
        QTest::keyClick(places, Qt::Key_Up);
        QVERIFY(tree->hasFocus());
        QCOMPARE(campaign.last().first().value<CampaignId>(), CampaignId{2});
    }

    void goingThroughTheSidebarWithTabGoesNowhere()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setPlaces({Place::Templates, Place::Accounts});
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you"}));
        show(sidebar);
        QSignalSpy campaign(&sidebar, &Sidebar::campaignChosen);
        QSignalSpy place(&sidebar, &Sidebar::placeChosen);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        auto *places = sidebar.findChild<QListView *>(u"places"_s);
        for (const bool isFirstTime : {true, false}) {
            sidebar.selectCampaign({2});
            tree->setFocus(Qt::TabFocusReason);
            QTest::keyClick(tree, Qt::Key_Tab);
            QVERIFY2(places->hasFocus() && places->currentIndex().isValid(), isFirstTime ? "first" : "again");
            QVERIFY(!places->selectionModel()->hasSelection()); // one is not there
            sidebar.selectPlace(Place::Accounts);
            QTest::keyClick(places, Qt::Key_Backtab);
            QVERIFY2(tree->hasFocus() && tree->currentIndex().isValid(), isFirstTime ? "first" : "again");
        }
        QCOMPARE(place.size(), 0);
        QCOMPARE(campaign.size(), 0);
        sidebar.selectCampaign({2});
        QTest::keyClick(tree, Qt::Key_Tab);
        QTest::keyClick(places, Qt::Key_Return);
        QCOMPARE(place.last().first().value<Place>(), Place::Templates);
    }

    void typingInTheSidebarGoesToTheCampaignOfThatName()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you", "Open day"}));
        show(sidebar);
        sidebar.selectCampaign({1});
        QSignalSpy chosen(&sidebar, &Sidebar::campaignChosen);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        tree->setFocus();
        QTest::keyClicks(tree, u"op"_s);
        QCOMPARE(chosen.last().first().value<CampaignId>(), CampaignId{3});
    }

    void campaignsAreRenamedInTheSidebar()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you"}));
        show(sidebar);
        sidebar.selectCampaign({2});
        QSignalSpy renamed(&sidebar, &Sidebar::renamed);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        // News about the campaigns while somebody writes leave the writing alone.
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you"}));
        QTest::keyClicks(QApplication::focusWidget(), u"Many thanks"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(0).value<CampaignId>(), CampaignId{2});
        QCOMPARE(renamed.first().at(1).toString(), u"Many thanks"_s);
    }

    void whileTheKeyboardIsElsewhereF2EditsTheTitle()
    {
        QWidget window;
        ActionBook book;
        auto *column = new QVBoxLayout(&window);
        auto *sidebar = new Sidebar(book, &window);
        auto *elsewhere = new QPlainTextEdit(&window);
        column->addWidget(sidebar);
        column->addWidget(elsewhere);
        sidebar->setCampaigns(campaigns({"Spring visit"}));
        sidebar->selectCampaign({1});
        show(window);
        elsewhere->setFocus();
        QSignalSpy asked(sidebar, &Sidebar::titleEditRequested);
        for (QAction *action : sidebar->campaignActions()) {
            if (action->objectName() == u"renameCampaign")
                action->trigger();
        }
        QCOMPARE(asked.size(), 1);
    }

    void deletingAndArchivingAreAskedFor()
    {
        ActionBook book;
        Sidebar sidebar(book);
        QList<SidebarCampaign> list = campaigns({"Spring visit", "Thank you"});
        sidebar.setCampaigns(list);
        show(sidebar);
        sidebar.selectCampaign({1});
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        tree->setFocus();
        QSignalSpy deleted(&sidebar, &Sidebar::deleteRequested);
        QSignalSpy archived(&sidebar, &Sidebar::archiveRequested);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.first().first().value<CampaignId>(), CampaignId{1});
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(archived.size(), 1);
        QCOMPARE(archived.first().at(1).toBool(), true);

        list[0].isArchived = true;
        sidebar.setCampaigns(list);
        sidebar.selectCampaign({1}); // the archive opens for it
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(archived.last().at(1).toBool(), false);
        sidebar.selectPlace(Place::Accounts);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1); // nothing is selected, nothing is deleted
    }

    void theSidebarKeepsItsSelectionWhenCampaignsComeAndGo()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setCampaigns(campaigns({"Spring visit", "Thank you", "Open day"}));
        sidebar.selectCampaign({2});
        QSignalSpy chosen(&sidebar, &Sidebar::campaignChosen);
        QList<SidebarCampaign> fewer = campaigns({"Spring visit", "Thank you"});
        std::swap(fewer[0], fewer[1]);
        sidebar.setCampaigns(fewer);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        QCOMPARE(tree->currentIndex().data().toString(), u"Thank you"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void rowsOfTheSidebarSayHowTheyStand()
    {
        ActionBook book;
        Sidebar sidebar(book);
        sidebar.setPlaces({Place::Accounts});
        sidebar.setCampaigns(
            {{{1}, u"Thank you"_s, u"62 of 118 sent"_s, u"sending"_s, theme::Colour::Accent, u"Sending"_s, false}});
        sidebar.setBadge(Place::Accounts, 1, theme::Colour::Attention, u"1 account has to be signed in"_s);
        auto *tree = sidebar.findChild<QTreeView *>(u"campaigns"_s);
        const QModelIndex heading = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->index(0, 0, heading).data(Qt::AccessibleTextRole).toString(),
                 u"Thank you, Sending, 62 of 118 sent"_s);
        auto *places = sidebar.findChild<QListView *>(u"places"_s);
        QCOMPARE(places->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Accounts, 1 account has to be signed in"_s);
    }

    void aTitleIsWrittenOverWhereItStands()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *title = new TitleEdit(u"Name"_s, &window);
        auto *other = new QPushButton(u"Other"_s, &window);
        column->addWidget(title);
        column->addWidget(other);
        show(window);
        title->setTitle(u"Spring visit"_s);
        QSignalSpy renamed(title, &TitleEdit::renamed);
        title->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(title, u"  Summer   visit "_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(title->title(), u"Summer visit"_s);
        title->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(title, u"Something else"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), u"Summer visit"_s);
        title->setFocus(Qt::TabFocusReason);
        QTest::keyClick(title, Qt::Key_Delete);
        other->setFocus();
        QCOMPARE(title->text(), u"Summer visit"_s); // an empty name is not taken
        QCOMPARE(renamed.size(), 1);
    }

    void theAccountOfACampaignIsChosenInItsHeader()
    {
        CampaignHeader header;
        auto *button = header.findChild<QAbstractButton *>(u"campaignAccount"_s);
        QCOMPARE(button->accessibleName(), u"Account: Choose an account"_s);
        header.setAccounts({{{7}, {}, u"Work · ada@contoso.example"_s, u"account"_s, true},
                            {{7}, u"sales@contoso.example"_s, u"Work · sales@contoso.example"_s},
                            {{9}, {}, u"Try · folder"_s, u"folder"_s}});
        QCOMPARE(button->accessibleName(), u"Account: Work · ada@contoso.example"_s);
        QSignalSpy chosen(&header, &CampaignHeader::accountChosen);
        for (QAction *action : header.findChildren<QAction *>()) {
            if (action->text() != u"Accounts…" && !action->isChecked())
                action->trigger();
        }
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.first().first().value<AccountId>(), AccountId{7});
        QCOMPARE(chosen.first().last().toString(), u"sales@contoso.example"_s);
        QCOMPARE(chosen.last().first().value<AccountId>(), AccountId{9});
        QCOMPARE(chosen.last().last().toString(), QString());
    }

    void theMenuOfSendersTellsWhatIsReplacedAndTakesNamesAsTheyAre()
    {
        CampaignHeader header;
        auto *button = header.findChild<QToolButton *>(u"campaignAccount"_s);
        const SenderChoice own{{7}, {}, u"Lind & Sons · ada@contoso.example"_s, u"account"_s, true};
        const SenderChoice alias{
            {7}, u"sales@contoso.example"_s, u"Lind & Sons · sales@contoso.example"_s, u"account"_s, false, true};
        header.setAccounts({own, alias});
        QCOMPARE(button->text(), u"Lind && Sons · ada@contoso.example"_s); // "&S" would be drawn as an underlined S
        QCOMPARE(button->accessibleName(), u"Account: Lind & Sons · ada@contoso.example"_s);
        const QList<QAction *> lines = button->menu()->actions();
        QCOMPARE(lines.size(), 4); // two, a line between, and the way to the accounts
        QCOMPARE(lines.at(0)->text(), u"Lind && Sons · ada@contoso.example"_s);
        QCOMPARE(lines.at(1)->text(), u"Lind && Sons · sales@contoso.example\treplaced by the service"_s);
        header.setAccounts({});
        QCOMPARE(button->menu()->actions().size(), 1);
    }

    void messagesOfOneNameAreOneAndGoWhenClosed()
    {
        InfoStrip strip;
        const InfoMessage message{
            InfoMessage::Kind::Attention, u"3 recipients have no first name."_s, {u"Show"_s}, true};
        int pressed = 0;
        show(strip);
        strip.tell(u"names"_s, message, [&pressed](int index) { pressed += index + 1; });
        strip.tell(u"names"_s, message, [&pressed](int index) { pressed += index + 1; });
        QCOMPARE(strip.findChildren<InfoBar *>().size(), 1);
        QVERIFY(strip.bar(u"names"_s)->isVisible());
        auto *button = strip.bar(u"names"_s)->findChild<QPushButton *>(u"noticeButton0"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed, 1);
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(!strip.bar(u"names"_s));
        QVERIFY(!strip.isVisible());
    }

    void aToastStaysInThePageAndItsButtonWorksOnce()
    {
        QWidget page;
        page.resize(600, 400);
        Toast toast(&page);
        show(page);
        int undone = 0;
        toast.tell(u"“Open day” is deleted."_s, u"Undo"_s, [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        QVERIFY(page.rect().contains(toast.geometry()));
        page.resize(300, 200);
        QVERIFY(page.rect().contains(toast.geometry()));
        auto *button = toast.findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
    }

    void aToastLiesOverNoButtonAlsoWhenOneComesLater()
    {
        QWidget page;
        page.resize(600, 400);
        auto *foot = new QPushButton(u"New campaign with it"_s, &page);
        foot->setGeometry(200, 340, 220, 40);
        Toast toast(&page);
        show(page);
        toast.tell(u"Kept as the template “Open day”."_s);
        QVERIFY(page.rect().contains(toast.geometry()));
        QVERIFY(!toast.geometry().intersects(foot->geometry()));
        const QRect first = toast.geometry();
        auto *next = new QPushButton(u"Another page"_s, &page);
        next->setGeometry(first);
        next->show();
        QTRY_VERIFY(!toast.geometry().intersects(next->geometry()));
        QVERIFY(!toast.geometry().intersects(foot->geometry()));
    }

    void aToastWithoutAButtonHasItsTextInTheMiddle()
    {
        QWidget page;
        page.resize(600, 400);
        Toast toast(&page);
        show(page);
        toast.tell(u"Report deleted."_s);
        const auto *text = toast.findChild<QLabel *>();
        QTRY_COMPARE(text->geometry().left(), toast.width() - text->geometry().right() - 1);
        QTest::mouseClick(&toast, Qt::LeftButton);
        QVERIFY(!toast.isVisible()); // who has read it sends it away
    }

    void aLongNameInAToastIsShortenedVisibly()
    {
        QWidget page;
        page.resize(400, 300);
        Toast toast(&page);
        show(page);
        const QString name = u"“%1” is deleted."_s.arg(u"Visits of the spring "_s.repeated(8));
        toast.tell(name, u"Undo"_s);
        const auto *text = toast.findChild<QLabel *>();
        const auto *button = toast.findChild<QPushButton *>();
        QVERIFY2(text->text().contains(u'…') && text->text().endsWith(u"deleted."), qPrintable(text->text()));
        QVERIFY(text->width() >= text->sizeHint().width()); // nothing of what is written is cut off
        QVERIFY(toast.rect().contains(button->geometry()) && button->width() >= button->sizeHint().width());
        QCOMPARE(text->accessibleName(), name);
        page.resize(2400, 300);
        QTRY_COMPARE(text->text(), name);
    }

    void aChipIsTakenAwayWithDelete()
    {
        Chip chip(u"attach"_s, u"programme.pdf"_s, u"16 kB"_s);
        show(chip);
        QCOMPARE(chip.accessibleName(), u"programme.pdf, 16 kB"_s);
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QSignalSpy opened(&chip, &Chip::activated);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 16, chip.height() / 2));
        QCOMPARE(removed.size(), 2);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(30, chip.height() / 2));
        QCOMPARE(opened.size(), 2);
        chip.setRemovable(false);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.size(), 2);
    }

    void segmentsAreChosenWithArrows()
    {
        Segmented preview(u"Preview as"_s, {{u"html"_s, u"HTML"_s, {}, {}}, {u"text"_s, u"Plain text"_s, {}, {}}});
        show(preview);
        QSignalSpy changed(&preview, &Segmented::currentChanged);
        auto *first = preview.findChild<QAbstractButton *>(u"html"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(preview.current(), 1);
        QCOMPARE(changed.size(), 1);
        preview.setCurrent(1);
        QCOMPARE(changed.size(), 1);
    }

    void aFlowGoesOnInTheNextLineAndMirrors()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host);
        for (int i = 0; i < 6; ++i) {
            auto *thing = new QWidget(&host);
            thing->setFixedSize(100, 20);
            flow->addWidget(thing);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(330), 20 + 8 + 20);
        host.resize(330, 200);
        show(host);
        QCOMPARE(flow->itemAt(0)->geometry().topLeft(), QPoint(0, 0));
        QCOMPARE(flow->itemAt(3)->geometry().topLeft(), QPoint(0, 28));
        host.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(host.rect());
        QCOMPARE(flow->itemAt(0)->geometry().right(), 329);
    }

    void labelsFollowThemeTextSizeAndDirection()
    {
        const QFont font = QApplication::font();
        QApplication::setPalette(theme::lightPalette());
        Label label(u"41 to review"_s, Label::Voice::Secondary);
        Label title(u"A title"_s, Label::Voice::PageTitle);
        label.show();
        title.show();
        const QColor onLight = label.palette().color(QPalette::WindowText);
        QCOMPARE(onLight, theme::colour(theme::Colour::Muted, theme::lightPalette()));
        const qreal size = title.font().pointSizeF();
        QApplication::setPalette(theme::darkPalette());
        QCoreApplication::processEvents();
        QCOMPARE(label.palette().color(QPalette::WindowText),
                 theme::colour(theme::Colour::Muted, theme::darkPalette()));
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(large);
        QCoreApplication::processEvents();
        QCOMPARE(title.font().pointSizeF(), size + font.pointSizeF());
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.alignment() & Qt::AlignRight);
        QApplication::setFont(font);
        QApplication::setPalette(theme::lightPalette());
    }

    void aLabelThatIsCutOffTellsTheWholeTextToScreenReaders()
    {
        Label label(u"Invitation to the opening of the new boat hall on the northern quay"_s);
        label.setElided(Qt::ElideRight);
        label.resize(label.minimumSizeHint());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), label.text());
    }

    void controlsGrowWithTheText()
    {
        const QFont font = QApplication::font();
        QPushButton button(u"Send"_s);
        QLineEdit line;
        button.show();
        line.show();
        const int buttonHeight = button.sizeHint().height();
        const int lineHeight = line.sizeHint().height();
        QVERIFY(buttonHeight >= 32);
        QCOMPARE(buttonHeight, lineHeight); // they stand side by side
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(large);
        QCoreApplication::processEvents();
        QVERIFY(button.sizeHint().height() > buttonHeight + 8);
        QCOMPARE(button.sizeHint().height(), line.sizeHint().height());
        QVERIFY(button.iconSize().height() > 24);
        QApplication::setFont(font);
    }

    void undoGoesToTheTextFirstAndThenToThePage()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *text = new QPlainTextEdit(&window);
        column->addWidget(text);
        auto *router = new UndoRouter(&window);
        window.addAction(router->undoAction());
        window.addAction(router->redoAction());
        QUndoStack stack;
        router->group()->addStack(&stack);
        stack.setActive();
        show(window);
        text->setFocus();
        QStringList log;
        stack.push(new Step(u"Exclude Zoë & Quinn"_s, log));
        QCOMPARE(router->undoAction()->text(), u"&Undo Exclude Zoë && Quinn"_s);
        QTest::keyClicks(text, u"Dear"_s);
        QCOMPARE(router->undoAction()->text(), u"&Undo typing"_s);
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), QString());
        QCOMPARE(log, QStringList{u"done: Exclude Zoë & Quinn"_s});
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(log.last(), u"undone: Exclude Zoë & Quinn"_s);
        QVERIFY(!router->undoAction()->isEnabled());
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text->toPlainText(), u"Dear"_s);
    }

    void theBookOfActionsKeepsItsOrderAndForgetsWhatIsGone()
    {
        QWidget window;
        ActionBook book;
        book.setOrder({u"File"_s});
        auto *page = new QWidget(&window);
        book.make(page, u"Review"_s, {u"approve"_s, u"&Approve && next"_s, QKeySequence(u"Ctrl+Return"_s)});
        book.make(&window, u"File"_s, {u"quit"_s, u"&Quit"_s, QKeySequence(u"Ctrl+Q"_s)});
        book.make(&window, u"File"_s, {u"without"_s, u"Without a key"_s});
        book.enterKey(u"Review"_s, u"Next person"_s, QKeySequence(u"Ctrl+Down"_s));
        QStringList texts;
        for (const ActionBook::Entry &entry : book.entries())
            texts.append(entry.heading + u": "_s + entry.text);
        QCOMPARE(texts, (QStringList{u"File: Quit"_s, u"Review: Approve & next"_s, u"Review: Next person"_s}));
        delete page;
        QCOMPARE(book.entries().size(), 2);
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
