#include "core/http/qt_http_client.h"
#include "tests/emulator/emulator.h"
#include "tests/gui/window_fixture.h"
#include "tests/gui/workspace_fixture.h"
#include "tests/support/support.h"
#include "tests/unit/accounts/token_source_fakes.h"
#include "ui/editor/folder_picture_store.h"
#include "ui/frame/action_book.h"
#include "ui/pages/accounts/accounts_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTranslator>
#include <QUrlQuery>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

const QString kSignIn = u"Sign in with the browser"_s;
const QString kReady = u"ada@contoso.example, ada@contoso.example, Microsoft 365, Ready to send"_s;

/// The page with the emulator behind it and a person at the browser. Things are found by what a screen reader calls
/// them, and done by keys.
class AccountsPlace
{
public:
    explicit AccountsPlace(const QString &signIn = u"auto"_s)
    {
        static QTranslator english; // plurals
        if (english.isEmpty() && english.load(u":/sincerely/translations/sincerely_en.qm"_s))
            QCoreApplication::installTranslator(&english);
        if (!emulator.start())
            qFatal("the emulator does not start");
        behave([&signIn](emulator::Behaviour &behaviour) { behaviour.signIn = signIn; });
        desk.setServices(std::make_shared<http::QtHttpClient>("test"), keychain);
        desk.open();
        accounts().setMicrosoftSettings({{u"client_id"_s, u"test"_s},
                                         {u"authority"_s, emulator.authorityUrl().toString()},
                                         {u"graph"_s, emulator.graphUrl().toString()}});
        accounts().setOpenBrowser([this](const QUrl &url) { browse(url); });
        pictures = std::make_unique<FolderPictureStore>(desk.workspace().pictureFolder());
        page = std::make_unique<AccountsPage>(desk.workspace(), *pictures, book);
        page->resize(1000, 760);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not become active");
        page->setFocus();
    }
    ~AccountsPlace() { page.reset(); }

    [[nodiscard]] Accounts &accounts() { return desk.workspace().accounts(); }
    [[nodiscard]] Library &library() { return desk.workspace().library(); }
    void behave(const std::function<void(emulator::Behaviour &)> &change) { emulator.changeBehaviour(change); }

    /// Fetch and follow, as a browser does.
    void browse(const QUrl &url)
    {
        opened.append(url);
        if (url.scheme() == u"http"_s)
            visit(url);
    }
    void visit(const QUrl &url)
    {
        QNetworkReply *reply = browser.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    [[nodiscard]] QWidget *named(const QString &accessibleName) const
    {
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    /// What stands there to read.
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : page.get(), Qt::Key(key), modifiers);
    }
    /// Presses the space bar on what is called so.
    void push(const QString &accessibleName)
    {
        auto *button = qobject_cast<QAbstractButton *>(named(accessibleName));
        QVERIFY2(button && button->isEnabled(), qPrintable(accessibleName));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void write(const QString &accessibleName, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(named(accessibleName));
        QVERIFY2(edit, qPrintable(accessibleName));
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// As a newcomer does, to the end.
    void signIn()
    {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(!library().accounts().isEmpty() && !accounts().isSigningIn(), kLong);
    }
    void addFolder(const QString &name)
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        write(u"Name"_s, name);
        write(u"Folder"_s, desk.folder() + u'/' + name);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const Account &account : library().accounts())
            names.append(account.name);
        return names;
    }

