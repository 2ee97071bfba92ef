#include "core/campaign/signature.h"
#include "tests/support/support.h"

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenLetterEndsWithIt()
    {
        Letter letter;
        letter.kind = LetterKind::Written;
        letter.html = u"<p>Hello</p>"_s;
        QCOMPARE(withSignature(letter, u"<p>Ada</p>"_s).html, u"<p>Hello</p><div><p>Ada</p></div>"_s);
    }

    void aDesignHasItInsideItsPage_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole page") << u"<html><body><p>Hi</p></body></html>"_s
                                    << u"<html><body><p>Hi</p><div>Ada</div></body></html>"_s;
        QTest::newRow("capitals") << u"<HTML><BODY>Hi</BODY ></HTML>"_s
                                  << u"<HTML><BODY>Hi<div>Ada</div></BODY ></HTML>"_s;
        QTest::newRow("body left open") << u"<html><p>Hi</p></html>"_s << u"<html><p>Hi</p><div>Ada</div></html>"_s;
        QTest::newRow("a piece") << u"<p>Hi</p>"_s << u"<p>Hi</p><div>Ada</div>"_s;
    }
    void aDesignHasItInsideItsPage()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        Letter letter;
        letter.html = html;
        QCOMPARE(withSignature(letter, u"Ada"_s).html, expected);
    }

    void aLetterInPlainTextHasItAsText()
    {
        Letter letter;
        letter.kind = LetterKind::PlainText;
        letter.text = u"Hello\n"_s;
        QCOMPARE(withSignature(letter, u"<p><b>Ada</b><br>Contoso</p>"_s).text, u"Hello\n\n-- \nAda\nContoso\n"_s);
    }

    void nothingChangesWithoutOne()
    {
        Letter letter;
        letter.html = u"<p>Hello</p>"_s;
        QCOMPARE(withSignature(letter, QString()), letter);
    }

    void everyAddressSignsForItself()
    {
        Account account;
        account.owner = {u"Ada"_s, u"ada@contoso.example"_s};
        account.signature = u"<p>Ada</p>"_s;
        takeAliases(account, {u"sales@contoso.example"_s});
        account.otherAddresses.first().signature = u"<p>Sales</p>"_s;
        Composition composition;
        composition.letter.html = u"<p>Hello</p>"_s;
        const Composition own = asSentFrom(account, composition);
        QCOMPARE(own.from, account.owner);
        QCOMPARE(own.letter.html, u"<p>Hello</p><div><p>Ada</p></div>"_s);
        composition.from = {u"Contoso"_s, u"sales@contoso.example"_s};
        const Composition sales = asSentFrom(account, composition);
        QCOMPARE(sales.from, composition.from);
        QCOMPARE(sales.letter.html, u"<p>Hello</p><div><p>Sales</p></div>"_s);
    }

    void anEmptyLetterStaysEmpty()
    {
        Letter letter;
        letter.kind = LetterKind::Written;
        QCOMPARE(withSignature(letter, u"<p>Ada</p>"_s), letter);
        letter.kind = LetterKind::PlainText;
        letter.text = u" \n"_s;
        QCOMPARE(withSignature(letter, u"<p>Ada</p>"_s), letter);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
