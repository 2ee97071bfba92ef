#include "core/campaign/planner.h"
#include "tests/support/support.h"
#include "tests/unit/campaign/planner_fixture.h"

#include <QElapsedTimer>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = Problem::Kind;

QList<MessageState> statesOf(const QList<store::PlannedMessage> &plan)
{
    QList<MessageState> states;
    for (const store::PlannedMessage &planned : plan)
        states.append(planned.state);
    return states;
}

/// Kilobytes of memory this process holds; 0 where the system does not tell.
qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

constexpr MessageState Waiting = MessageState::Waiting;
constexpr MessageState OnHold = MessageState::OnHold;
constexpr MessageState Skipped = MessageState::Skipped;

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Values

    void aValueIsFilledIn()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,Zoë & Ann\n");
        fixture.request.letter.subject = u"Visit, {{name}}"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), QList{Waiting});
        QCOMPARE(plan->at(0).message.subject, u"Visit, Zoë & Ann"_s);
        QCOMPARE(plan->at(0).message.html, u"<p>Hello Zoë &amp; Ann</p>"_s);
        QCOMPARE(plan->at(0).message.text.trimmed(), u"Hello Zoë & Ann"_s);
        QCOMPARE(plan->at(0).message.to, (MailAddress{u"Zoë & Ann"_s, u"ann@example.com"_s}));
        QCOMPARE(plan->at(0).reason, QString());
    }

    void aFallbackStandsInForAnEmptyValue()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,\n", u"<p>Hello {{Name|there}},</p>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), QList{Waiting});
        QCOMPARE(plan->at(0).message.html, u"<p>Hello there,</p>"_s);
    }

    void noEmptyGreetingLeaves_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("   ");
        QTest::newRow("quoted blanks") << QByteArray("\"  \t\"");
        QTest::newRow("no-break space") << QByteArray("\xC2\xA0");
        QTest::newRow("line break") << QByteArray("\"\n\"");
    }
    void noEmptyGreetingLeaves()
    {
        QFETCH(QByteArray, value);
        PlannerFixture fixture("Email,Name\nann@example.com," + value + "\nbob@example.com,Bob\n",
                               u"<p>Hi {{Name}},</p>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{OnHold, Waiting})); // the one it concerns, and nobody else
        QVERIFY(plan->at(0).reason.contains(u"“Name”"_s));
        QCOMPARE(fixture.problems(), QList{Kind::ValueMissing});
    }

    void aValueIsNeverReadAsTemplateOrAsHtml()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,{{Email}} <b>&amp;</b> {{#if x}}\n");
        fixture.request.letter.subject = u"For {{Name}}"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.subject, u"For {{Email}} <b>&amp;</b> {{#if x}}"_s);
        QCOMPARE(plan->at(0).message.text.trimmed(), u"Hello {{Email}} <b>&amp;</b> {{#if x}}"_s);
        QVERIFY(!plan->at(0).message.html.contains(u"<b>"_s));
    }

    void aValueThatDoesNotFitItsPlaceIsHeldBack()
    {
        PlannerFixture fixture("Email,Due,Link\na@example.com,next week,https://example.com\nb@example.com,2027-05-04,"
                               "javascript:alert(1)\nc@example.com,2027-05-04,https://example.com/c\n",
                               u"<p>{{Due:d MMMM}} <a href=\"{{Link}}\">here</a></p>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{OnHold, OnHold, Waiting}));
        QVERIFY(plan->at(0).reason.contains(u"“Due”"_s));
        QVERIFY(plan->at(1).reason.contains(u"“Link”"_s));
        QVERIFY(!plan->at(1).message.html.contains(u"javascript"_s));
        QVERIFY(plan->at(2).message.html.contains(u"4 May"_s));
    }

    // Mistakes of the letter hold back everything

    void allMistakesOfSubjectAndBodyAreToldAtOnceWithTheirPlaces()
    {
        PlannerFixture fixture("Email,First name\nann@example.com,Ann\n",
                               u"<p>Dear {{Frist name}},</p>\n<p>see you in {{Town}}</p>"_s);
        fixture.request.letter.subject = u"Visit, {{Nme}}"_s;
        const QString refusal = fixture.refusal();
        QVERIFY2(refusal.contains(u"Subject, line 1, column 8: "_s), qPrintable(refusal));
        QVERIFY2(refusal.contains(u"Letter, line 1, column 9: "_s), qPrintable(refusal));
        QVERIFY2(refusal.contains(u"Letter, line 2, column 15: "_s), qPrintable(refusal));
        QVERIFY(refusal.contains(u"Frist name"_s) && refusal.contains(u"First name"_s)); // and what was meant
        QVERIFY(refusal.contains(u"Town"_s) && refusal.contains(u"Nme"_s));
    }

    void aPictureDoesNotShiftThePlaceOfAMistake()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,Ann\n", u"<p><img src=\"a.png\"> {{Nope}}</p>"_s);
        fixture.addFile(u"a.png"_s, tinyPng());
        QVERIFY2(fixture.refusal().contains(u"Letter, line 1, column 22: "_s), qPrintable(fixture.refusal()));
    }

    void fieldsInBranchesNobodyReachesAreCheckedToo()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,Ann\n", u"{{#if Name = Zoe}}{{Nope}}{{/if}}x"_s);
        QVERIFY(fixture.refusal().contains(u"Nope"_s));
    }

    void anEmptySubjectOrLetterIsHeldBack()
    {
        PlannerFixture fixture("Email,Name,S\na@example.com,Ann,\nb@example.com,,Hi\nc@example.com,Ann,Hi\n",
                               u"<p>{{Name|}}</p>"_s);
        fixture.request.letter.subject = u"{{S|}}"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{OnHold, OnHold, Waiting}));
        QVERIFY(plan->at(0).reason.contains(u"subject"_s));
        QVERIFY(!plan->at(1).reason.isEmpty() && plan->at(1).reason != plan->at(0).reason);
        QCOMPARE(fixture.problems(), (QList{Kind::EmptySubject, Kind::UnusableLetter}));
    }

    void aLetterOfOnePictureHasAPlainPartAllTheSame()
    {
        PlannerFixture fixture("Email\na@example.com\n", u"<p><img src=\"a.png\" alt=\"\"></p>"_s);
        fixture.addFile(u"a.png"_s, tinyPng());
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), QList{Waiting});
        QCOMPARE(plan->at(0).message.text, u"Your visit"_s);
    }

    // Recipients

    void badAddressesAreNamedAsTheyStandInTheList()
    {
        PlannerFixture fixture("Email,Name\nann@example,A\n,B\n\"x@example.com, y@example.com\",C\nd@example.com,D\n");
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{OnHold, OnHold, OnHold, Waiting}));
        QVERIFY(plan->at(0).reason.contains(u"“ann@example”"_s));
        QVERIFY(!plan->at(1).reason.isEmpty());
        QVERIFY(plan->at(2).reason.contains(u"“x@example.com, y@example.com”"_s));
        QCOMPARE(fixture.problems(), (QList{Kind::BadAddress, Kind::BadAddress, Kind::BadAddress}));
        QCOMPARE(plan->at(0).message.to.address, u"ann@example"_s);
    }

    void theFirstOfDuplicatesGetsTheEmail()
    {
        PlannerFixture fixture("Email,Name\nann@example.com,A\nbob@example.com,B\n ANN@Example.com ,C\n"
                               "mailto:ann@example.com,D\n");
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{Waiting, Waiting, Skipped, Skipped}));
        QVERIFY(plan->at(2).reason.contains(u"line 2"_s));
        QVERIFY(plan->at(3).reason.contains(u"line 2"_s));
    }

    void raggedRowsAreKeptOutAndNamedWithTheirLine()
    {
        PlannerFixture fixture(
            "Email,Name\nann@example.com,A\nbob@example.com\ncid@example.com,C,c\ndee@example.com,D\n");
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->size(), 2);
        QCOMPARE(plan->at(1).message.to.address, u"dee@example.com"_s);
        QList<qsizetype> lines;
        for (const recipients::RejectedRow &row : fixture.request.recipients->rejectedRows())
            lines.append(row.line);
        QCOMPARE(lines, (QList<qsizetype>{3, 4}));
    }

    void ccAndBccComeFromTheirColumns()
    {
        PlannerFixture fixture("Email,Name,CC,bcc\na@example.com,A,Boss <b@example.com>; c@example.com,d@example.com\n"
                               "e@example.com,E,,\nf@example.com,F,nobody,\ng@example.com,G,,@\n");
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.cc,
                 (QList<MailAddress>{{u"Boss"_s, u"b@example.com"_s}, {QString(), u"c@example.com"_s}}));
        QCOMPARE(plan->at(0).message.bcc, (QList<MailAddress>{{QString(), u"d@example.com"_s}}));
        QCOMPARE(statesOf(*plan), (QList{Waiting, Waiting, OnHold, OnHold}));
        QVERIFY(plan->at(2).reason.startsWith(u"Cc"_s));
        QVERIFY(plan->at(3).reason.startsWith(u"Bcc"_s));
    }

    void theAddressColumnCanBeNamedAndOneThatIsNotThereIsTold()
    {
        PlannerFixture fixture("Kontakt,Name\nann@example.com,A\n");
        QVERIFY(fixture.refusal().contains(u"Kontakt"_s));
        fixture.request.emailColumn = u"kontakt"_s;
        QCOMPARE(fixture.refusal(), QString());
        fixture.request.emailColumn = u"Adress"_s;
        QVERIFY(fixture.refusal().contains(u"Adress"_s));
    }

    void onlyTheTopOfTheListWhenSoAsked()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\nb@example.com,B\nc@example.com,C\n");
        fixture.request.limit = 2;
        QCOMPARE(fixture.plan()->size(), 2);
    }

    // The personal touch

    void aRequiredTouchThatIsMissingHoldsBack()
    {
        PlannerFixture fixture("Email,Personal touch\na@example.com,I liked <your> talk.\nb@example.com,\n",
                               u"<p>Hi,</p><p>{{Personal touch}}</p><p>Bye</p>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{Waiting, OnHold}));
        QVERIFY(plan->at(0).message.html.contains(u"I liked &lt;your&gt; talk."_s));
        QVERIFY(plan->at(1).reason.contains(u"personal touch"_s, Qt::CaseInsensitive));
        QCOMPARE(fixture.problems(), QList{Kind::TouchMissing});
    }

    void anOptionalTouchClosesItsParagraph()
    {
        PlannerFixture fixture("Email,Personal touch\na@example.com,\n",
                               u"<p>Hi,</p><p>{{Personal touch}}</p><p>Bye</p>"_s);
        fixture.request.touch = merge::Touch::Optional;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), QList{Waiting});
        QCOMPARE(plan->at(0).message.html, u"<p>Hi,</p><p>Bye</p>"_s);
    }

    void aListWithoutTheColumnNeedsTheTouchToo()
    {
        PlannerFixture fixture("Email\na@example.com\n", u"<p>Hi {{Personal touch}}</p>"_s);
        QCOMPARE(statesOf(*fixture.plan()), QList{OnHold});
    }

    // Files

    void eachRecipientsOwnFilesLieBesideTheList()
    {
        PlannerFixture fixture("Email,Name,Files\na@example.com,A,invoices/a.pdf\n"
                               "b@example.com,B, b.txt ; ;invoices/a.pdf;\nc@example.com,C,none.pdf\nd@example.com,D,\n"
                               "e@example.com,E,invoices\n");
        fixture.addFile(u"invoices/a.pdf"_s, "%PDF-1.4 a");
        fixture.addFile(u"b.txt"_s, "b");
        fixture.request.attachmentColumn = u"files"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), (QList{Waiting, Waiting, OnHold, Waiting, OnHold}));
        QCOMPARE(plan->at(0).message.attachments.size(), 1);
        QCOMPARE(plan->at(0).message.attachments[0].name, u"a.pdf"_s);
        QCOMPARE(plan->at(0).message.attachments[0].contentType, u"application/pdf"_s);
        QCOMPARE(plan->at(1).message.attachments.size(), 2);
        QVERIFY(plan->at(2).reason.contains(u"none.pdf"_s));
        QVERIFY(plan->at(3).message.attachments.isEmpty());
        QCOMPARE(fixture.problems(), (QList{Kind::FileProblem, Kind::FileProblem}));
        fixture.request.attachmentColumn = u"Dateien"_s;
        QVERIFY(fixture.refusal().contains(u"“Dateien”"_s) && fixture.refusal().contains(u"“Files”"_s));
    }

    void aSharedFileIsReadOnceForEverybody()
    {
        PlannerFixture fixture("Email,Name,Files\na@example.com,A,all.txt\nb@example.com,B,all.txt\n");
        const QString path = fixture.addFile(u"all.txt"_s, "first");
        fixture.request.attachments = {path};
        fixture.request.attachmentColumn = u"Files"_s;
        Result<Planner> planner = Planner::create(fixture.request);
        QVERIFY_RESULT(planner);
        fixture.addFile(u"all.txt"_s, "changed since"); // read again, it would have another size
        for (qsizetype row = 0; row < planner->rowCount(); ++row) {
            const store::PlannedMessage planned = planner->messageFor(row);
            QCOMPARE(planned.message.attachments.size(), 2);
            for (const Attachment &file : planned.message.attachments)
                QCOMPARE(file.sizeBytes, 5);
        }
    }

    void aSharedFileThatIsMissingOrTooLargeConcernsEverybody()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\n");
        fixture.request.attachments = {fixture.folder.filePath(u"gone.pdf"_s)};
        QVERIFY(fixture.refusal().contains(u"gone.pdf"_s));
        fixture.request.attachments = {fixture.addFile(u"big.bin"_s, QByteArray(3'000'000, 'x'))};
        fixture.request.largestAttachment = 2'000'000;
        QVERIFY2(fixture.refusal().contains(u"“big.bin” has 3.0 MB; this account takes files up to 2.0 MB"_s),
                 qPrintable(fixture.refusal()));
        fixture.request.largestAttachment = 3'000'000;
        QCOMPARE(fixture.refusal(), QString());
    }

    void aFileOfOneThatIsTooLargeHoldsBackThatOne()
    {
        PlannerFixture fixture("Email,Name,Files\na@example.com,A,big.bin\nb@example.com,B,\n");
        fixture.addFile(u"big.bin"_s, QByteArray(2'000, 'x'));
        fixture.request.attachmentColumn = u"Files"_s;
        fixture.request.largestAttachment = 1'000;
        QCOMPARE(statesOf(*fixture.plan()), (QList{OnHold, Waiting}));
    }

    // Pictures in the letter

    void picturesBesideTheLetterGoInsideTheMessage()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\nb@example.com,B\n",
                               u"<img src=\"spring%20visit.png\"><img src='50%25.png'><img src=\"copy.png\">"
                               "<img src=\"https://example.com/x.png\"><img src=\"spring%20visit.png\"><p>x</p>"_s);
        fixture.addFile(u"spring visit.png"_s, tinyPng());
        fixture.addFile(u"50%.png"_s, tinyPng() + "other");
        fixture.addFile(u"copy.png"_s, tinyPng()); // the same content goes once
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        const OutgoingMessage &message = plan->at(0).message;
        QCOMPARE(message.attachments.size(), 2);
        QVERIFY(message.attachments[0].isInline() && message.attachments[1].isInline());
        QVERIFY(message.attachments[0].contentId != message.attachments[1].contentId);
        QCOMPARE(message.html.count(u"cid:"_s + message.attachments[0].contentId), 3);
        QCOMPARE(message.html.count(u"cid:"_s + message.attachments[1].contentId), 1);
        QVERIFY(message.html.contains(u"https://example.com/x.png"_s));
        QCOMPARE(plan->at(1).message.attachments, message.attachments);
    }

    void aPictureNamedByHandMayHoldAPercentSign()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\n", u"<img src=\"50% off.png\"><p>x</p>"_s);
        fixture.addFile(u"50% off.png"_s, tinyPng());
        QCOMPARE(fixture.refusal(), QString());
    }

    void aPictureThatIsMissingOrNoneHoldsBackTheCampaign()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\n", u"<img src=\"logo.png\"><p>x</p>"_s);
        QVERIFY(fixture.refusal().contains(u"The picture “logo.png” of the template"_s));
        fixture.request.letter.html = u"<img src=\"notes.txt\"><p>x</p>"_s;
        fixture.addFile(u"notes.txt"_s, "just words");
        QVERIFY(fixture.refusal().contains(u"“notes.txt” of the template is not a picture"_s));
    }

    // The letter

    void htmlIsSanitisedAfterTheValuesAreIn()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A\n",
                               u"<p onclick=\"x()\">Hello {{Name}}<script>alert(1)</script></p><!-- note -->"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.html, u"<p>Hello A</p>"_s);
        QCOMPARE(plan->at(0).message.text.trimmed(), u"Hello A"_s);
    }

    void conditionsBetweenTheRowsOfATableStayInTheirPlaces()
    {
        PlannerFixture fixture("Email,Name,Vip\na@example.com,A,yes\nb@example.com,B,\n",
                               u"<table>{{#if Vip}}<tr><td>Champagne</td></tr>{{/if}}<tr><td>Tea</td></tr></table>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        const QString first = plan->at(0).message.html;
        QVERIFY(first.indexOf(u"Champagne"_s) > first.indexOf(u"<table"_s));
        QVERIFY(!plan->at(1).message.html.contains(u"Champagne"_s));
    }

    void aPlainTextLetterStaysPlain()
    {
        PlannerFixture fixture("Email,Name\na@example.com,A <b> & B\n");
        fixture.setPlainText(u"Hello {{Name}},\n\n  <b>as it is</b>\n"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.html, QString());
        QCOMPARE(plan->at(0).message.text, u"Hello A <b> & B,\n\n  <b>as it is</b>\n"_s);
    }

    void subjectAndNameStayOnOneLine()
    {
        PlannerFixture fixture("Email,Name\na@example.com,\"Ann\r\nBcc: x@example.com\"\n");
        fixture.request.letter.subject = u"For {{Name}}\n now"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.subject, u"For Ann Bcc: x@example.com now"_s);
        QCOMPARE(plan->at(0).message.to.name, u"Ann Bcc: x@example.com"_s);
    }

    void aLetterPastedFromAWordProcessorWorks()
    {
        PlannerFixture fixture("Email,First name\na@example.com,Zoë\n", QString());
        fixture.request.letter.html = uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!--
p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;}
@page WordSection1 {size:595.3pt 841.9pt;}
--></style></head><body lang=EN-GB style='tab-interval:36.0pt'><div class=WordSection1>
<p class=MsoNormal>Dear <b style='mso-bidi-font-weight:normal'><span style='color:#1F4E79'>{{First<span
style='mso-spacerun:yes'>  </span>name}}</span></b>,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>{{First <span class=SpellE>name</span>}}, see you<span style='mso-spacerun:yes'>&nbsp; </span>in May.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Bring boots</p></div></body></html>)"_s;
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        if (!plan)
            qInfo() << plan.error().sentence;
        QVERIFY_RESULT(plan);
        QCOMPARE(statesOf(*plan), QList{Waiting});
        const OutgoingMessage &message = plan->at(0).message;
        QVERIFY2(message.text.contains(u"Dear Zoë,"_s), qPrintable(message.text));
        QVERIFY2(message.text.contains(u"Zoë, see you"_s), qPrintable(message.text));
        QVERIFY(!message.html.contains(u"{{"_s) && !message.html.contains(u"<o:p"_s) &&
                !message.html.contains(u"w:View"_s));
    }

    void aSpreadsheetExportWorks()
    {
        // As German Excel saves "CSV (separated)": semicolons, Windows-1252, the separator named in the first line.
        PlannerFixture fixture("sep=;\r\nE-Mail;Vorname;Nachname;Umsatz\r\n"
                               "zo\xEB@example.com;Zo\xEB;M\xFCller;\"1.234,50\"\r\n"
                               "anne@example.com;Anne;\"O\x92Neill; geb. \"\"Li\"\"\";\x80 5\r\n;;;\r\n",
                               u"<p>Hallo {{Vorname}} {{Nachname}}, {{Umsatz}}</p>"_s);
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->at(0).message.text.trimmed(), u"Hallo Zoë Müller, 1.234,50"_s);
        QCOMPARE(statesOf(*plan).first(2), (QList{OnHold, Waiting})); // ë is no address that services take
        QCOMPARE(plan->at(1).message.to.name, u"Anne O’Neill; geb. \"Li\""_s);
        QCOMPARE(plan->at(1).message.text.trimmed(), u"Hallo Anne O’Neill; geb. \"Li\", € 5"_s);
    }

    // The plan as a whole

    void thePlanIsThePreview()
    {
        PlannerFixture fixture(
            "Email,Name,Files\na@example.com,A,f.txt\nb@example,B,\na@EXAMPLE.com,C,\nd@example.com,,\n");
        fixture.addFile(u"f.txt"_s, "x");
        fixture.request.attachmentColumn = u"Files"_s;
        fixture.request.replyTo = MailAddress{u"Office"_s, u"office@contoso.example"_s};
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        Result<Planner> planner = Planner::create(fixture.request);
        QVERIFY_RESULT(plan);
        QCOMPARE(planner->rowCount(), plan->size());
        for (qsizetype row = planner->rowCount() - 1; row >= 0; --row) {
            store::PlannedMessage preview = planner->messageFor(row);
            const store::PlannedMessage &planned = plan->at(row);
            QVERIFY(preview.message.id != planned.message.id);
            QCOMPARE(preview.message.fingerprint(), planned.message.fingerprint());
            preview.message.id = planned.message.id;
            QVERIFY(preview.message == planned.message);
            QCOMPARE(preview.state, planned.state);
            QCOMPARE(preview.reason, planned.reason);
        }
    }

    void aLongListIsPlanned_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isPlainText");
        QTest::newRow("plain text") << 200'000 << true;
        QTest::newRow("HTML") << 20'000 << false;
    }
    void aLongListIsPlanned()
    {
        QFETCH(int, rows);
        QFETCH(bool, isPlainText);
        QByteArray list = "Email,Name,Company\n";
        for (int i = 0; i < rows; ++i)
            list += "person" + QByteArray::number(i) + "@example.com,Zoë " + QByteArray::number(i) + ",Boats & Sons\n";
        PlannerFixture fixture(list, u"<p>Hello {{Name}}, how is {{Company|the family}}?</p>"_s);
        if (isPlainText)
            fixture.setPlainText(u"Hello {{Name}}, how is {{Company|the family}}?"_s);
        const qint64 before = residentKilobytes();
        QElapsedTimer timer;
        timer.start();
        const Result<QList<store::PlannedMessage>> plan = fixture.plan();
        QVERIFY_RESULT(plan);
        qInfo("%d rows planned in %lld ms, %lld MB more memory", rows, timer.elapsed(),
              (residentKilobytes() - before) / 1024);
        QCOMPARE(statesOf(*plan).count(Waiting), rows);
        QCOMPARE(plan->last().message.to.name, u"Zoë %1"_s.arg(rows - 1));
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