    emulator::Emulator emulator;
    std::shared_ptr<FakeKeychain> keychain = std::make_shared<FakeKeychain>();
    QNetworkAccessManager browser;
    QList<QUrl> opened;
    WorkspaceFixture desk;
    ActionBook book;
    std::unique_ptr<FolderPictureStore> pictures;
    std::unique_ptr<AccountsPage> page;
};

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewcomerSignsInWithThreeKeys()
    {
        AccountsPlace place;
        QVERIFY(place.named(u"Sign in to Microsoft 365"_s));
        QVERIFY(place.named(u"Sign in to Microsoft 365"_s)->hasFocus());
        place.press(Qt::Key_Space);
        QVERIFY(place.named(kSignIn)->hasFocus());
        place.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(kReady), kLong);
        QVERIFY(place.named(kReady)->hasFocus());
        QVERIFY(place.says(u"“ada@contoso.example” is signed in."_s));
        QVERIFY(place.says(u"Sends as Ada Muster"_s));
        QVERIFY(!place.named(kSignIn));
        QCOMPARE(place.keychain->entries.size(), 1);
        QCOMPARE(place.opened.size(), 1);
        QVERIFY(place.says(u"Microsoft 365"_s));
        QCOMPARE(place.emulator.violations(), QString());
    }

    void theWindowLeadsToTheSignIn()
    {
        WindowFixture window;
        window.open();
        QWidget *add = window.await(u"Add an account"_s);
        QVERIFY(add);
        add->setFocus();
        window.press(Qt::Key_Space);
        QVERIFY(window.await(kSignIn));
        window.press(Qt::Key_Escape);
        QVERIFY(window.await(u"Sign in to Microsoft 365"_s));
    }

    void newCampaignsAreSentFromAMailboxRatherThanIntoAFolder()
    {
        AccountsPlace place;
        place.addFolder(u"A folder"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place.names().size(), 1, kLong);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), (QStringList{u"A folder"_s, u"ada@contoso.example"_s}), kLong);
        QSignalSpy opened(&place.desk.workspace(), &Workspace::documentOpened);
        place.library().createCampaign();
        QVERIFY(opened.count() > 0 || opened.wait(kLong));
        QCOMPARE(place.desk.document().campaign().account, place.library().accounts().last().id);
    }

    void aCampaignWithoutRecipientsIsSentFromTheNewMailbox()
    {
        AccountsPlace place;
        QSignalSpy opened(&place.desk.workspace(), &Workspace::documentOpened);
        place.library().createCampaign(); // into a folder, for want of an account
        QVERIFY(opened.count() > 0 || opened.wait(kLong));
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“ada@contoso.example” is signed in."_s), kLong);
        QVERIFY(!place.named(u"Send “New campaign” from it"_s));
        const AccountId id = place.desk.document().campaign().account;
        QCOMPARE(place.library().account(id)->name, u"ada@contoso.example"_s);
    }

    void aCampaignThatHasAnAccountKeepsItUntilThePersonSaysOtherwise()
    {
        AccountsPlace place;
        place.desk.openCampaign(u"Hello"_s, u"<p>Hello</p>"_s, "Email\np0@example.com\n");
        const AccountId folder = place.desk.document().campaign().account;
        place.signIn();
        QCOMPARE(place.desk.document().campaign().account, folder);
        place.push(u"Send “New campaign” from it"_s);
        QTRY_VERIFY(place.desk.document().campaign().account != folder);
        QTRY_VERIFY(place.says(u"Microsoft 365 · "_s));
    }

    void thePersonInTheBrowserIsToldWhatHappensAndCanCopyTheLink()
    {
        AccountsPlace place(u"page"_s);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Copy link"_s), kLong);
        QVERIFY(place.named(u"Now: You choose the mailbox there and accept what Sincerely asks for."_s));
        QVERIFY(place.named(u"Copy link"_s)->hasFocus());
        place.press(Qt::Key_Space);
        QVERIFY(place.says(u"The link is copied."_s));
        QCOMPARE(QUrl(QApplication::clipboard()->text()), place.opened.first());
        place.push(u"Open the page again"_s);
        QCOMPARE(place.opened.size(), 2);
        QCOMPARE(place.opened.last(), place.opened.first());

        place.visit(QUrl(place.opened.first().toString(QUrl::FullyEncoded) + u"&emulator_answer=allow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(place.named(kReady), kLong);
    }

    void cancellingLeavesNothingBehind()
    {
        AccountsPlace place(u"page"_s);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Cancel the sign-in"_s), kLong);
        place.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Sign in to Microsoft 365"_s), kLong);
        QVERIFY(place.keychain->entries.isEmpty());
        QVERIFY(place.library().accounts().isEmpty());
        place.behave([](emulator::Behaviour &behaviour) { behaviour.signIn = u"auto"_s; });
        place.signIn(); // and another one can begin
        QTRY_VERIFY(place.named(kReady));
    }

    void everyRefusalSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("forAdministrator");
        QTest::newRow("declined") << u"deny"_s << u"declined in the browser"_s << QString();
        QTest::newRow("not allowed yet") << u"admin-consent"_s << u"wants an administrator to allow Sincerely first"_s
                                         << u"/organizations/v2.0/adminconsent?client_id=test&"_s;
        QTest::newRow("rule") << u"aadsts:53003"_s << u"trying again does not help"_s << u"AADSTS53003"_s;
        QTest::newRow("chosen people") << u"aadsts:50105"_s << u"assign you"_s << u"AADSTS50105"_s;
        QTest::newRow("network") << u"aadsts:500021"_s << u"Use another network"_s << u"AADSTS500021"_s;
        QTest::newRow("second factor") << u"aadsts:50076"_s << u"confirm that it is you"_s << QString();
        QTest::newRow("not known there") << u"aadsts:50020"_s << u"Use another account"_s << QString();
        QTest::newRow("service is away") << u"aadsts:90033"_s << u"not available at the moment"_s << QString();
    }
    void everyRefusalSaysWhatToDo()
    {
        QFETCH(QString, refusal);
        QFETCH(QString, sentence);
        QFETCH(QString, forAdministrator);
        AccountsPlace place(refusal);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Sign in again"_s), kLong);
        QVERIFY(place.says(sentence));
        QVERIFY(!place.says(u"https://"_s)); // links are in the text to be forwarded
        auto *text = qobject_cast<QPlainTextEdit *>(place.named(u"Text for your administrator"_s));
        QCOMPARE(text != nullptr, !forAdministrator.isEmpty());
        if (text) {
            QVERIFY2(text->toPlainText().contains(forAdministrator), qPrintable(text->toPlainText()));
            place.push(u"Copy text"_s);
            QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
            place.push(u"Write to the administrator"_s);
            const QUrl email = place.opened.last();
            QCOMPARE(email.scheme(), u"mailto"_s);
            const QUrlQuery query(email);
            QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).remove(u'\r'), text->toPlainText());
        }
        QVERIFY(place.keychain->entries.isEmpty());

        place.behave([](emulator::Behaviour &behaviour) { behaviour.signIn = u"auto"_s; });
        place.push(u"Sign in again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(kReady), kLong);
    }

    void wrongSettingsAreShownAndCanBeCorrected()
    {
        AccountsPlace place(u"aadsts:700016"_s);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!place.named(u"Client id"_s));
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Client id"_s), kLong);
        QVERIFY(place.says(u"Check the client id"_s));
        place.write(u"Client id"_s, u"another"_s);
        place.write(u"Tenant"_s, u"contoso.example"_s);
        place.behave([](emulator::Behaviour &behaviour) {
            behaviour.signIn = u"auto"_s;
            behaviour.clientId = u"another"_s;
        });
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(kReady), kLong);
        const Account account = place.library().accounts().first();
        QCOMPARE(account.settings.value(u"client_id"_s), u"another"_s);
        QCOMPARE(account.settings.value(u"tenant"_s), u"contoso.example"_s);
        QVERIFY(place.opened.last().path().startsWith(u"/contoso.example/"_s));
    }

    void withoutAClientIdThePersonIsAskedForOne()
    {
        AccountsPlace place;
        place.accounts().setMicrosoftSettings({{u"authority"_s, place.emulator.authorityUrl().toString()},
                                               {u"graph"_s, place.emulator.graphUrl().toString()}});
        if (place.accounts().canSignInNew())
            QSKIP("this build has a client id of its own");
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(place.says(u"has no Microsoft application id of its own"_s));
        QVERIFY(place.named(u"Client id"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(kReady), kLong);
    }

    void aSignInWhoseTokensAreRefusedKeepsNothing()
    {
        AccountsPlace place;
        place.behave([](emulator::Behaviour &behaviour) { behaviour.tokenError = u"invalid_grant:54005"_s; });
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"The sign-in was interrupted. Start it again."_s), kLong);
        QVERIFY(place.keychain->entries.isEmpty());
        QVERIFY(place.library().accounts().isEmpty());
    }

    void aMailboxThatCannotBeUsedKeepsNothing()
    {
        AccountsPlace place;
        place.behave(
            [](emulator::Behaviour &behaviour) { behaviour.mailboxError = u"404:MailboxNotEnabledForRESTAPI"_s; });
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Sign in again"_s), kLong);
        QVERIFY(place.keychain->entries.isEmpty());
        QVERIFY(place.library().accounts().isEmpty());
    }

    void aLockedKeychainIsToldBeforeTheBrowserOpens()
    {
        AccountsPlace place;
        place.keychain->isLocked = true;
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"locked"_s), kLong);
        QVERIFY(place.opened.isEmpty());
    }

    void afterASignOutAPausedCampaignGoesOnWithTheSameAccount()
    {
        AccountsPlace place;
        place.desk.openCampaign(u"Hello"_s, u"<p>Hello {{Email}}</p>"_s, "Email\np0@example.com\np1@example.com\n");
        place.signIn();
        place.push(u"Send “New campaign” from it"_s);
        QVERIFY(place.desk.approve(0, QString()));
        QVERIFY(place.desk.approve(1, QString()));
        place.emulator.revokeTokens();
        place.desk.send();
        QVERIFY(place.emulator.delivered().isEmpty());
        const AccountId id = place.desk.document().campaign().account;
        QCOMPARE(place.accounts().status(id).state, AccountStatus::State::SignInNeeded);
        QVERIFY(place.says(u"Signed out"_s));

        QSignalSpy back(place.page.get(), &AccountsPage::sendingRequested);
        place.page->openForSignIn(id);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“ada@contoso.example” is signed in again."_s), kLong);
        QCOMPARE(place.library().account(id)->name, u"ada@contoso.example"_s);
        QVERIFY(QUrlQuery(place.opened.last()).queryItemValue(u"login_hint"_s).contains(u"ada"_s));
        place.push(u"Back to sending"_s);
        QCOMPARE(back.count(), 1);
        QCOMPARE(place.desk.takeFailures().size(), 1);
        place.desk.send();
        QCOMPARE(place.desk.takeFailures(), QStringList());
        QCOMPARE(place.emulator.delivered().size(), 2);
        QCOMPARE(place.names().size(), 2); // with the folder
    }

    void anotherMailboxIsNotTakenForTheAccount()
    {
        AccountsPlace place;
        place.signIn();
        const QMap<QString, QString> before = place.keychain->entries;
        const QStringList written = place.keychain->written;
        place.behave([](emulator::Behaviour &behaviour) { behaviour.userAddress = u"bob@contoso.example"_s; });
        place.push(u"Sign in again: ada@contoso.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"You signed in to the mailbox of bob@contoso.example"_s), kLong);
        QCOMPARE(place.keychain->entries, before);
        QCOMPARE(place.keychain->written, written); // not even for a moment: somebody may be sending with it
        QCOMPARE(place.library().accounts().first().owner.address, u"ada@contoso.example"_s);
        place.push(u"Close the sign-in"_s);
        place.signIn(); // as an account of its own
        QTRY_COMPARE(place.names(), (QStringList{u"ada@contoso.example"_s, u"bob@contoso.example"_s}));
    }

    void aMailboxThatIsThereAlreadyIsSignedInAgain()
    {
        AccountsPlace place;
        place.signIn();
        const AccountId id = place.library().accounts().first().id;
        QTRY_VERIFY(place.named(kReady));
        place.press(Qt::Key_F2);
        place.write(u"Name of the account “ada@contoso.example”"_s, u"Work"_s);
        place.press(Qt::Key_Return);
        QTRY_COMPARE(place.names(), QStringList{u"Work"_s});
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“Work” is signed in again."_s), kLong);
        QCOMPARE(place.names(), QStringList{u"Work"_s});
        QCOMPARE(place.library().accounts().first().id, id);
        QCOMPARE(place.keychain->entries.size(), 1);
        place.accounts().check(id);
        QTRY_COMPARE_WITH_TIMEOUT(place.accounts().status(id).state, AccountStatus::State::Usable, kLong);
    }

    void aFolderIsAddedByKeysAndComesBackAfterUndo()
    {
        AccountsPlace place;
        place.addFolder(u"Try"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“Try” is added."_s), kLong);
        QVERIFY(QFileInfo(place.desk.folder() + u"/Try"_s).isDir());
        place.desk.openCampaign(u"Hello"_s, u"<p>Hello</p>"_s, "Email\np0@example.com\n");
        const AccountId id = place.desk.document().campaign().account;
        QCOMPARE(id, place.library().accounts().first().id);

        place.push(u"Remove: Try"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.library().accounts().isEmpty(), kLong);
        QTRY_VERIFY(place.named(u"Sign in to Microsoft 365"_s));
        QTRY_VERIFY(place.library().undoStack().canUndo());
        QVERIFY(place.desk.document().campaign().account.isNull());
        place.library().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), QStringList{u"Try"_s}, kLong);
        QCOMPARE(place.library().accounts().first().id, id);
        QTRY_COMPARE(place.library().campaigns().first().account, id);
        QCOMPARE(place.desk.document().campaign().account, id);
        place.library().undoStack().redo();
        QTRY_VERIFY_WITH_TIMEOUT(place.library().accounts().isEmpty(), kLong);
    }

    void aNameThatIsTakenIsRefusedWithoutMakingTheFolder()
    {
        AccountsPlace place;
        place.addFolder(u"Try"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), QStringList{u"Try"_s}, kLong);
        place.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        place.write(u"Folder"_s, place.desk.folder() + u"/other"_s);
        place.write(u"Name"_s, u"try"_s);
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"There is already an account named “try”. Choose another name."_s), kLong);
        QVERIFY(!QFileInfo::exists(place.desk.folder() + u"/other"_s));
        place.write(u"Name"_s, u"Second"_s);
        place.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), (QStringList{u"Second"_s, u"Try"_s}), kLong);

        place.push(u"Rename: Second"_s);
        place.write(u"Name of the account “Second”"_s, u"TRY"_s);
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"There is already an account named “TRY”. Choose another name."_s), kLong);
        place.push(u"Rename: Second"_s);
        place.write(u"Name of the account “Second”"_s, u"Attic"_s);
        place.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), (QStringList{u"Attic"_s, u"Try"_s}), kLong);
        QTRY_VERIFY(place.library().undoStack().canUndo());
        place.library().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(place.names(), (QStringList{u"Second"_s, u"Try"_s}), kLong);
    }

    void aFolderThatCannotBeWrittenToIsRefused()
    {
        AccountsPlace place;
        QFile file(place.desk.folder() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        place.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        place.write(u"Folder"_s, file.fileName());
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"is a file; the account needs a folder."_s), kLong);
        QVERIFY(place.library().accounts().isEmpty());
        place.press(Qt::Key_Escape);
        QVERIFY(!place.named(u"Name"_s));
    }

    void removingAMailboxIsAskedAndTakesItsSecret()
    {
        AccountsPlace place;
        place.signIn();
        QTRY_VERIFY(place.named(kReady));
        place.press(Qt::Key_Delete);
        QVERIFY(place.says(u"Remove “ada@contoso.example”?"_s));
        QVERIFY(place.named(u"Keep account"_s)->hasFocus());
        place.press(Qt::Key_Space);
        QVERIFY(!place.named(u"Keep account"_s));
        QCOMPARE(place.keychain->entries.size(), 1);

        place.press(Qt::Key_Delete);
        place.push(u"Remove account"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.library().accounts().isEmpty(), kLong);
        QVERIFY(place.keychain->entries.isEmpty());
        QTRY_VERIFY(place.says(u"“ada@contoso.example” and its sign-in are removed."_s));
        QVERIFY(!place.library().undoStack().canUndo());
    }

    void anAccountStaysWhileACampaignIsSentFromIt()
    {
        AccountsPlace place;
        place.desk.openCampaign(u"Hello"_s, u"<p>Hello {{Email}}</p>"_s, "Email\np0@example.com\np1@example.com\n");
        QVERIFY(place.desk.approve(0, QString()));
        QVERIFY(place.desk.approve(1, QString()));
        place.desk.document().setPace({Pace::Kind::PerMinute, 1});
        place.desk.settle();
        place.desk.workspace().startSending();
        place.push(u"Remove: Try"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“New campaign” is being sent from this account."_s), kLong);
        SendingSession &session = place.desk.workspace().session(place.desk.document().id());
        QTRY_COMPARE_WITH_TIMEOUT(session.totals().sent, 1, kLong);
        QSignalSpy ended(&session, &SendingSession::ended);
        session.pause();
        QVERIFY(ended.count() > 0 || ended.wait(kLong));
        place.push(u"Remove: Try"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"“New campaign” is not finished and is sent from this account."_s), kLong);
        QCOMPARE(place.names(), QStringList{u"Try"_s});
    }

    void theSignatureStandsAtTheEndOfEveryLetterAndApprovalsAreAskedForAgain()
    {
        AccountsPlace place;
        place.desk.openCampaign(u"Hello"_s, u"<p>Hello {{Email}}</p>"_s, "Email\np0@example.com\n");
        QVERIFY(place.desk.approve(0, QString()));
        place.desk.settle();
        QCOMPARE(place.desk.states(), QStringList{u"ready"_s});
        place.push(u"Signature: Try"_s);
        QVERIFY(place.named(u"Signature"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Ada of Contoso"_s);
        place.push(u"Keep signature"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Signature: Ada of Contoso"_s), kLong);
        QVERIFY(!place.named(u"Signature"_s));
        place.desk.settle();
        QVERIFY(place.desk.states() != QStringList{u"ready"_s});
        const std::optional<MadeMessage> made = place.desk.document().make(place.desk.person(0));
        QVERIFY(made && made->message.html.contains(u"Ada of Contoso"_s));
        QVERIFY(made->message.text.trimmed().endsWith(u"Ada of Contoso"_s));
        QVERIFY(!place.desk.document().composition().letter.html.contains(u"Ada of Contoso"_s));

        QVERIFY(place.desk.approve(0, QString()));
        place.desk.send();
        QCOMPARE(place.desk.emails().size(), 1);
        QVERIFY(place.desk.emails().first().count("Ada of Contoso") == 2); // once in the HTML, once in the text

        place.library().undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!place.says(u"Signature: Ada of Contoso"_s), kLong);
        place.push(u"Signature: Try"_s);
        place.press(Qt::Key_Escape);
        QVERIFY(!place.named(u"Signature"_s));
    }

    void anAccountShowsTheAliasesOfItsMailboxAndTakesOthers()
    {
        AccountsPlace place;
        place.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Also as sales@contoso.example"_s), kLong);
        place.push(u"Addresses: ada@contoso.example"_s);
        QVERIFY(place.named(u"Another address"_s)->hasFocus());
        QVERIFY(place.says(u"Not tried yet"_s));
        QVERIFY(!place.named(u"Remove sales@contoso.example"_s)); // it is the service that has it
        place.write(u"Another address"_s, u"Team <team@contoso.example>"_s);
        place.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Also as sales@contoso.example and team@contoso.example"_s), kLong);
        place.write(u"Another address"_s, u"TEAM@contoso.example"_s);
        place.press(Qt::Key_Return);
        QVERIFY(place.says(u"“TEAM@contoso.example” is among the addresses already."_s));
        place.write(u"Another address"_s, u"no address"_s);
        place.press(Qt::Key_Return);
        QVERIFY(place.says(u"no address"_s));

        place.push(u"Remove team@contoso.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Another address"_s)->hasFocus(), kLong); // its row is gone
        QTRY_VERIFY_WITH_TIMEOUT(!place.says(u"team@contoso.example"_s), kLong);
        place.library().undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"team@contoso.example"_s), kLong);
        const Account account = place.library().accounts().first();
        QCOMPARE(otherAddress(account, u"team@contoso.example"_s)->address.name, u"Team"_s);
        place.push(u"Close the addresses"_s);
        QVERIFY(!place.named(u"Another address"_s));
    }

    void everyAddressHasASignatureOfItsOwn()
    {
        AccountsPlace place;
        place.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Also as sales@contoso.example"_s), kLong);
        place.push(u"Signature: ada@contoso.example"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Ada of Contoso"_s);
        auto *whose = qobject_cast<QComboBox *>(place.named(u"Address that the signature belongs to"_s));
        QVERIFY(whose);
        QCOMPARE(whose->currentText(), u"ada@contoso.example"_s);
        whose->setFocus();
        QTest::keyClick(whose, Qt::Key_Down);
        place.named(u"Signature"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Contoso sales"_s);
        place.push(u"Keep signature"_s);
        const auto signature = [&place](const QString &address) {
            return signatureOf(place.library().accounts().first(), address);
        };
        QTRY_VERIFY_WITH_TIMEOUT(signature({}).contains(u"Ada of Contoso"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(signature(u"sales@contoso.example"_s).contains(u"Contoso sales"_s), kLong);

        place.push(u"Addresses: ada@contoso.example"_s);
        place.push(u"Signature of sales@contoso.example"_s);
        whose = qobject_cast<QComboBox *>(place.named(u"Address that the signature belongs to"_s));
        QVERIFY(whose);
        QCOMPARE(whose->currentText(), u"sales@contoso.example"_s);
    }

    void whatIsWrittenDuringASignInStays()
    {
        AccountsPlace place;
        place.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Also as sales@contoso.example"_s), kLong);
        place.behave([](emulator::Behaviour &behaviour) { behaviour.signIn = u"page"_s; });
        const AccountId id = place.library().accounts().first().id;
        const qsizetype opened = place.opened.size();
        QSignalSpy signedIn(&place.accounts(), &Accounts::signedIn);
        place.accounts().signInAgain(id);
        QTRY_VERIFY_WITH_TIMEOUT(place.opened.size() > opened, kLong);
        const auto signature = [&place](const QString &address) {
            return signatureOf(place.library().accounts().first(), address);
        };
        place.accounts().setSignature(id, u"ada@contoso.example"_s, u"<p>Ada</p>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(signature({}), u"<p>Ada</p>"_s, kLong);
        place.accounts().setSignature(id, u"sales@contoso.example"_s, u"<p>Sales</p>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(signature(u"sales@contoso.example"_s), u"<p>Sales</p>"_s, kLong);

        place.behave([](emulator::Behaviour &behaviour) { behaviour.signIn = u"auto"_s; });
        place.visit(place.opened.last()); // only now the person goes on
        QVERIFY(signedIn.count() > 0 || signedIn.wait(kLong));
        QCOMPARE(signature({}), u"<p>Ada</p>"_s);
        QCOMPARE(signature(u"sales@contoso.example"_s), u"<p>Sales</p>"_s);
    }

    void aMailboxInTroubleSaysSoAndRecovers()
    {
        AccountsPlace place;
        place.signIn();
        QTRY_VERIFY(place.named(kReady));
        place.behave([](emulator::Behaviour &behaviour) { behaviour.mailboxError = u"403:ErrorAccountSuspend"_s; });
        place.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Cannot send now"_s), kLong);
        place.behave([](emulator::Behaviour &behaviour) { behaviour.mailboxError.clear(); });
        place.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(place.says(u"Ready to send"_s), kLong);
    }

    void closingTheProgramEndsASignIn()
    {
        AccountsPlace place(u"page"_s);
        place.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        place.push(kSignIn);
        QTRY_VERIFY_WITH_TIMEOUT(place.named(u"Copy link"_s), kLong);
        place.page.reset();
        QElapsedTimer timer;
        timer.start();
        place.desk.close();
        QVERIFY2(timer.elapsed() < 10000, "it waits for the person");
        place.desk.open();
        QVERIFY(place.library().accounts().isEmpty());
    }
};

QTEST_MAIN(AccountsPageTest)
#include "accounts_page_test.moc"
