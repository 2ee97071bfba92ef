#include "resources/resources.h"
#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/keys_overview.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/frame/window_menus.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A page with one field, which is where its keyboard belongs.
AppWindow::PageMaker pageWith(const QString &name, int *made = nullptr)
{
    return [name, made](QWidget *parent) {
        auto *page = new QWidget(parent);
        auto *field = new QLineEdit(page);
        field->setObjectName(name);
        (new QVBoxLayout(page))->addWidget(field);
        page->setFocusProxy(field);
        if (made)
            ++*made;
        return page;
    };
}

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key(key), modifiers);
}

} // namespace

/// The window as a whole: places, keys, menus, what it remembers; and the settings.
class AppWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setStyle(new theme::Style);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void placesAreGoneToByTheirKeysAndPagesAreMadeOnce()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        int made = 0;
        window.setPage(Place::Write, pageWith(u"letter"_s));
        window.setPage(Place::Review, pageWith(u"phrase"_s, &made));
        window.setPage(Place::Accounts, pageWith(u"account"_s));
        window.go(Place::Write);
        show(window);
        QSignalSpy changed(&window, &AppWindow::placeChanged);
        press(window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.place(), Place::Review);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"phrase"_s);
        press(window, Qt::Key_1, Qt::ControlModifier);
        press(window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(made, 1);
        QCOMPARE(changed.size(), 3);
        press(window, Qt::Key_2, Qt::ControlModifier); // has no page
        QCOMPARE(window.place(), Place::Review);
        press(window, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(window.place(), Place::Accounts);
        QVERIFY(!window.steps().isVisible());
        press(window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(window.steps().isVisible());
    }

    void placesWithoutAPageAreNotShown()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        window.setPage(Place::Write, pageWith(u"letter"_s));
        window.setPage(Place::Send, pageWith(u"send"_s));
        window.go(Place::Write);
        show(window);
        QVERIFY(window.steps().findChild<QWidget *>(u"stepSend"_s)->isVisible());
        QVERIFY(!window.steps().findChild<QWidget *>(u"stepReview"_s)->isVisible());
        for (const QAction *action : window.menus().view()->actions())
            QVERIFY(action->text() != u"Review" || !action->isVisible());
    }

    void aNarrowWindowFoldsTheSidebarAndAWideOneShowsItAgain()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        window.setPage(Place::Write, pageWith(u"letter"_s));
        window.go(Place::Write);
        show(window);
        QVERIFY(!window.sidebar().isFolded());
        window.resize(900, 600);
        QVERIFY(window.sidebar().isFolded());
        press(window, Qt::Key_F9);
        QVERIFY(!window.sidebar().isFolded());
        press(window, Qt::Key_F9);
        QVERIFY(window.sidebar().isFolded());
        window.resize(1280, 820);
        QVERIFY(!window.sidebar().isFolded());
        press(window, Qt::Key_F9);
        QVERIFY(window.sidebar().isFolded());
        QCOMPARE(settings.sidebarFolded(), true);
    }

    void theWindowRemembersItsSize()
    {
        QTemporaryDir folder;
        {
            Settings settings(folder.path());
            AppWindow window(settings, u"1"_s);
            show(window);
            window.resize(1011, 707);
            window.close();
        }
        Settings settings(folder.path());
        AppWindow window(settings, u"1"_s);
        QCOMPARE(window.size(), QSize(1011, 707));
    }

    void closingWaitsWhereItIsToldTo()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        window.setAsksBeforeClosing(true);
        show(window);
        QSignalSpy asked(&window, &AppWindow::closeRequested);
        QVERIFY(!window.close());
        QCOMPARE(asked.size(), 1);
        window.closeNow();
        QVERIFY(!window.isVisible());
    }

    void theOverviewOfKeysHasEveryActionAndFindsIt()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        window.actions().enterKey(u"Review"_s, u"Approve and go to the next"_s, QKeySequence(u"Ctrl+Return"_s));
        show(window);
        press(window, Qt::Key_F1);
        auto *overview = window.findChild<KeysOverview *>();
        QVERIFY(overview && overview->isVisible());
        auto *list = overview->findChild<QTreeWidget *>();
        QStringList texts;
        for (QTreeWidgetItemIterator it(list); *it; ++it)
            texts.append((*it)->data(0, Qt::AccessibleTextRole).toString());
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcuts().isEmpty() || action->objectName().isEmpty())
                continue;
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const bool told =
                std::any_of(texts.cbegin(), texts.cend(), [&key](const QString &text) { return text.contains(key); });
            QVERIFY2(told, qPrintable(action->objectName()));
        }
        QTest::keyClicks(overview->findChild<QLineEdit *>(), u"approve"_s);
        QStringList left;
        for (QTreeWidgetItemIterator it(list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            left.append((*it)->text(0));
        QCOMPARE(left, (QStringList{u"Review"_s, u"Approve and go to the next"_s}));
        QTest::keyClick(overview, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<KeysOverview *>());
    }

    void noTwoActionsOfTheWindowHaveTheSameKey()
    {
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        QHash<QString, QString> owners;
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->objectName().isEmpty())
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key.toString()),
                         qPrintable(key.toString() + action->objectName() + owners.value(key.toString())));
                owners.insert(key.toString(), action->objectName());
            }
        }
        QVERIFY(owners.size() > 15);
    }

    void settingsAreKeptInAFileAndToldWhenTheyChange()
    {
        QTemporaryDir folder;
        {
            Settings settings(folder.path());
            QSignalSpy changed(&settings, &Settings::changed);
            settings.scheme.set(theme::Scheme::Dark);
            settings.textSize.set(150);
            settings.textSize.set(150);
            settings.language.set(u"de"_s);
            settings.defaultAccount.set(7);
            QCOMPARE(changed.size(), 4);
            QCOMPARE(changed.first().first().toString(), settings.scheme.name());
        }
        Settings again(folder.path());
        QCOMPARE(again.scheme(), theme::Scheme::Dark);
        QCOMPARE(again.textSize(), 150);
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.defaultAccount(), 7);
        QCOMPARE(again.defaultPace(), again.defaultPace.byDefault());
    }

    void aSettingsFileThatSomebodySpoiltGivesTheDefaults()
    {
        QTemporaryDir folder;
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file.setValue(u"look/scheme"_s, 99);
        file.setValue(u"look/textSize"_s, u"very large"_s);
        file.setValue(u"campaign/pace"_s, -3);
        file.sync();
        Settings settings(folder.path());
        QCOMPARE(settings.scheme(), theme::Scheme::System);
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.defaultPace(), 0);
    }

    void theSettingsPageChangesTheSettings()
    {
        Settings settings({});
        SettingsPage page(settings, {.canChooseScheme = true,
                                     .spellingLanguages = {{u"en_GB"_s, u"English"_s}},
                                     .accounts = {{{7}, u"Work"_s}}});
        show(page);
        QTest::mouseClick(page.findChild<QAbstractButton *>(u"schemeDark"_s), Qt::LeftButton);
        QCOMPARE(settings.scheme(), theme::Scheme::Dark);
        const auto choose = [&page](const QString &name, const QString &text) {
            auto *box = page.findChild<QComboBox *>(name);
            QVERIFY(box && box->findText(text) >= 0);
            box->setFocus();
            while (box->currentText() != text)
                QTest::keyClick(box, Qt::Key_Down);
        };
        choose(u"textSize"_s, u"150 %"_s);
        QCOMPARE(settings.textSize(), 150);
        choose(u"language"_s, u"Deutsch"_s);
        QCOMPARE(settings.language(), u"de"_s);
        choose(u"spellingLanguage"_s, u"English"_s);
        QCOMPARE(settings.spellingLanguage(), u"en_GB"_s);
        choose(u"defaultAccount"_s, u"Work"_s);
        QCOMPARE(settings.defaultAccount(), 7);
        settings.textSize.set(200); // by Ctrl++ elsewhere
        QCOMPARE(page.findChild<QComboBox *>(u"textSize"_s)->currentText(), u"200 %"_s);
    }
};

QTEST_MAIN(AppWindowTest)
#include "app_window_test.moc"
