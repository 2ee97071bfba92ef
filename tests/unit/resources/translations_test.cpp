#include "resources/translations/translations.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A folder with a translation of a few texts into German, made by lrelease like the real ones.
struct Shelf {
    QTemporaryDir folder;

    Shelf()
    {
        make(u"en"_s, plural(u"%n email(s)"_s, {u"%n email"_s, u"%n emails"_s}) +
                          plural(u"%n list(s)"_s, {u"%n list"_s, u"%n lists"_s}));
        make(u"de"_s, plural(u"%n email(s)"_s, {u"%n E-Mail"_s, u"%n E-Mails"_s}) +
                          u"<message><source>Send</source><translation>Senden</translation></message>"_s);
    }
    static QString plural(const QString &source, const QStringList &forms)
    {
        return u"<message numerus=\"yes\"><source>%1</source><translation><numerusform>%2</numerusform></translation></message>"_s
            .arg(source, forms.join(u"</numerusform><numerusform>"_s));
    }
    void make(const QString &language, const QString &messages) const
    {
        const QString path = folder.filePath(u"sincerely_"_s + language);
        QFile file(path + u".ts"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"<?xml version=\"1.0\"?><TS version=\"2.1\" language=\"%1\"><context><name>Test</name>%2</context></TS>"_s
                .arg(language, messages)
                .toUtf8());
        file.close();
        QCOMPARE(QProcess::execute(QStringLiteral(SINCERELY_LRELEASE), {u"-silent"_s, path + u".ts"_s}), 0);
    }
};

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Test", source, nullptr, n);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsInUseAsLongAsItsObjectLives()
    {
        const Shelf shelf;
        {
            const Translations translations(u"de"_s, shelf.folder.path());
            QCOMPARE(translations.language(), u"de"_s);
            QCOMPARE(text("Send"), u"Senden"_s);
            QCOMPARE(text("%n email(s)", 1), u"1 E-Mail"_s);
        }
        QCOMPARE(text("Send"), u"Send"_s);
    }

    void whatALanguageLacksIsSaidInProperEnglish()
    {
        const Shelf shelf;
        const Translations translations(u"de"_s, shelf.folder.path());
        QCOMPARE(text("%n list(s)", 1), u"1 list"_s);
        QCOMPARE(text("%n list(s)", 3), u"3 lists"_s);
        QCOMPARE(text("Pause"), u"Pause"_s);
    }

    void aCountryMakesNoDifference()
    {
        const Shelf shelf;
        QCOMPARE(Translations(u"de_AT"_s, shelf.folder.path()).language(), u"de"_s);
        QCOMPARE(Translations(u"de-CH"_s, shelf.folder.path()).language(), u"de"_s);
    }

    void aLanguageThatIsNotThereIsEnglish()
    {
        const Shelf shelf;
        const Translations translations(u"fi"_s, shelf.folder.path());
        QCOMPARE(translations.language(), u"en"_s);
        QCOMPARE(text("%n email(s)", 2), u"2 emails"_s);
    }

    void withoutAChoiceTheSystemDecides()
    {
        const Shelf shelf;
        QCOMPARE(Translations(QString(), shelf.folder.path()).language(), u"en"_s); // tests run in the C locale
        QCOMPARE(Translations::available(shelf.folder.path()), (QStringList{u"de"_s, u"en"_s}));
    }

    void theProgramBringsItsEnglishPlurals()
    {
        QVERIFY(Translations::available().contains(u"en"_s));
        const Translations translations(u"en"_s);
        QCOMPARE(QCoreApplication::translate("sincerely::Spreadsheet",
                                             "%n cell(s) of “%1” hold an error such as #N/A and count as empty.",
                                             nullptr, 1),
                 u"1 cell of “%1” holds an error such as #N/A and counts as empty."_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
