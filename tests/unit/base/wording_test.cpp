#include "core/base/error.h"
#include "core/base/wording.h"
#include "tests/support/support.h"

#include <QTranslator>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// French as far as these texts go, for as long as it lives.
class French : public QTranslator
{
public:
    French() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QString, QString> texts = {{u"“%1”"_s, u"«\u202f%1\u202f»"_s},
                                                      {u"%1, %2"_s, u"%1, %2"_s},
                                                      {u"%1 and %2"_s, u"%1 et %2"_s},
                                                      {u"%1: %2"_s, u"%1\u00a0: %2"_s}};
        return qstrcmp(context, "sincerely::Wording") == 0 ? texts.value(QString::fromUtf8(source)) : QString();
    }
};

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreQuotedAndListed()
    {
        QCOMPARE(quoted(u"Spring visit"_s), u"“Spring visit”"_s);
        QCOMPARE(listed({}), QString());
        QCOMPARE(listed({u"a"_s}), u"a"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s}), u"a and b"_s);
        QCOMPARE(listed(quoted({u"a"_s, u"b"_s, u"c"_s})), u"“a”, “b” and “c”"_s);
    }

    void aNameMayLookLikeAPlaceholder()
    {
        QCOMPARE(listed(quoted({u"%1"_s, u"100 %2"_s, u"c"_s})), u"“%1”, “100 %2” and “c”"_s);
    }

    void theLanguageHasItsOwnMarks()
    {
        const French french;
        QCOMPARE(listed(quoted({u"a"_s, u"b"_s, u"c"_s})), u"«\u202fa\u202f», «\u202fb\u202f» et «\u202fc\u202f»"_s);
        const Error error{Error::Kind::File, u"introuvable"_s, {}, {}};
        QCOMPARE(error.inContext(u"Fichier"_s).sentence, u"Fichier\u00a0: introuvable"_s);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wording_test.moc"
