#include "core/html/design_texts.h"

#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString kDesign = u"<!DOCTYPE html><html><head><title>Not this</title><style>p{color:red}</style></head><body>"
                        "<!-- nor this --><!--[if mso]><p>or this</p><![endif]-->"
                        "<table><tr><td>  Hello &amp; welcome,&nbsp;{{First name|d&eacute;ar}} </td></tr>\n"
                        "<tr><td><a href=\"https://x.example/{{Id}}\">Tell <b>me</b></a>&nbsp;</td></tr></table>"
                        "<script>var x = '<p>no</p>'</script><p>{{First <i>name</i>}} last</p></body></html>"_s;

QStringList textsIn(const QString &html)
{
    QStringList texts;
    for (const html::DesignText &text : html::designTexts(html))
        texts.append(text.element + u": "_s + text.text);
    return texts;
}

} // namespace

class DesignTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWordsAreFound()
    {
        QCOMPARE(textsIn(kDesign),
                 (QStringList{u"td: Hello & welcome, {{First name|déar}}"_s, u"a: Tell"_s, u"b: me"_s, u"i: name"_s}));
    }

    void oneTextIsReplacedAndNothingElse()
    {
        const QString changed = html::withDesignText(kDesign, 0, u"Bonjour <b>\n& {{First name}}");
        QString expected = kDesign;
        expected.replace(u"Hello &amp; welcome,&nbsp;{{First name|d&eacute;ar}}"_s,
                         u"Bonjour &lt;b&gt;<br>&amp; {{First name}}"_s);
        QCOMPARE(changed, expected);
        QCOMPARE(html::withDesignText(kDesign, 99, u"x"), kDesign);
    }

    void everyTextCanBeReplacedByItself()
    {
        for (qsizetype i = 0; i < html::designTexts(kDesign).size(); ++i) {
            const QString text = html::designTexts(kDesign).at(i).text;
            QCOMPARE(textsIn(html::withDesignText(kDesign, i, text)), textsIn(kDesign));
        }
    }
};

QTEST_GUILESS_MAIN(DesignTextsTest)
#include "design_texts_test.moc"
