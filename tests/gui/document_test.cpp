#include "core/recipients/csv_reader.h"
#include "tests/gui/workspace_fixture.h"
#include "tests/support/support.h"

#include <QSignalSpy>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray kThree = "Email,First name,Country\nann@example.com,Ann,France\nbob@example.com,Bob,Spain\n"
                          "cy@example.com,Cy,France\n";

void openThree(WorkspaceFixture &fixture)
{
    fixture.open();
    fixture.openCampaign(u"For {{First name}}"_s, u"<p>Dear {{First name}},</p><p>{{Personal touch}}</p><p>Ada</p>"_s,
                         kThree);
}

} // namespace

/// The open campaign without its pages.
class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWhatIsSent()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        for (int index = 0; index < 3; ++index)
            QVERIFY(fixture.approve(index, u"Phrase %1."_s.arg(index)));
        QList<MadeMessage> shown;
        for (int index = 0; index < 3; ++index)
            shown.append(*fixture.document().make(fixture.person(index)));
        fixture.send();
        QCOMPARE(fixture.takeFailures(), QStringList());
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}));
        const QList<QByteArray> emails = fixture.emails();
        QCOMPARE(emails.size(), 3);
        for (const MadeMessage &made : std::as_const(shown)) {
            const QByteArray to = "To: " + (made.message.to.name + u" <"_s + made.message.to.address).toUtf8() + ">";
            const auto isHis = [&to](const QByteArray &email) { return email.contains(to); };
            QCOMPARE(std::count_if(emails.cbegin(), emails.cend(), isHis), 1);
        }
        QCOMPARE(fixture.workspace().library().campaigns().first().state, CampaignState::Finished);
        QVERIFY(fixture.takeFailures().isEmpty());
    }

    void onlyApprovedEmailsAreSentAndTheOthersCanFollow()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(1, u"Only Bob."_s));
        fixture.send();
        QCOMPARE(fixture.emails().size(), 1);
        QCOMPARE(fixture.states(), (QStringList{u"to_review"_s, u"sent"_s, u"to_review"_s}));
        QVERIFY(fixture.approve(0, u"Ann later."_s));
        fixture.send();
        QCOMPARE(fixture.emails().size(), 2);
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"sent"_s, u"to_review"_s}));
    }

    void whatChangedAfterItsApprovalIsNotSent()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(0, u"One."_s));
        QVERIFY(fixture.approve(1, u"Two."_s));
        Letter letter = fixture.document().composition().letter;
        letter.html += u"{{#if Country = Spain}}<p>¡Hola!</p>{{/if}}"_s;
        fixture.document().setLetter(letter);
        fixture.send(); // at once, without waiting for anything to be looked at
        QCOMPARE(fixture.emails().size(), 1);
        QCOMPARE(fixture.states(), (QStringList{u"sent"_s, u"needs_attention"_s, u"to_review"_s}));
    }

    void anEmptyLetterIsShownEmpty()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        Letter letter = fixture.document().composition().letter;
        letter.html.clear();
        fixture.document().setLetter(letter);
        fixture.settle();
        const std::optional<MadeMessage> made = fixture.document().make(fixture.person(0));
        QVERIFY(made && made->problem);
        QVERIFY(!made->message.subject.isEmpty());
        QCOMPARE(made->message.text, QString()); // not the subject once more
    }

    void everyDecisionCanBeUndone()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QUndoStack &undo = fixture.document().undoStack();
        QVERIFY(fixture.approve(0, u"One."_s));
        fixture.review().decide({fixture.person(1)}, Verdict::OnHold);
        fixture.review().decide({fixture.person(0), fixture.person(2)}, Verdict::Skipped);
        QCOMPARE(fixture.states(), (QStringList{u"skipped"_s, u"on_hold"_s, u"skipped"_s}));
        QVERIFY2(undo.undoText().contains(u"2"_s), qPrintable(undo.undoText()));
        undo.undo();
        QCOMPARE(fixture.states(), (QStringList{u"ready"_s, u"on_hold"_s, u"to_review"_s})); // frozen again
        undo.undo();
        QVERIFY2(undo.undoText().contains(u"Ann"_s), qPrintable(undo.undoText()));
        undo.undo();
        QCOMPARE(fixture.states(), (QStringList{u"to_review"_s, u"to_review"_s, u"to_review"_s}));
        undo.redo();
        QCOMPARE(fixture.states().first(), u"ready"_s);
        QVERIFY(fixture.takeFailures().isEmpty());
    }

    void anApprovalOfAnEarlierDayComesBackByUndoToo()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(0, u"One."_s));
        const CampaignId id = fixture.document().id();
        fixture.close();
        fixture.open();
        fixture.workspace().openCampaign(id);
        fixture.settle();
        fixture.review().decide({fixture.person(0)}, Verdict::OnHold);
        QCOMPARE(fixture.states().first(), u"on_hold"_s);
        fixture.document().undoStack().undo();
        QCOMPARE(fixture.states().first(), u"ready"_s);
    }

    void typingInAnApprovedEmailTakesTheApprovalBack()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(0, u"One."_s));
        fixture.review().setPhrase(fixture.person(0), u"One. And more"_s);
        QCOMPARE(fixture.review().status(fixture.person(0))->state, ReviewState::ToReview);
        QCOMPARE(fixture.states().first(), u"to_review"_s);
    }

    void anEmailThatIsHeldBackCannotBeApproved()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(!fixture.approve(0, QString()));
        QCOMPARE(fixture.review().status(fixture.person(0))->problem->kind, Problem::Kind::TouchMissing);
    }

    void whatIsTypedSurvivesAnOrderlyEnd()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        const CampaignId id = fixture.document().id();
        for (const QString &typed : {u"H"_s, u"He"_s, u"Hel"_s, u"Hello"_s})
            fixture.review().setPhrase(fixture.person(2), typed);
        Letter letter = fixture.document().composition().letter;
        letter.subject = u"Typed last"_s;
        fixture.document().setLetter(letter);
        fixture.close();
        fixture.open();
        fixture.workspace().openCampaign(id);
        fixture.settle();
        QCOMPARE(fixture.document().composition().letter.subject, u"Typed last"_s);
        QCOMPARE(fixture.review().entry(fixture.person(2)).touch.phrase, u"Hello"_s);
    }

    void cellsRowsAndColumnsCanBeChangedAndUndone()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QUndoStack &undo = fixture.document().undoStack();
        fixture.people().setValue(fixture.person(0), 1, u"Anne"_s);
        QCOMPARE(fixture.document().make(fixture.person(0))->message.subject, u"For Anne"_s);
        fixture.settle();
        undo.undo();
        QCOMPARE(fixture.document().make(fixture.person(0))->message.subject, u"For Ann"_s);
        fixture.settle();
        QCOMPARE(fixture.people().recipient(fixture.person(0))->values.at(1), u"Ann"_s);

        fixture.people().remove({fixture.person(0), fixture.person(1)});
        QTRY_COMPARE(fixture.people().list().recipientCount, 1);
        QCOMPARE(fixture.states().size(), 1);
        undo.undo();
        QTRY_COMPARE(fixture.people().list().recipientCount, 3);
        QCOMPARE(fixture.states().size(), 3);

        fixture.people().addColumn(u"Town"_s);
        QCOMPARE(fixture.people().list().columns.last(), u"Town"_s);
        fixture.people().setValue(fixture.person(1), 3, u"Lyon"_s);
        fixture.settle();
        QCOMPARE(fixture.people().recipient(fixture.person(1))->values.at(3), u"Lyon"_s);
        undo.undo();
        undo.undo();
        fixture.settle();
        QCOMPARE(fixture.people().list().columns, (QStringList{u"Email"_s, u"First name"_s, u"Country"_s}));
        QVERIFY(fixture.takeFailures().isEmpty());
    }

    void anImportCanBeUndoneWithAllThatWasWritten()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(0, u"One."_s));
        auto table = std::make_shared<const recipients::RecipientTable>(
            std::move(*recipients::readCsv(QByteArray("Email,First name\nzoe@example.com,Zoë\n"), u"other.csv"_s)));
        fixture.document().useTable(table, QString(), QString());
        QTRY_COMPARE(fixture.people().list().recipientCount, 1);
        QCOMPARE(fixture.states(), QStringList{u"to_review"_s});
        fixture.document().undoStack().undo();
        QTRY_COMPARE(fixture.people().list().recipientCount, 3);
        QCOMPARE(fixture.states(), (QStringList{u"ready"_s, u"to_review"_s, u"to_review"_s}));
    }

    void decisionsAreStoredInTheOrderInWhichTheyWereMade()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        const CampaignId id = fixture.document().id();
        for (int round = 0; round < 20; ++round) {
            QVERIFY(fixture.approve(0, u"Round %1."_s.arg(round)));
            fixture.review().decide({fixture.person(0)}, round % 2 == 0 ? Verdict::OnHold : Verdict::Skipped);
            QVERIFY(fixture.approve(0, u"Round %1 again."_s.arg(round)));
        }
        fixture.close();
        fixture.open();
        fixture.workspace().openCampaign(id);
        QCOMPARE(fixture.states().first(), u"ready"_s);
        QVERIFY(fixture.takeFailures().isEmpty());
    }

    void aDeletedCampaignComesBackByUndo()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        const CampaignId id = fixture.document().id();
        QSignalSpy told(&fixture.workspace().library(), &Library::done);
        fixture.workspace().deleteCampaign(id);
        QTRY_VERIFY(fixture.workspace().library().campaigns().isEmpty());
        QCOMPARE(told.count(), 1);
        QVERIFY(!fixture.workspace().document());
        fixture.workspace().library().undoStack().undo();
        QTRY_COMPARE(fixture.workspace().library().campaigns().size(), 1);
        fixture.workspace().openCampaign(id);
        QCOMPARE(fixture.states().size(), 3);
    }

    void anEditedEmailIsSentAsEditedAndCanBeGivenUp()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        const RecipientId ann = fixture.person(0);
        fixture.review().setEdited(ann, EditedEmail{u"By hand"_s, u"<p>Only for you.</p>"_s, QString()});
        QCOMPARE(fixture.document().make(ann)->message.subject, u"By hand"_s);
        QVERIFY(fixture.review().approve(ann, *fixture.document().make(ann)));
        QCOMPARE(fixture.states().first(), u"ready"_s);

        Letter letter = fixture.document().composition().letter;
        letter.html += u"<p>P.S.</p>"_s;
        fixture.document().setLetter(letter);
        QCOMPARE(fixture.states().first(), u"needs_attention"_s);
        QCOMPARE(fixture.review().status(ann)->problem->kind, Problem::Kind::EditedBefore);
        fixture.review().keepEdited(ann);
        QCOMPARE(fixture.states().first(), u"ready"_s);

        fixture.review().setEdited(ann, std::nullopt);
        QCOMPARE(fixture.document().make(ann)->message.subject, u"For Ann"_s);
        QCOMPARE(fixture.states().first(), u"to_review"_s);
        fixture.document().undoStack().undo();
        QCOMPARE(fixture.document().make(ann)->message.subject, u"By hand"_s);
    }

    void theSampleOpensWithEverythingInPlace()
    {
        WorkspaceFixture fixture;
        fixture.open();
        fixture.openSample();
        QVERIFY(!fixture.document().mistake());
        const std::optional<MadeMessage> made = fixture.document().make(fixture.person(0));
        QVERIFY(made && made->message.html.contains(u"cid:"_s));
        QCOMPARE(made->message.attachments.size(), 2); // the picture and the programme
        QVERIFY(fixture.review().counts().total() > 10);
        QVERIFY(fixture.takeFailures().isEmpty());
    }

    void twoCampaignsDoNotMix()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QVERIFY(fixture.approve(0, u"One."_s));
        const CampaignId first = fixture.document().id();
        fixture.openCampaign(u"Second"_s, u"<p>{{Personal touch}}</p>"_s, kThree);
        QCOMPARE(fixture.states(), (QStringList{u"to_review"_s, u"to_review"_s, u"to_review"_s}));
        QVERIFY(fixture.approve(0, u"Two."_s));
        fixture.workspace().openCampaign(first);
        QCOMPARE(fixture.states(), (QStringList{u"ready"_s, u"to_review"_s, u"to_review"_s}));
        QCOMPARE(fixture.review().entry(fixture.person(0)).touch.phrase, u"One."_s);
        QCOMPARE(fixture.workspace().library().campaigns().size(), 2);
        QVERIFY(fixture.workspace().library().campaigns().at(0).name !=
                fixture.workspace().library().campaigns().at(1).name);
    }

    void goingToAndFroLosesNothingThatWasTyped()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        const CampaignId first = fixture.document().id();
        fixture.openCampaign(u"Second"_s, u"<p>{{Personal touch}}</p>"_s, kThree);
        const CampaignId second = fixture.document().id();
        fixture.workspace().openCampaign(first);
        fixture.settle();
        Letter letter = fixture.document().composition().letter;
        for (int i = 0; i < 50; ++i) {
            letter.subject = u"Typed %1"_s.arg(i);
            fixture.document().setLetter(letter);
        }
        fixture.workspace().openCampaign(second);
        fixture.workspace().openCampaign(first);
        fixture.settle();
        QCOMPARE(fixture.document().composition().letter.subject, u"Typed 49"_s);
    }

    void theProgramCanEndWhileCampaignsAreBeingMade()
    {
        for (int made = 0; made < 4; ++made) {
            WorkspaceFixture fixture;
            fixture.open();
            QSignalSpy created(&fixture.workspace().library(), &Library::campaignCreated);
            fixture.workspace().library().createCampaign();
            fixture.workspace().library().createCampaign();
            fixture.workspace().library().createCampaign();
            QTRY_VERIFY_WITH_TIMEOUT(created.size() >= made, 60000);
            fixture.close();
            fixture.open();
            QCOMPARE(fixture.workspace().library().campaigns().size(), 3);
        }
    }

    void theNextOneLeftIsFoundAroundTheEnd()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        QCOMPARE(fixture.review().nextLeft(fixture.person(2)), fixture.person(0));
        fixture.review().decide({fixture.person(0)}, Verdict::Skipped);
        QCOMPARE(fixture.review().nextLeft(fixture.person(2)), fixture.person(1));
        fixture.review().decide({fixture.person(1)}, Verdict::OnHold);
        QVERIFY(fixture.review().nextLeft(fixture.person(2)).isNull());
        QCOMPARE(fixture.review().nextLeft({}), fixture.person(2));
    }

    void withoutTouchEverybodyIsApprovedAtOnceWhenTheCampaignAllowsIt()
    {
        WorkspaceFixture fixture;
        openThree(fixture);
        Composition composition = fixture.document().composition();
        composition.touch = Touch::Optional;
        fixture.document().setComposition(u"touch"_s, composition);
        fixture.settle();
        QSignalSpy approved(&fixture.review(), &Review::approvedWithoutTouch);
        fixture.review().approveWithoutTouch();
        QVERIFY(approved.count() > 0 || approved.wait(60000));
        QCOMPARE(approved.first().first().toInt(), 3);
        QCOMPARE(fixture.states(), (QStringList{u"ready"_s, u"ready"_s, u"ready"_s}));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
