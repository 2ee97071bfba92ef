#include "core/campaign/do_not_email_desk.h"
#include "tests/unit/campaign/written_campaign.h"

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

using Kind = LookOverFinding::Kind;

/// What is found, a line for each kind, with the first names of those concerned.
QStringList lookedOver(WrittenCampaign &written)
{
    static const QMap<Kind, QString> words{{Kind::NameUnlikeAddress, u"unlike address"_s},
                                           {Kind::SamePhrase, u"same phrase"_s},
                                           {Kind::LeftOver, u"left over"_s},
                                           {Kind::NameInOddCase, u"odd case"_s}};
    const auto findings = QCoro::waitFor(written.reviews.lookOver(written.request()));
    if (!findings)
        return {describe(findings.error())};
    QStringList lines;
    for (const LookOverFinding &finding : *findings) {
        QStringList names;
        for (const Recipient &person : std::as_const(written.people)) {
            if (finding.recipients.contains(person.id))
                names.append(person.values.at(1));
        }
        lines.append(words.value(finding.kind) + u": "_s + names.join(u' '));
    }
    return lines;
}

} // namespace

class LookOverReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsLookedOverAsACarefulColleagueWould()
    {
        WrittenCampaign written("Email,First name,Last name\nann.lee@example.com,Ann,Lee\n"
                                "bob.ray@example.com,ANN,Lee\n");
        QVERIFY_RESULT(written.approve(0, u"See you in [town]."_s));
        QCOMPARE(lookedOver(written), (QStringList{u"unlike address: ANN"_s, u"left over: Ann"_s, u"odd case: ANN"_s}));
    }

    void whatTheListBroughtAlongIsLookedOverBeforeItIsApproved()
    {
        WrittenCampaign written("Email,First name,Personal touch\nann@example.com,Ann,See you in [town].\n"
                                "bob@example.com,Bob,See you in Paris.\ncy@example.com,Cy,Bring your XXX.\n");
        QCOMPARE(lookedOver(written), (QStringList{u"left over: Ann Cy"_s}));
        QVERIFY_RESULT(written.approve(0, u"See you in Paris."_s)); // what is written counts, not the list
        QCOMPARE(lookedOver(written), (QStringList{u"same phrase: Ann Bob"_s, u"left over: Cy"_s}));
        QVERIFY_RESULT(written.decide(2, Verdict::Skipped));
        QCOMPARE(lookedOver(written), (QStringList{u"same phrase: Ann Bob"_s}));
        written.composition.letter.html = u"<p>Dear {{First name}}, see you.</p>"_s; // no slot: no phrase is sent
        QCOMPARE(lookedOver(written), (QStringList{}));
    }

    void inAnEmailEditedByHandWhatTheHandWroteIsLookedOver()
    {
        WrittenCampaign written;
        written.composition.letter.html += u"<p>Write to [office] if you cannot come.</p>"_s; // meant so
        const QString edited = u"<p>Dear Ann,</p><p>%1</p><p>Ada</p><p>Write to [office] if you cannot come.</p>"_s;
        QVERIFY_RESULT(written.approve(
            0, PersonalTouch{u"See you in [town]."_s, EditedEmail{u"For Ann"_s, edited.arg(u"See you."_s), {}}}));
        QCOMPARE(lookedOver(written), (QStringList{}));
        QVERIFY_RESULT(written.approve(
            0, PersonalTouch{QString(), EditedEmail{u"For Ann"_s, edited.arg(u"See you in XXX."_s), {}}}));
        QCOMPARE(lookedOver(written), (QStringList{u"left over: Ann"_s}));
    }

    void whoIsOnTheDoNotEmailListIsNotLookedOver()
    {
        WrittenCampaign written("Email,First name\nann@example.com,ANN\nbob@example.com,Bob\n");
        QCOMPARE(lookedOver(written), (QStringList{u"odd case: ANN"_s}));
        QVERIFY_RESULT(
            QCoro::waitFor(DoNotEmailDesk(*written.store).add(QStringList{u"ann@example.com"_s}, QString())));
        QCOMPARE(lookedOver(written), (QStringList{}));
    }
};

QTEST_GUILESS_MAIN(LookOverReadingTest)
#include "look_over_reading_test.moc"
