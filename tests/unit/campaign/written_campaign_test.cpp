#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "core/store/recipient_reader.h"
#include "core/store/sending_record.h"
#include "tests/unit/campaign/written_campaign.h"

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

/// Campaigns, lists and templates as they are kept while they are written.
class WrittenCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompositionComesBackAsItWasSaved()
    {
        WrittenCampaign written;
        Composition composition = written.composition;
        composition.replyTo = MailAddress{u"Office"_s, u"office@contoso.example"_s};
        composition.attachments = {u"/tmp/b.pdf"_s, u"/tmp/a.pdf"_s};
        composition.attachmentColumn = u"Files"_s;
        composition.emailColumn = u"Email"_s;
        composition.listFolder = u"/tmp"_s;
        composition.touch = Touch::Optional;
        composition.letter.folder = written.desk.pictureFolder();
        for (const LetterKind kind : {LetterKind::Written, LetterKind::Design, LetterKind::PlainText}) {
            composition.letter.kind = kind;
            QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, composition)));
            QCOMPARE(**QCoro::waitFor(written.desk.composition(written.campaign.id)), composition);
        }
    }

    void aListKeepsItsColumnsRowsAndOrder()
    {
        WrittenCampaign written("Email,Name\nb@example.com,\"Quote \"\" and, comma\"\nnot an address,مريم\n");
        const RecipientList list = **QCoro::waitFor(written.lists.list(written.composition.list));
        QCOMPARE(list.columns, (QStringList{u"Email"_s, u"Name"_s}));
        QCOMPARE(list.recipientCount, 2);
        QCOMPARE(written.people.at(0).values, (QStringList{u"b@example.com"_s, u"Quote \" and, comma"_s}));
        QCOMPARE(written.people.at(0).addressKey, u"b@example.com"_s);
        QCOMPARE(written.people.at(1).values.at(1), u"مريم"_s);
        QVERIFY(written.people.at(1).addressKey.isEmpty());
    }

    void removedRowsComeBackWhereTheyWere()
    {
        WrittenCampaign written;
        const QList<Recipient> before = written.people;
        QVERIFY_RESULT(QCoro::waitFor(written.lists.setRemoved({before.at(0).id, before.at(2).id}, true)));
        written.readPeople();
        QCOMPARE(written.people, QList{before.at(1)});
        QVERIFY_RESULT(QCoro::waitFor(written.lists.append(written.composition.list, {{u"d@example.com"_s}}, 0)));
        QVERIFY_RESULT(QCoro::waitFor(written.lists.setRemoved({before.at(0).id, before.at(2).id}, false)));
        written.readPeople();
        QCOMPARE(written.people.size(), 4);
        QCOMPARE(written.people.first(3), before);
        QCOMPARE(written.people.at(3).addressKey, u"d@example.com"_s);
    }

    void anotherColumnForTheAddressesIsFollowed()
    {
        WrittenCampaign written("Email,Private\na@example.com,x@example.org\n");
        QVERIFY_RESULT(QCoro::waitFor(written.lists.setEmailColumn(written.composition.list, 1)));
        written.readPeople();
        QCOMPARE(written.people.at(0).addressKey, u"x@example.org"_s);
    }

    void columnsAreAddedRenamedAndTakenBack()
    {
        WrittenCampaign written("Email\na@example.com\n");
        const ListId list = written.composition.list;
        QVERIFY_RESULT(QCoro::waitFor(written.lists.addColumn(list, u"Name"_s)));
        QVERIFY_RESULT(QCoro::waitFor(written.lists.renameColumn(list, 1, u"First name"_s)));
        QCOMPARE((*QCoro::waitFor(written.lists.list(list)))->columns, (QStringList{u"Email"_s, u"First name"_s}));
        QVERIFY_RESULT(QCoro::waitFor(written.lists.removeLastColumn(list)));
        QCOMPARE((*QCoro::waitFor(written.lists.list(list)))->columns, QStringList{u"Email"_s});
    }

    void namesSortAsPeopleExpect()
    {
        WrittenCampaign written("Email,Name\n1@example.com,Zoë\n2@example.com,émile\n3@example.com,Adam 10\n"
                                "4@example.com,adam 9\n5@example.com,Émile\n");
        store::RecipientReader reader = store::RecipientReader::open(*written.store).value();
        store::RecipientQuery query;
        query.list = written.composition.list;
        query.sortColumn = 1;
        const auto namesOf = [&](const store::RecipientQuery &asked) {
            QStringList names;
            const Result<QList<RecipientId>> order = reader.order(asked);
            for (const RecipientId id : *order)
                names.append((*reader.recipient(id))->values.at(1));
            return names;
        };
        QCOMPARE(namesOf(query), (QStringList{u"adam 9"_s, u"Adam 10"_s, u"émile"_s, u"Émile"_s, u"Zoë"_s}));
        query.descending = true;
        QCOMPARE(namesOf(query), (QStringList{u"Zoë"_s, u"émile"_s, u"Émile"_s, u"Adam 10"_s, u"adam 9"_s}));
        query.sortColumn = -1;
        query.text = u"ÉMILE"_s;
        QCOMPARE(namesOf(query), (QStringList{u"émile"_s, u"Émile"_s}));
    }

    void aDuplicateHasPeopleOfItsOwnAndNothingReviewed()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveComposition(written.campaign.id, written.composition)));
        const Result<Campaign> copy = QCoro::waitFor(written.desk.duplicate(written.campaign.id, u"Again"_s));
        QVERIFY_RESULT(copy);
        QCOMPARE(copy->state, CampaignState::Writing);
        const Composition composition = **QCoro::waitFor(written.desk.composition(copy->id));
        QCOMPARE(composition.letter.html, written.composition.letter.html);
        QVERIFY(composition.list != written.composition.list);
        QCOMPARE((*QCoro::waitFor(written.lists.list(composition.list)))->recipientCount, 3);
        QVERIFY(QCoro::waitFor(written.reviews.entries(copy->id))->isEmpty());
    }

    void aDeletedCampaignComesBackUntilThePurge()
    {
        WrittenCampaign written;
        const CampaignId id = written.campaign.id;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setDeleted(id, true)));
        QVERIFY(!*QCoro::waitFor(written.desk.campaign(id)));
        QVERIFY(QCoro::waitFor(written.desk.all())->isEmpty());
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setDeleted(id, false)));
        QVERIFY((*QCoro::waitFor(written.desk.campaign(id)))->isComposed);
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setDeleted(id, true)));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.purge()));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setDeleted(id, false)));
        QVERIFY(!*QCoro::waitFor(written.desk.campaign(id)));
        QVERIFY(!*QCoro::waitFor(written.lists.list(written.composition.list))); // its list went with it
    }

    void aCampaignThatHasComeBackIsNotPurged()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(written.approve(0, u"One."_s));
        store::CampaignRepository campaigns(written.store->writer());
        QVERIFY_RESULT(campaigns.setDeleted(written.campaign.id, true));
        const QList<CampaignId> deleted = *campaigns.deletedUntil(QDateTime::currentDateTimeUtc());
        QCOMPARE(deleted, QList{written.campaign.id});
        QVERIFY_RESULT(campaigns.setDeleted(written.campaign.id, false)); // by another program, at this very moment
        QVERIFY_RESULT(campaigns.purge(deleted.first()));
        QCOMPARE(written.recorded().size(), 1);
    }

    void aPurgeLeavesSavedListsAlone()
    {
        WrittenCampaign written;
        const RecipientList saved = *QCoro::waitFor(written.lists.copy(written.composition.list, u"Guests"_s));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setDeleted(written.campaign.id, true)));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.purge()));
        QCOMPARE(QCoro::waitFor(written.lists.saved())->first().name, u"Guests"_s);
        QCOMPARE((*QCoro::waitFor(written.lists.list(saved.id)))->recipientCount, 3);
    }

    void archivedCampaignsStayAndSayThatTheyAre()
    {
        WrittenCampaign written;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setArchived(written.campaign.id, true)));
        QVERIFY(QCoro::waitFor(written.desk.all())->first().isArchived);
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setArchived(written.campaign.id, false)));
        QVERIFY(!QCoro::waitFor(written.desk.all())->first().isArchived);
    }

    void templatesAreKeptChangedAndDeleted()
    {
        WrittenCampaign written;
        Template letter;
        letter.name = u"Thank you"_s;
        letter.letter.kind = LetterKind::Written;
        letter.letter.subject = u"Thank you, {{Name}}"_s;
        letter.letter.html = u"<p>Dear {{Name}}</p>"_s;
        Template saved = *QCoro::waitFor(written.desk.saveTemplate(letter));
        QVERIFY(!saved.id.isNull());
        saved.name = u"Many thanks"_s;
        QVERIFY_RESULT(QCoro::waitFor(written.desk.saveTemplate(saved)));
        const QList<Template> all = *QCoro::waitFor(written.desk.templates());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, u"Many thanks"_s);
        QCOMPARE(all.first().letter.html, letter.letter.html);
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setTemplateDeleted(saved.id, true)));
        QVERIFY(QCoro::waitFor(written.desk.templates())->isEmpty());
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setTemplateDeleted(saved.id, false)));
        QCOMPARE(QCoro::waitFor(written.desk.templates())->size(), 1);
    }

    void anAccountCanGoWhileACampaignIsOnlyBeingWritten()
    {
        WrittenCampaign written;
        Account account;
        account.name = u"Work"_s;
        account.provider = u"folder"_s;
        const Account saved = *QCoro::waitFor(written.desk.saveAccount(account));
        QVERIFY_RESULT(QCoro::waitFor(written.desk.setAccount(written.campaign.id, saved.id)));
        QVERIFY_RESULT(store::AccountRepository(written.store->writer()).remove(saved.id));
        QVERIFY((*QCoro::waitFor(written.desk.campaign(written.campaign.id)))->account.isNull());
    }

    void aCampaignRemembersTheSavedListOfItsPeople()
    {
        WrittenCampaign written;
        const ListId own = written.composition.list;
        const Result<RecipientList> kept = QCoro::waitFor(written.lists.copy(own, QStringLiteral("Friends")));
        QVERIFY_RESULT(kept);
        const auto users = [&written] { return QCoro::waitFor(written.lists.users()).value(); };
        QCOMPARE(users().value(kept->id).size(), 1);
        const Result<RecipientList> other = QCoro::waitFor(written.lists.copy(kept->id, QStringLiteral("Others")));
        QVERIFY_RESULT(other);
        QVERIFY(!users().contains(other->id)); // nobody has used that one
        // Another copy for a campaign is of the same origin, however it came there.
        const Result<RecipientList> copy = QCoro::waitFor(written.lists.copy(own, QString()));
        QVERIFY_RESULT(copy);
        Composition composition = written.composition;
        composition.list = copy->id;
        CampaignDesk desk(*written.store);
        QVERIFY_RESULT(QCoro::waitFor(desk.create(QStringLiteral("Second"), AccountId{}, composition)));
        QCOMPARE(users().value(kept->id).first(), QStringLiteral("Second"));
        QCOMPARE(users().value(kept->id).size(), 2);
    }
};

QTEST_GUILESS_MAIN(WrittenCampaignTest)
#include "written_campaign_test.moc"
