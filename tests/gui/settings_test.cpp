#include "core/providers/folder/folder_provider.h"
#include "core/spelling/speller.h"
#include "resources/resources.h"
#include "tests/gui/workspace_fixture.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList textsOf(const QWidget &page, const QString &box)
{
    const auto *combo = page.findChild<QComboBox *>(box);
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i)
        texts.append(combo->itemText(i));
    return texts;
}

/// Chooses as a person does.
void choose(const QWidget &page, const QString &name, const QString &text)
{
    auto *box = page.findChild<QComboBox *>(name);
    QVERIFY2(box && box->findText(text) >= 0, qPrintable(textsOf(page, name).join(u", "_s)));
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

/// What is chosen in the settings holds where it is said to.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setStyle(new theme::Style);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_fixture->open();
        m_settings = std::make_unique<Settings>(QString());
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_speller.reset();
        m_fixture.reset();
    }

    void newCampaignsBeginWithTheChosenAccountAndPace()
    {
        addAccount(u"Aaron"_s);
        addAccount(u"Work"_s);
        openPage();
        QCOMPARE(textsOf(*m_page, u"defaultAccount"_s).first(), u"The first one: Aaron · Folder"_s);
        QCOMPARE(newCampaign().account, library().accounts().at(0).id);
        QCOMPARE(newCampaign().pace, Pace());
        choose(*m_page, u"defaultAccount"_s, u"Work · Folder"_s);
        choose(*m_page, u"defaultPace"_s, u"10 email(s) a minute"_s);
        const Campaign campaign = newCampaign();
        QCOMPARE(campaign.account, library().accounts().at(1).id);
        QCOMPARE(campaign.pace, (Pace{Pace::Kind::PerMinute, 10}));
    }

    void whatWasChosenBeforeHoldsFromTheStartOn()
    {
        addAccount(u"Aaron"_s);
        addAccount(u"Work"_s);
        m_settings->defaultAccount.set(library().accounts().at(1).id.value);
        m_settings->defaultPace.set(15); // by hand in the file: none of the choices
        openPage();
        QCOMPARE(m_page->findChild<QComboBox *>(u"defaultAccount"_s)->currentText(), u"Work · Folder"_s);
        QCOMPARE(m_page->findChild<QComboBox *>(u"defaultPace"_s)->currentText(), u"15 email(s) a minute"_s);
        QCOMPARE(newCampaign().account, library().accounts().at(1).id);
        QCOMPARE(newCampaign().pace.messagesPerMinute, 15);
    }

    void anAccountThatIsGoneIsNotSentFrom()
    {
        addAccount(u"Work"_s);
        m_settings->defaultAccount.set(4711);
        openPage();
        QCOMPARE(m_page->findChild<QComboBox *>(u"defaultAccount"_s)->currentIndex(), 0);
        QCOMPARE(newCampaign().account, library().accounts().at(0).id);
    }

    void accountsThatComeLaterCanBeChosen()
    {
        openPage();
        QCOMPARE(textsOf(*m_page, u"defaultAccount"_s), QStringList{u"A folder on this machine"_s});
        QVERIFY(hintOf(u"defaultAccount"_s).contains(u"There is no account yet"));
        addAccount(u"Work"_s);
        QCOMPARE(textsOf(*m_page, u"defaultAccount"_s),
                 (QStringList{u"The first one: Work · Folder"_s, u"Work · Folder"_s}));
        QVERIFY(!hintOf(u"defaultAccount"_s).contains(u"There is no account yet"));
    }

    void spellingIsOfferedInTheLanguagesThatAreInstalled()
    {
        addDictionary(u"de_DE"_s);
        addDictionary(u"fr_FR"_s);
        openPage();
        const QStringList offered = textsOf(*m_page, u"spellingLanguage"_s);
        QCOMPARE(offered, (QStringList{u"Like the system"_s, u"Deutsch (Deutschland)"_s, u"Français (France)"_s,
                                       u"Do not check"_s}));
        QVERIFY(hintOf(u"spellingLanguage"_s).contains(u"No dictionary for the language of your system"));
        choose(*m_page, u"spellingLanguage"_s, u"Français (France)"_s);
        QCOMPARE(m_settings->spellingLanguage(), u"fr_FR"_s);
        QVERIFY(hintOf(u"spellingLanguage"_s).contains(u"installed on this machine"));
    }

    void theLanguageOfTheSystemIsNamedWhereItHasADictionary()
    {
        addDictionary(u"de_DE"_s);
        QLocale::setDefault(QLocale(u"de_AT"_s));
        openPage();
        QLocale::setDefault(QLocale::system());
        QCOMPARE(textsOf(*m_page, u"spellingLanguage"_s).first(), u"Like the system: Deutsch (Deutschland)"_s);
    }

    void withoutAnyDictionaryThePageSaysThatNothingIsChecked()
    {
        openPage();
        QVERIFY(hintOf(u"spellingLanguage"_s).contains(u"nothing is checked"));
    }

    void anotherLanguageWaitsForTheNextStartAndThePageSaysSo()
    {
        openPage();
        QCOMPARE(textsOf(*m_page, u"language"_s),
                 (QStringList{u"Like the system"_s, u"English"_s, u"Deutsch"_s, u"Français"_s}));
        QVERIFY(hintOf(u"language"_s).contains(u"at the next start"));
        choose(*m_page, u"language"_s, u"Deutsch"_s);
        QCOMPARE(m_settings->language(), u"de"_s);
    }

    void everyRowHasItsSentenceAlsoForScreenReaders()
    {
        openPage();
        int rows = 0;
        for (const QComboBox *box : m_page->findChildren<QComboBox *>()) {
            QVERIFY2(!hintOf(box->objectName()).isEmpty(), qPrintable(box->objectName()));
            ++rows;
        }
        QCOMPARE(rows, 5);
        QVERIFY(!m_page->findChild<QWidget *>(u"scheme"_s)->accessibleDescription().isEmpty());
    }

