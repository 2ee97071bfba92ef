#include "core/campaign/approval_check.h"
#include "core/campaign/signature.h"
#include "core/store/campaign_repository.h"
#include "tests/unit/campaign/written_campaign.h"

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

const QStringList kAllOpen{u"to_review"_s, u"to_review"_s, u"to_review"_s};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalFreezesTheEmailThatWasShown()
    {
        WrittenCampaign written;
        const MadeMessage shown = written.made(1, {u"We met in May."_s, {}});
        ReviewEntry entry;
        entry.recipient = written.people.at(1).id;
        entry.touch.phrase = u"We met in May."_s;
        const Result<ReviewEntry> approved =
            QCoro::waitFor(written.reviews.approve(written.campaign.id, entry, shown.message));
        QVERIFY_RESULT(approved);
        QCOMPARE(approved->message, shown.message.id);
        const Result<OutgoingMessage> frozen = QCoro::waitFor(written.desk.message(shown.message.id));
        QVERIFY_RESULT(frozen);
        QCOMPARE(*frozen, shown.message);
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"ready"_s, u"to_review"_s}));
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
    }

    void approvingAgainReplacesTheFrozenEmail()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"First."_s));
        QVERIFY_RESULT(written.approve(0, u"Second."_s));
        QCOMPARE(written.recorded().size(), 1);
        const Result<OutgoingMessage> frozen = QCoro::waitFor(written.desk.message(written.recorded().first().id));
        QVERIFY(frozen->html.contains(u"Second."_s));
    }

    void aChangeOfTheLetterLapsesApprovalsAndUndoingItBringsThemBack()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(written.approve(1, u"Two."_s));
        const QString before = written.composition.letter.html;
        written.composition.letter.html += u"<p>P.S.</p>"_s;
        const Survey seen = written.survey();
        QCOMPARE(seen.recipients[0].state, ReviewState::NeedsAttention);
        QCOMPARE(seen.recipients[0].problem->kind, Problem::Kind::Lapsed);
        QCOMPARE(seen.findings.size(), 1);
        QCOMPARE(seen.findings.first().recipients.size(), 2);
        for (const store::RecordedMessage &message : written.recorded())
            QCOMPARE(message.state, MessageState::OnHold); // so that nothing can send it, not even another program

        written.composition.letter.html = before;
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"ready"_s, u"to_review"_s}));
        for (const store::RecordedMessage &message : written.recorded())
            QCOMPARE(message.state, MessageState::Waiting);
    }

    void aChangeThatDoesNotConcernSomebodyKeepsTheApproval()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s)); // France
        QVERIFY_RESULT(written.approve(1, u"Two."_s)); // Spain
        written.composition.letter.html += u"{{#if Country = Spain}}<p>¡Hola!</p>{{/if}}"_s;
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"needs_attention"_s, u"to_review"_s}));
    }

    void approvalsLapseWithTheRowTheSenderAndTheFiles()
    {
        WrittenCampaign written;
        written.composition.attachments = {written.writeFile(u"plan.txt"_s, "as approved")};
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QCOMPARE(written.states().first(), u"ready"_s);

        written.writeFile(u"plan.txt"_s, "changed since it was approved");
        QCOMPARE(written.states().first(), u"needs_attention"_s);
        written.writeFile(u"plan.txt"_s, "as approved");
        QCOMPARE(written.states().first(), u"ready"_s);

        written.setValue(0, 1, u"Anne"_s);
        QCOMPARE(written.states().first(), u"needs_attention"_s);
        written.setValue(0, 1, u"Ann"_s);
        QCOMPARE(written.states().first(), u"ready"_s);

        written.setValue(0, 0, u"ann@elsewhere.example"_s);
        QCOMPARE(written.states().first(), u"needs_attention"_s);
        written.setValue(0, 0, u"ann@example.com"_s);

        written.composition.from.name = u"Ada Lindqvist"_s;
        QCOMPARE(written.states().first(), u"needs_attention"_s);
    }

    void whoWasTakenOffTheListGetsNothing()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(QCoro::waitFor(written.lists.setRemoved({written.people.at(0).id}, true)));
        (void)written.survey();
        QCOMPARE(written.recorded().first().state, MessageState::OnHold);
        QVERIFY_RESULT(QCoro::waitFor(written.lists.setRemoved({written.people.at(0).id}, false)));
        (void)written.survey();
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
    }

    void nothingGoesOnWhenAChangeSinceTheApprovalCannotBeRecorded()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        written.composition.letter.html += u"<p>P.S.</p>"_s;
        written.store->writer().setFault([](const char *sql) -> std::optional<Error> {
            if (QByteArray(sql).startsWith("UPDATE message "))
                return Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
            return std::nullopt;
        });
        const Result<Survey> seen = QCoro::waitFor(written.reviews.survey(written.request(), {}));
        written.store->writer().setFault({});
        QVERIFY(!seen); // whoever is about to send stops here: the record still says that the email may go
        QCOMPARE(seen.error().kind, Error::Kind::Storage);
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
    }

    void aSurveySeesWhatWasWrittenJustBefore()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        ReviewEntry held;
        held.recipient = written.people.at(0).id;
        held.verdict = Verdict::OnHold;
        written.store->writer().setFault([](const char *) -> std::optional<Error> {
            QThread::msleep(20); // a slow disk
            return std::nullopt;
        });
        const auto deciding = written.reviews.decide(written.campaign.id, {held}); // nobody has waited for it
        QCOMPARE(written.states().first(), u"on_hold"_s);
        written.store->writer().setFault({});
    }

    void aFileThatIsGoneHoldsBackEverything()
    {
        WrittenCampaign written;
        written.composition.attachments = {written.writeFile(u"plan.txt"_s, "here")};
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QFile::remove(written.composition.attachments.first());
        const Survey seen = written.survey();
        QVERIFY(seen.mistake);
        QVERIFY2(seen.mistake->sentence.contains(u"plan.txt"_s), qPrintable(seen.mistake->sentence));
        QCOMPARE(seen.recipients.size(), size_t(3));
        QCOMPARE(written.recorded().first().state, MessageState::OnHold);
    }

    void anApprovalIsTakenBackUntilADraftWasAskedFor()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(written.decide(0, Verdict::Open));
        QVERIFY(written.recorded().isEmpty());
        QCOMPARE(written.states(), kAllOpen);

        QVERIFY_RESULT(written.approve(0, u"One."_s));
        const MessageId id = written.recorded().first().id;
        QVERIFY_RESULT(
            store::SendingRecord(written.store->writer()).change(id, MessageState::Waiting, MessageState::Preparing));
        const auto refused = written.decide(0, Verdict::Skipped);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!written.approve(0, u"Again."_s));
        QCOMPARE(written.recorded().size(), 1);
        QCOMPARE(written.states().first(), u"on_its_way"_s);
    }

    void whoWasNotSentToGetsANewApprovalAndTheOldEmailStaysOut()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"First."_s));
        const MessageId old = written.recorded().first().id;
        store::SendingRecord record(written.store->writer());
        store::ChangeDetails refused;
        refused.reason = u"The address was refused."_s;
        QVERIFY_RESULT(record.change(old, MessageState::Waiting, MessageState::Preparing));
        QVERIFY_RESULT(record.change(old, MessageState::Preparing, MessageState::NotSent, refused));
        QCOMPARE(written.states().first(), u"not_sent"_s);

        QCOMPARE(*QCoro::waitFor(written.desk.sendAgain(written.campaign.id, {old})), 1);
        QCOMPARE(written.states().first(), u"ready"_s); // nothing has changed: as it was approved
        written.setValue(0, 1, u"Anne"_s);
        QCOMPARE(written.states().first(), u"needs_attention"_s);
        QVERIFY_RESULT(written.approve(0, u"Second."_s));
        QCOMPARE(written.states().first(), u"ready"_s);
        QCOMPARE(written.recorded().size(), 2);
        QCOMPARE(written.recorded().first().state, MessageState::Skipped); // it has left traces, so it stays
        QCOMPARE(written.recorded().last().state, MessageState::Waiting);
        QCOMPARE(*QCoro::waitFor(written.desk.sendAgain(written.campaign.id, {old})), 0);

        const OutgoingMessage first = *QCoro::waitFor(written.desk.message(old)); // undoing freezes it again
        ReviewEntry entry;
        entry.recipient = written.people.first().id;
        QVERIFY_RESULT(QCoro::waitFor(written.reviews.approve(written.campaign.id, entry, first)));
        QCOMPARE(written.recorded().size(), 1);
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
    }

    void decidingForSeveralIsAllOrNothing()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(1, u"Two."_s));
        QVERIFY_RESULT(store::SendingRecord(written.store->writer())
                           .change(written.recorded().first().id, MessageState::Waiting, MessageState::Preparing));
        QList<ReviewEntry> entries;
        for (const Recipient &person : std::as_const(written.people)) {
            ReviewEntry entry;
            entry.recipient = person.id;
            entry.verdict = Verdict::Skipped;
            entries.append(entry);
        }
        QVERIFY(!QCoro::waitFor(written.reviews.decide(written.campaign.id, entries)));
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"on_its_way"_s, u"to_review"_s}));
    }

    void ofOneAddressTheFirstThatIsNotLeftOutGetsTheEmail()
    {
        WrittenCampaign written("Email,First name\nann@example.com,Ann\nANN@example.com,Ann again\n");
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"needs_attention"_s}));
        QCOMPARE(written.survey().findings.first().kind, Problem::Kind::Duplicate);
        QVERIFY_RESULT(written.decide(0, Verdict::Skipped));
        QCOMPARE(written.states(), (QStringList{u"skipped"_s, u"to_review"_s}));
    }

    void ofOneAddressOnlyOneApprovalHolds()
    {
        WrittenCampaign written("Email,First name\nann@example.com,Ann\nANN@example.com,Ann again\n");
        QVERIFY_RESULT(written.decide(0, Verdict::Skipped));
        QVERIFY_RESULT(written.approve(1, u"One."_s));
        QCOMPARE(written.states(), (QStringList{u"skipped"_s, u"ready"_s}));
        QVERIFY_RESULT(written.approve(0, u"One."_s)); // after all
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"needs_attention"_s}));
        QList<MessageState> recorded;
        for (const store::RecordedMessage &message : written.recorded())
            recorded.append(message.state);
        QCOMPARE(recorded, (QList{MessageState::OnHold, MessageState::Waiting}));
    }

    void anAddressThatMayHaveHadTheEmailGetsNoOtherFromAnExchangedList_data()
    {
        QTest::addColumn<QList<MessageState>>("life");
        QList<MessageState> life;
        for (const MessageState state : {MessageState::Preparing, MessageState::Prepared, MessageState::Sending}) {
            life.append(state);
            QTest::newRow(qPrintable(toWord(state))) << life;
        }
        for (const MessageState end : {MessageState::Accepted, MessageState::Sent, MessageState::Unknown})
            QTest::newRow(qPrintable(toWord(end))) << life + QList{end};
    }

    void anAddressThatMayHaveHadTheEmailGetsNoOtherFromAnExchangedList()
    {
        QFETCH(QList<MessageState>, life);
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        const MessageId id = written.recorded().first().id;
        store::SendingRecord record(written.store->writer());
        MessageState before = MessageState::Waiting;
        for (const MessageState state : life) {
            QVERIFY_RESULT(record.change(id, before, state));
            before = state;
        }
        written.useList("Email,First name,Country\ndan@example.com,Dan,Peru\nAnn@Example.com,Ann,France\n");
        QCOMPARE(written.states(), (QStringList{u"to_review"_s, u"needs_attention"_s}));
        QCOMPARE(written.survey().recipients[1].problem->kind, Problem::Kind::Duplicate);
    }

    void anEditedEmailAsksWhenTheLetterChangesUnderIt()
    {
        WrittenCampaign written;
        ReviewEntry entry;
        entry.recipient = written.people.at(0).id;
        entry.touch.edited = EditedEmail{u"My own subject"_s, u"<p>My own words.</p>"_s, QString()};
        entry.editedFrom = written.made(0, {}).message.fingerprint();
        const MadeMessage shown = written.made(0, entry.touch);
        QVERIFY(!shown.problem);
        QCOMPARE(shown.message.subject, u"My own subject"_s);
        QVERIFY_RESULT(QCoro::waitFor(written.reviews.approve(written.campaign.id, entry, shown.message)));
        QCOMPARE(written.states().first(), u"ready"_s);
        written.composition.letter.html += u"<p>P.S.</p>"_s;
        const Survey seen = written.survey();
        QCOMPARE(seen.recipients[0].state, ReviewState::NeedsAttention);
        QCOMPARE(seen.recipients[0].problem->kind, Problem::Kind::EditedBefore);
    }

    void anEditedEmailBringsThePicturesItShows()
    {
        WrittenCampaign written;
        written.composition.letter.folder = written.folder.path();
        written.writeFile(u"one.gif"_s, QByteArray::fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAAC"));
        written.writeFile(u"two.gif"_s, QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAACwAAAAAAQABAAACAkQBADs="));
        written.composition.letter.html += u"<p><img src=\"one.gif\"></p>"_s;
        PersonalTouch touch;
        touch.edited = EditedEmail{u"By hand"_s, u"<p>Look: <img src=\"two.gif\"></p>"_s, QString()};
        const MadeMessage made = written.made(0, touch);
        QCOMPARE(made.problem.value_or(Problem{}).sentence, QString());
        QCOMPARE(made.message.attachments.size(), 1);
        QCOMPARE(made.message.attachments.first().name, u"two.gif"_s);
        QVERIFY(made.message.html.contains(u"cid:"_s + made.message.attachments.first().contentId));
        touch.edited->html = u"<p><img src=\"gone.gif\"></p>"_s;
        QCOMPARE(written.made(0, touch).problem->kind, Problem::Kind::FileProblem);
    }

    void anEditedEmailBringsTheFilesForEverybody()
    {
        WrittenCampaign written;
        written.composition.attachments = {written.writeFile(u"plan.txt"_s, "the plan")};
        PersonalTouch touch;
        touch.edited = EditedEmail{u"By hand"_s, u"<p>The plan is attached.</p>"_s, QString()};
        const MadeMessage made = written.made(0, touch);
        QCOMPARE(made.message.attachments.size(), 1);
        QCOMPARE(made.message.attachments.first().name, u"plan.txt"_s);
    }

    void rawTemplateTextInAnEditedEmailIsHeldBack()
    {
        WrittenCampaign written;
        PersonalTouch touch;
        for (const EditedEmail &edited : {EditedEmail{u"For {{First name}}"_s, u"<p>Hello</p>"_s, QString()},
                                          EditedEmail{u"Hello"_s, u"<p>Dear {{First name}}</p>"_s, QString()},
                                          EditedEmail{u"Hello"_s, QString(), u"Dear {{First name}}"_s}}) {
            touch.edited = edited;
            QCOMPARE(written.made(0, touch).problem->kind, Problem::Kind::UnusableLetter);
        }
    }

    void phrasesSurviveEveryChangeOfTheLetter()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        written.composition.letter.html = u"<p>{{Personal touch}}</p>"_s;
        (void)written.survey();
        const Result<QList<ReviewEntry>> entries = QCoro::waitFor(written.reviews.entries(written.campaign.id));
        QCOMPARE(entries->first().touch.phrase, u"One."_s);
    }

    void whatIsTypedKeepsTheVerdict()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.decide(0, Verdict::OnHold));
        ReviewEntry typed;
        typed.recipient = written.people.at(0).id;
        typed.touch.phrase = u"Half a sen"_s;
        QVERIFY_RESULT(QCoro::waitFor(written.reviews.saveTouch(written.campaign.id, typed)));
        const ReviewEntry entry = QCoro::waitFor(written.reviews.entries(written.campaign.id))->first();
        QCOMPARE(entry.verdict, Verdict::OnHold);
        QCOMPARE(entry.touch.phrase, u"Half a sen"_s);
    }

    void aListMayBringThePhrasesAlong()
    {
        WrittenCampaign written("Email,First name,Personal touch\nann@example.com,Ann,We met in May.\n"
                                "bob@example.com,Bob,\n");
        const Survey seen = written.survey();
        QVERIFY(!seen.recipients[0].problem);
        QCOMPARE(seen.recipients[1].problem->kind, Problem::Kind::TouchMissing);
        QCOMPARE(seen.recipients[1].state, ReviewState::ToReview);
    }

    void withoutTouchOnlyThoseAreApprovedWhomNothingHoldsBack()
    {
        WrittenCampaign written("Email,First name\nann@example.com,Ann\nwrong,Bob\ncy@example.com,\n"
                                "dan@example.com,Dan\n");
        written.composition.touch = Touch::Optional;
        QVERIFY_RESULT(written.decide(3, Verdict::OnHold));
        const Result<int> approved = QCoro::waitFor(written.reviews.approveWithoutTouch(written.request(), {}));
        QVERIFY_RESULT(approved);
        QCOMPARE(*approved, 1);
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"needs_attention"_s, u"needs_attention"_s, u"on_hold"_s}));
    }

    void whoeverIsPutOnHoldWhileAllAreApprovedStaysOnHold()
    {
        WrittenCampaign written;
        written.composition.touch = Touch::Optional;
        ReviewEntry held;
        held.recipient = written.people.at(1).id;
        held.verdict = Verdict::OnHold;
        std::optional<QCoro::Task<Result<QList<OutgoingMessage>>>> holding;
        bool isAsked = false;
        written.store->writer().setFault([&](const char *sql) -> std::optional<Error> {
            if (!isAsked && QByteArray(sql).startsWith("INSERT INTO review ")) { // the first one is being approved
                isAsked = true;
                QMetaObject::invokeMethod(
                    qApp, [&] { holding = written.reviews.decide(written.campaign.id, {held}); }, Qt::QueuedConnection);
            }
            return std::nullopt;
        });
        const Result<int> approved = QCoro::waitFor(written.reviews.approveWithoutTouch(written.request(), {}));
        written.store->writer().setFault({});
        QVERIFY_RESULT(approved);
        QVERIFY(holding);
        QCOMPARE(*approved, 2);
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"on_hold"_s, u"ready"_s}));
    }

    void whatTheListBringsAlongIsApprovedAsThePhrase()
    {
        WrittenCampaign written("Email,First name,Personal touch\nann@example.com,Ann,We met in May.\n"
                                "bob@example.com,Bob,\ncy@example.com,Cy,We met in June.\n");
        ReviewEntry emptied;
        emptied.recipient = written.people.at(2).id;
        QVERIFY_RESULT(QCoro::waitFor(written.reviews.saveTouch(written.campaign.id, emptied)));
        const Result<int> approved = QCoro::waitFor(written.reviews.approveWithoutTouch(written.request(), {}));
        QVERIFY_RESULT(approved);
        QCOMPARE(*approved, 1);
        QCOMPARE(written.states(), (QStringList{u"ready"_s, u"to_review"_s, u"to_review"_s}));
    }

    void earlierCampaignsAreRemembered()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"We met in May."_s));
        QVERIFY_RESULT(written.approve(1, u"Thank you."_s));
        const MessageId id = written.recorded().first().id;
        store::SendingRecord record(written.store->writer());
        QVERIFY_RESULT(record.change(id, MessageState::Waiting, MessageState::Preparing));
        QVERIFY_RESULT(record.change(id, MessageState::Preparing, MessageState::Prepared));
        QVERIFY_RESULT(record.change(id, MessageState::Prepared, MessageState::Sending));
        store::ChangeDetails details;
        details.sentAt = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
        QVERIFY_RESULT(record.change(id, MessageState::Sending, MessageState::Accepted, details));

        const Campaign next = QCoro::waitFor(written.desk.create(u"Autumn"_s, {}, written.composition)).value();
        const auto emails = QCoro::waitFor(written.reviews.earlierEmails(u"ANN@example.com"_s, next.id, 5)).value();
        QCOMPARE(emails.size(), 1);
        QCOMPARE(emails.first().campaign, u"Spring visit"_s);
        QCOMPARE(emails.first().phrase, u"We met in May."_s);
        QCOMPARE(emails.first().sentAt, details.sentAt);
        QVERIFY(QCoro::waitFor(written.reviews.earlierEmails(u"bob@example.com"_s, next.id, 5))->isEmpty());
        QCOMPARE(QCoro::waitFor(written.reviews.recentPhrases(10))->size(), 2);
    }

    void resumingElsewhereHoldsBackWhatHasChangedSince()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(written.approve(1, u"Two."_s));
        written.composition.letter.html += u"{{#if Country = Spain}}<p>¡Hola!</p>{{/if}}"_s;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, written.composition)));
        const auto check = [&written] {
            const Campaign campaign = **QCoro::waitFor(written.desk.campaign(written.campaign.id));
            return QCoro::waitFor(checkApprovals(written.store.get(), campaign, {}, {}, {}));
        };
        const Result<> refused = check();
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"Spring visit"_s), qPrintable(refused.error().sentence));
        QVERIFY_RESULT(store::CampaignRepository(written.store->writer())
                           .setState(written.campaign.id, CampaignState::Paused, QString()));
        written.store->writer().setFault([](const char *sql) -> std::optional<Error> {
            if (QByteArray(sql).startsWith("UPDATE message "))
                return Error{Error::Kind::Busy, u"Another program writes."_s, {}, {}};
            return std::nullopt;
        });
        QCOMPARE(check().error().kind, Error::Kind::Busy); // what cannot be held back keeps everything back
        written.store->writer().setFault({});
        QVERIFY_RESULT(check());
        QCOMPARE(written.recorded().at(0).state, MessageState::Waiting);
        QCOMPARE(written.recorded().at(1).state, MessageState::OnHold);
    }

    void resumingElsewhereSignsAsTheWindowDoes()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, written.composition)));
        Account account;
        account.owner = written.composition.from;
        account.signature = u"<p>Ada of Contoso</p>"_s;
        written.composition = asSentFrom(account, written.composition);
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(store::CampaignRepository(written.store->writer())
                           .setState(written.campaign.id, CampaignState::Paused, QString()));
        const Campaign campaign = **QCoro::waitFor(written.desk.campaign(written.campaign.id));
        QVERIFY_RESULT(QCoro::waitFor(checkApprovals(written.store.get(), campaign, account, {}, {})));
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
        account.signature = u"<p>Ada</p>"_s; // changed since
        QVERIFY_RESULT(QCoro::waitFor(checkApprovals(written.store.get(), campaign, account, {}, {})));
        QCOMPARE(written.recorded().first().state, MessageState::OnHold);
    }

    void nothingGoesOnFromAnAddressThatNobodyHasTried()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, written.composition)));
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(store::CampaignRepository(written.store->writer())
                           .setState(written.campaign.id, CampaignState::Paused, QString()));
        const Campaign campaign = **QCoro::waitFor(written.desk.campaign(written.campaign.id));
        Account account;
        account.owner.address = u"owner@contoso.example"_s; // the campaign is from another one
        MailboxLimits limits;
        limits.mayReplaceFrom = true;
        const auto check = [&] {
            return QCoro::waitFor(checkApprovals(written.store.get(), campaign, account, limits, {}));
        };
        const Result<> refused = check();
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"ada@contoso.example"_s), qPrintable(refused.error().sentence));
        account.otherAddresses = {{written.composition.from, {}, false, FromTrial::Replaced}};
        const Result<> replaced = check();
        QVERIFY(!replaced);
        QVERIFY2(replaced.error().sentence.contains(u"replaces"_s), qPrintable(replaced.error().sentence));
        account.otherAddresses.first().trial = FromTrial::Kept;
        QVERIFY_RESULT(check());
        QCOMPARE(written.recorded().first().state, MessageState::Waiting);
    }

    void aMistakeOfTheLetterIsToldWithoutLosingAnything()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        written.composition.letter.html = u"<p>{{Frist name}}</p>"_s;
        const Survey seen = written.survey();
        QVERIFY(seen.mistake);
        QVERIFY2(seen.mistake->sentence.contains(u"First name"_s), qPrintable(seen.mistake->sentence));
        QCOMPARE(written.recorded().first().state, MessageState::OnHold);
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