private:
    [[nodiscard]] Library &library() { return m_fixture->workspace().library(); }

    void addAccount(const QString &name)
    {
        const Account account = folder::makeAccount(name, m_folder->filePath(name)).value();
        CampaignDesk desk(m_fixture->workspace().store());
        QVERIFY(QCoro::waitFor(desk.saveAccount(account)).has_value());
        QSignalSpy read(&library(), &Library::accountsChanged);
        library().reloadAccounts();
        QVERIFY(read.count() > 0 || read.wait()); // a quick thread has answered already
    }

    void addDictionary(const QString &language)
    {
        for (const char *ending : {".aff", ".dic"}) {
            QFile file(m_folder->filePath(language + QLatin1String(ending)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("1\nword\n");
        }
    }

    void openPage()
    {
        m_speller = std::make_unique<spelling::Speller>(
            spelling::Speller::Places{{m_folder->path()}, m_folder->filePath(u"words.txt"_s)});
        m_desk = std::make_unique<SettingsDesk>(*m_settings, library(), *m_speller, true);
        m_page.reset(m_desk->makePage(nullptr));
        m_page->show();
    }

    /// The sentence that is seen below the row, which is also the one that is read out.
    [[nodiscard]] QString hintOf(const QString &box) const
    {
        const QString hint = m_page->findChild<QComboBox *>(box)->accessibleDescription();
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == hint && label->isVisible())
                return hint;
        }
        return {};
    }

    [[nodiscard]] Campaign newCampaign()
    {
        QSignalSpy created(&library(), &Library::campaignCreated);
        library().createCampaign();
        if (created.isEmpty() && !created.wait())
            return {};
        return *library().campaign(created.first().first().value<CampaignId>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<spelling::Speller> m_speller;
    std::unique_ptr<SettingsDesk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
