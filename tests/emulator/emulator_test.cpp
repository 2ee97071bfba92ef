#include "tests/emulator/emulator.h"
#include "tests/emulator/test_client.h"

#include <QJsonDocument>
#include <QtTest>

using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

/// Messages, attachments, uploads, search and limits, as a client sees them.
class EmulatorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<TestClient> m_client;

    int found(const QByteArray &folder, const QByteArray &stamp)
    {
        return static_cast<int>(m_client->graph("GET", stampSearch(folder, stamp)).json()[u"value"_s].toArray().size());
    }

    void change(const std::function<void(Behaviour &)> &change) { m_emulator->changeBehaviour(change); }

    QByteArray flagsOf(const QByteArray &id)
    {
        const QByteArray expand =
            QByteArray("singleValueExtendedProperties($filter=id eq 'Integer 0x0E07')").toPercentEncoding();
        const Answer answer = m_client->graph("GET", "/me/messages/" + id + "?$select=id,isDraft&$expand=" + expand);
        return answer.json()[u"singleValueExtendedProperties"_s][0][u"value"_s].toString().toLatin1();
    }

    /// Opens a session; returns the path and query of its URL.
    QByteArray openSession(const QByteArray &id, qint64 size, QString *code = nullptr)
    {
        const QJsonObject item = {{u"attachmentType"_s, u"file"_s}, {u"name"_s, u"film.mp4"_s}, {u"size"_s, size}};
        const Answer answer = m_client->graph("POST", "/me/messages/" + id + "/attachments/createUploadSession",
                                              QJsonObject{{u"AttachmentItem"_s, item}});
        if (code != nullptr)
            *code = answer.code();
        const QByteArray url = answer.json()[u"uploadUrl"_s].toString().toUtf8();
        return url.mid(m_emulator->uploadUrl().toEncoded().size());
    }

    static QList<Header> pieceHeaders(qint64 first, qint64 size, qint64 total)
    {
        const QByteArray range = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + size - 1) +
                                 '/' + QByteArray::number(total);
        return {{"Content-Range", range}, {"Content-Type", "application/octet-stream"}};
    }

private Q_SLOTS:
    void init()
    {
        m_emulator = std::make_unique<Emulator>();
        QVERIFY(m_emulator->start());
        m_client = std::make_unique<TestClient>(m_emulator->graphUrl());
        m_client->setToken(m_emulator->issueTokens(u"client"_s).accessToken);
    }

    void cleanup()
    {
        m_client.reset();
        m_emulator.reset();
    }

    void aMessageGoesFromDraftToSentOnce()
    {
        const QByteArray id = createDraft(*m_client);
        QVERIFY(!id.isEmpty());
        QCOMPARE(found("drafts", "STAMP-1"), 1);
        const Answer sent = m_client->graph("POST", "/me/messages/" + id + "/send");
        QCOMPARE(sent.status, 202);
        QVERIFY(sent.body.isEmpty());
        QCOMPARE(found("drafts", "stamp-1"), 0);
        QCOMPARE(found("sentitems", "stamp-1"), 1);
        const Answer copy = m_client->graph("GET", "/me/messages/" + id + "?$select=isDraft");
        QCOMPARE(copy.json()[u"isDraft"_s], QJsonValue(false));
        QCOMPARE(m_emulator->delivered(), (QList<Delivered>{{u"bob@example.org"_s, u"Hello"_s, u"stamp-1"_s, 1}}));
        QCOMPARE(m_emulator->violations(), QString());
    }

    void bodyOfSendMayBeAnEmptyObjectAndNothingElse()
    {
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send", QJsonObject{{u"comment"_s, u"x"_s}}).status,
                 400);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send", QJsonObject{}).status, 202);
    }

    void aMessageLingersInDraftsAndOutboxAsLongAsToldTo()
    {
        change([](Behaviour &b) {
            b.lingerMs = 60'000;
            b.outboxMs = 60'000;
        });
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(flagsOf(id), "9"_ba);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        QCOMPARE(flagsOf(id), "13"_ba);
        QCOMPARE(found("drafts", "stamp-1"), 1);
        m_emulator->advance(std::chrono::seconds(61));
        QCOMPARE(flagsOf(id), "5"_ba);
        QCOMPARE(found("outbox", "stamp-1"), 1);
        m_emulator->advance(std::chrono::seconds(61));
        QCOMPARE(flagsOf(id), "1"_ba);
        QCOMPARE(found("sentitems", "stamp-1"), 1);
    }

    void aSecondSendIsAViolationAndReallyDelivered()
    {
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        QCOMPARE(m_emulator->delivered().first().count, 2);
        QVERIFY(m_emulator->violations().contains("second send"_L1));
        change([](Behaviour &b) { b.secondSend = u"404"_s; });
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 404);
        QCOMPARE(m_emulator->delivered().first().count, 2);
    }

    void idsChangeWithSendWhenToldTo()
    {
        change([](Behaviour &b) { b.immutableIdsSurviveSend = false; });
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        QCOMPARE(m_client->graph("GET", "/me/messages/" + id).status, 404);
        QCOMPARE(found("sentitems", "stamp-1"), 1);
    }

    void theSentCopyGoesWhereARulePutsIt()
    {
        change([](Behaviour &b) { b.sentCopy = u"deleted"_s; });
        const QByteArray first = createDraft(*m_client);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + first + "/send").status, 202);
        QCOMPARE(found("deleteditems", "stamp-1"), 1);
        change([](Behaviour &b) { b.sentCopy = u"none"_s; });
        const QByteArray second = createDraft(*m_client, u"eve@example.org"_s, u"stamp-2"_s);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + second + "/send").status, 202);
        QCOMPARE(m_client->graph("GET", "/me/messages/" + second).status, 404);
        QCOMPARE(m_emulator->delivered().size(), 2);
    }

    void aNewMessageIsNotFoundForAWhile()
    {
        change([](Behaviour &b) { b.freshRequests = 2; });
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("GET", "/me/messages/" + id).code(), u"ErrorItemNotFound"_s);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 404);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
    }

    void searchLagsWhenToldTo()
    {
        change([](Behaviour &b) { b.searchLagMs = 60'000; });
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(found("drafts", "stamp-1"), 0);
        QCOMPARE(m_client->graph("GET", "/me/messages/" + id).status, 200);
        m_emulator->advance(std::chrono::minutes(2));
        QCOMPARE(found("drafts", "stamp-1"), 1);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *body, int status, const char *code) {
            QTest::newRow(name) << QByteArray(body) << status << QString::fromLatin1(code);
        };
        row("cut", R"({"subject":)", 400, "BadRequest");
        row("misspelt", R"({"subjet":"x"})", 400, "RequestBodyRead");
        row("isDraft", R"({"isDraft":true})", 400, "RequestBodyRead");
        row("recipient as text", R"({"toRecipients":["a@b.c"]})", 400, "RequestBodyRead");
        row("address without at", R"({"toRecipients":[{"emailAddress":{"address":"ab.c"}}]})", 400,
            "ErrorInvalidRecipients");
        row("HTML in capitals", R"({"body":{"contentType":"HTML","content":""}})", 400, "RequestBodyRead");
        row("header without x-", R"({"internetMessageHeaders":[{"name":"List-Id","value":"x"}]})", 400,
            "InvalidInternetMessageHeader");
        row("no headers", R"({"internetMessageHeaders":[]})", 400, "InvalidInternetMessageHeaderCollection");
        row("property id", R"({"singleValueExtendedProperties":[{"id":"String Stamp","value":"x"}]})", 400,
            "ErrorInvalidProperty");
        row("untyped attachment", R"({"attachments":[{"name":"a","contentBytes":""}]})", 422, "UnprocessableType");
        row("base64url",
            R"({"attachments":[{"@odata.type":"#microsoft.graph.fileAttachment","name":"a","contentBytes":"_-8="}]})",
            400, "RequestBodyRead");
        row("base64 without padding",
            R"({"attachments":[{"@odata.type":"#microsoft.graph.fileAttachment","name":"a","contentBytes":"YQ"}]})",
            400, "RequestBodyRead");
    }

    void refusesBodies()
    {
        QFETCH(QByteArray, body);
        QList<Header> headers = m_client->graphHeaders();
        headers.emplaceBack("Content-Type", "application/json");
        const Answer answer = m_client->request("POST", "/v1.0/me/messages", headers, body);
        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
        QVERIFY(m_emulator->state().messages.isEmpty());
        QVERIFY(!answer.json()[u"error"_s][u"innerError"_s][u"request-id"_s].toString().isEmpty());
    }

    void refusesRequestsOver4MB()
    {
        QJsonObject draft = draftJson(u"a@b.c"_s, u"x"_s);
        draft[u"body"_s] = QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, QString(4'194'304, u'x')}};
        QCOMPARE(m_client->graph("POST", "/me/messages", draft).status, 413);
        QCOMPARE(m_client->graph("GET", "/me/messages").status, 200);
    }

    void patchChangesDraftsButNotTheTextOfSentMessages()
    {
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("PATCH", "/me/messages/" + id, QJsonObject{{u"subject"_s, u"New"_s}}).status, 200);
        QCOMPARE(m_client->graph("PATCH", "/me/messages/" + id, QJsonObject{{u"attachments"_s, QJsonArray()}}).status,
                 400);
        QList<Header> headers = m_client->graphHeaders();
        headers.append({{"Content-Type", "application/json"}, {"If-Match", "W/\"old\""}});
        QCOMPARE(m_client->request("PATCH", "/v1.0/me/messages/" + id, headers, R"({"subject":"Newer"})").status, 412);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        QCOMPARE(m_client->graph("PATCH", "/me/messages/" + id, QJsonObject{{u"subject"_s, u"Late"_s}}).status, 400);
        QCOMPARE(m_emulator->delivered().first().subject, u"New"_s);
    }

    void deletedDraftsGoToDeletedItemsFirst()
    {
        const QByteArray id = createDraft(*m_client);
        QCOMPARE(m_client->graph("DELETE", "/me/messages/" + id).status, 204);
        QCOMPARE(found("deleteditems", "stamp-1"), 1);
        QCOMPARE(m_client->graph("DELETE", "/me/messages/" + id).status, 204);
        QCOMPARE(m_client->graph("DELETE", "/me/messages/" + id).status, 404);
    }

    void smallAttachmentsAreListedWithTheirSizeAndContentId()
    {
        const QByteArray id = createDraft(*m_client);
        const QJsonObject logo = {{u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
                                  {u"name"_s, u"logo.png"_s},
                                  {u"contentBytes"_s, u"aGVsbG8="_s},
                                  {u"isInline"_s, true},
                                  {u"contentId"_s, u"logo1"_s}};
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/attachments", logo).status, 201);
        const QByteArray list = "/me/messages/" + id +
                                "/attachments?$select=id,name,size,isInline,microsoft.graph.fileAttachment/contentId";
        const QJsonValue entry = m_client->graph("GET", list).json()[u"value"_s][0];
        QCOMPARE(entry[u"contentId"_s], QJsonValue(u"logo1"_s));
        QVERIFY(entry[u"size"_s].toInt() >= 5);
        QVERIFY(entry[u"contentBytes"_s].isUndefined());
        QCOMPARE(m_emulator->violations(), QString());
        const AttachmentRecord record = m_emulator->state().messages.first().attachments.first();
        QCOMPARE(record.size, 5);
        QCOMPARE(m_emulator->content(record.sha256), "hello"_ba);
        const QByteArray attachment = entry[u"id"_s].toString().toLatin1();
        QCOMPARE(m_client->graph("DELETE", "/me/messages/" + id + "/attachments/" + attachment).status, 204);
        QVERIFY(m_emulator->state().messages.first().attachments.isEmpty());
    }

    void filesComeInPiecesAndTheReplySpellsTheNextRangeInAllWays()
    {
        const qint64 total = 10'000'000;
        const qint64 piece = 2'500'000;
        const QByteArray content = QByteArray(static_cast<qsizetype>(total), 'z');
        const QByteArray id = createDraft(*m_client);
        const QByteArray target = openSession(id, total);
        TestClient upload(m_emulator->uploadUrl());
        QStringList spellings;
        Answer last;
        for (qint64 at = 0; at < total; at += piece) {
            last = upload.request("PUT", target, pieceHeaders(at, piece, total), content.mid(at, piece));
            spellings.append(last.json()[u"nextExpectedRanges"_s][0].toString());
        }
        QCOMPARE(spellings, (QStringList{u"2500000"_s, u"5000000-"_s, u"7500000-9999999"_s, QString()}));
        QCOMPARE(last.status, 201);
        QVERIFY(last.body.isEmpty());
        QVERIFY(last.header("Location").contains("/Attachments('"));
        const Snapshot state = m_emulator->state();
        QCOMPARE(state.openSessions, 0);
        QCOMPARE(state.messages.first().attachments.first().sha256,
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(state.violationText(), QString());
    }

    void uploadsAreStrict()
    {
        const qint64 total = 4'000'000;
        const QByteArray id = createDraft(*m_client);
        QString code;
        (void)openSession(id, 2'999'999, &code);
        QCOMPARE(code, u"ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"_s);
        const QByteArray target = openSession(id, total);
        TestClient upload(m_emulator->uploadUrl());
        const QByteArray bytes(1000, 'x');
        const auto put = [&](qint64 first, qint64 size, qint64 whole) {
            return upload.request("PUT", target, pieceHeaders(first, size, whole), bytes);
        };
        QCOMPARE(put(1000, 1000, total).code(), u"fragmentOutOfOrder"_s);
        QCOMPARE(put(0, 999, total).status, 416);
        QCOMPARE(put(0, 1000, total + 1).status, 416);
        QCOMPARE(put(0, 1000, total).status, 200);
        QCOMPARE(put(500, 1000, total).code(), u"fragmentOverlap"_s);
        QCOMPARE(put(0, 1000, total).status, 200);
        QCOMPARE(upload
                     .request("PUT", target,
                              {{"Content-Range", "bytes 1000-1999/4000000"}, {"Authorization", "Bearer x"}}, bytes)
                     .status,
                 401);
        QVERIFY(m_emulator->violations().contains("token sent to the upload address"_L1));
        QByteArray rewritten = target;
        rewritten.replace("%2B", "+");
        QCOMPARE(upload.request("PUT", rewritten, pieceHeaders(1000, 1000, total), bytes).code(),
                 u"uploadSessionNotFound"_s);
        QVERIFY(m_emulator->violations().contains("upload URL rewritten"_L1));
        m_emulator->advance(std::chrono::hours(2));
        QCOMPARE(put(1000, 1000, total).code(), u"uploadSessionNotFound"_s);
    }

    void piecesOver4MBAreRefused()
    {
        const QByteArray target = openSession(createDraft(*m_client), 6'000'000);
        TestClient upload(m_emulator->uploadUrl());
        QCOMPARE(
            upload.request("PUT", target, pieceHeaders(0, 5'000'000, 6'000'000), QByteArray(5'000'000, 'x')).status,
            413);
        QVERIFY(m_emulator->violations().contains("piece too large"_L1));
        QCOMPARE(upload.request("DELETE", target, {}).status, 204);
        QCOMPARE(m_emulator->state().openSessions, 0);
    }

    void filtersFindByIdsAndPagesFollow()
    {
        for (int i = 0; i < 25; ++i)
            (void)createDraft(*m_client, u"bob%1@example.org"_s.arg(i), u"s%1"_s.arg(i));
        const MessageRecord message = m_emulator->state().messages.at(7);
        const auto search = [this](const QByteArray &filter) {
            return m_client->graph("GET", "/me/messages?$select=id&$filter=" + filter.toPercentEncoding())
                .json()[u"value"_s]
                .toArray()
                .size();
        };
        QCOMPARE(search("internetMessageId eq '" + message.internetMessageId.toLatin1() + "'"), 1);
        QCOMPARE(search("conversationId eq '" + message.conversationId.toLatin1() + "' and isDraft eq true"), 1);
        QCOMPARE(search("not (isDraft eq true) or subject eq 'it''s'"), 0);
        QCOMPARE(m_client->graph("GET", "/me/messages?$filter=nonsense%20eq%20'x'").status, 400);
        QCOMPARE(m_client->graph("GET", "/me/messages?$select=nonsense").status, 400);
        const QByteArray inefficient =
            QByteArray("/me/messages?$orderby=receivedDateTime%20desc&$filter=isDraft%20eq%20true");
        QCOMPARE(m_client->graph("GET", inefficient).code(), u"InefficientFilter"_s);
        QSet<QString> ids;
        QByteArray path = "/me/mailFolders/drafts/messages?$select=id&$top=10";
        int pages = 0;
        while (!path.isEmpty()) {
            const QJsonObject page = m_client->graph("GET", path).json();
            for (const QJsonValue &entry : page[u"value"_s].toArray())
                ids.insert(entry[u"id"_s].toString());
            path = QUrl(page[u"@odata.nextLink"_s].toString())
                       .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                       .mid(5);
            ++pages;
        }
        QCOMPARE(ids.size(), 25);
        QCOMPARE(pages, 3);
    }

    void moreThanFourOpenRequestsAreRefusedAndNoted()
    {
        QCOMPARE(m_emulator->setFaults(u"get-message#1-4=hang"_s), QString());
        const QByteArray id = createDraft(*m_client);
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<TestClient>(m_emulator->graphUrl()));
            clients.back()->begin("GET", "/v1.0/me/messages/" + id, m_client->graphHeaders());
        }
        QVERIFY(m_emulator->waitUntil([](const Snapshot &s) { return s.openRequests == 4; }));
        QCOMPARE(m_emulator->violations(), QString());
        const Answer fifth = m_client->graph("GET", "/me/messages/" + id);
        QCOMPARE(fifth.status, 429);
        QCOMPARE(fifth.code(), u"ApplicationThrottled"_s);
        QVERIFY(!fifth.header("Retry-After").isEmpty());
        QCOMPARE(m_emulator->state().maxOpenRequests, 5);
        QVERIFY(m_emulator->violations().contains("more than 4 requests open"_L1));
    }

    void aRequestThatItsClientGaveUpIsNotOpenAnyMore()
    {
        QCOMPARE(m_emulator->setFaults(u"get-message#*=hang"_s), QString());
        const QByteArray id = createDraft(*m_client);
        for (int i = 0; i < 6; ++i) {
            m_client->begin("GET", "/v1.0/me/messages/" + id, m_client->graphHeaders());
            QVERIFY(m_emulator->waitUntil([i](const Snapshot &s) { return s.count(Kind::GetMessage) == i + 1; }));
            m_client->disconnect();
        }
        QCOMPARE(m_emulator->state().maxOpenRequests, 1);
        QVERIFY(m_emulator->waitUntil([](const Snapshot &s) { return s.openRequests == 0; }));
    }

    void aDepartureIsNoticedBeforeTheNextRequestIsCounted()
    {
        QCOMPARE(m_emulator->setFaults(u"get-message#*=hang"_s), QString());
        const QByteArray id = createDraft(*m_client);
        TestClient blocker(m_emulator->graphUrl());
        TestClient leaving(m_emulator->graphUrl());
        QCOMPARE(blocker.request("GET", "/v1.0/me", m_client->graphHeaders()).status, 200);
        leaving.begin("GET", "/v1.0/me/messages/" + id, m_client->graphHeaders());
        QVERIFY(m_emulator->waitUntil([](const Snapshot &s) { return s.openRequests == 1; }));
        TestClient younger(m_emulator->graphUrl());
        QCOMPARE(younger.request("GET", "/v1.0/me", m_client->graphHeaders()).status, 200);
        change([&](Behaviour &) {
            // The server's thread waits for this to end, with the first of these requests in its hands; it then finds
            // the end of one connection and requests on an older and a younger one at the same time. (If the thread
            // comes late, the test proves less, but does not fail.)
            blocker.begin("GET", "/v1.0/me", m_client->graphHeaders());
            QTest::qSleep(100);
            leaving.disconnect();
            m_client->begin("GET", "/v1.0/me", m_client->graphHeaders());
            younger.begin("GET", "/v1.0/me", m_client->graphHeaders());
            QTest::qSleep(20);
        });
        QCOMPARE(blocker.finish().status, 200);
        QCOMPARE(m_client->finish().status, 200);
        QCOMPARE(younger.finish().status, 200);
        const QList<RequestRecord> requests = m_emulator->state().requests;
        QCOMPARE(requests.last().openAtBegin, 1);
        QCOMPARE(requests.at(requests.size() - 2).openAtBegin, 1);
    }

    void sendsOverTheLimitAreHeldBack()
    {
        change([](Behaviour &b) { b.sendsPerMinute = 2; });
        for (int i = 0; i < 3; ++i) {
            const QByteArray id = createDraft(*m_client, u"bob%1@example.org"_s.arg(i), u"s%1"_s.arg(i));
            QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").status, 202);
        }
        QCOMPARE(m_emulator->state().in(u"sentitems"_s).size(), 2);
        QCOMPARE(m_emulator->state().in(u"drafts"_s).size(), 1);
        m_emulator->advance(std::chrono::seconds(61));
        QCOMPARE(m_emulator->state().in(u"sentitems"_s).size(), 3);
    }

    void mistakesOfTheClientAreNoted_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<QString>("violation");
        QTest::newRow("id") << "client-request-id"_ba << u"missing client-request-id"_s;
        QTest::newRow("prefer") << "Prefer"_ba << u"missing Prefer"_s;
        QTest::newRow("agent") << "User-Agent"_ba << u"missing User-Agent"_s;
        QTest::newRow("accept") << "Accept"_ba << u"missing Accept"_s;
    }

    void mistakesOfTheClientAreNoted()
    {
        QFETCH(QByteArray, missing);
        QFETCH(QString, violation);
        QList<Header> headers = m_client->graphHeaders();
        headers.removeIf([&missing](const Header &h) { return h.first == missing; });
        QCOMPARE(m_client->request("GET", "/v1.0/me/messages", headers).status, 200);
        QCOMPARE(m_emulator->state().violations.size(), 1);
        QVERIFY(m_emulator->violations().contains(violation));
    }

    void aRepeatedClientRequestIdIsNoted()
    {
        const QList<Header> headers = m_client->graphHeaders();
        QCOMPARE(m_client->request("GET", "/v1.0/me", headers).status, 200);
        QCOMPARE(m_emulator->violations(), QString());
        QCOMPARE(m_client->request("GET", "/v1.0/me", headers).status, 200);
        QVERIFY(m_emulator->violations().contains("repeated client-request-id"_L1));
    }

    void controlTellsTheStateAndChangesTheBehaviour()
    {
        TestClient control(m_emulator->graphUrl());
        QCOMPARE(control
                     .request("POST", "/_emulator/mailbox", {},
                              R"({"lingerMs":60000,"refusedRecipients":["eve@example.org"]})")
                     .status,
                 200);
        QCOMPARE(m_emulator->behaviour().lingerMs, 60'000);
        QCOMPARE(control.request("POST", "/_emulator/mailbox", {}, R"({"lingerMS":1})").status, 400);
        QCOMPARE(control.request("POST", "/_emulator/faults", {}, "nonsense").status, 400);
        const QByteArray id = createDraft(*m_client, u"eve@example.org"_s);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + id + "/send").code(), u"ErrorInvalidRecipients"_s);
        const QByteArray other = createDraft(*m_client);
        QCOMPARE(m_client->graph("POST", "/me/messages/" + other + "/send").status, 202);
        QCOMPARE(control.request("POST", "/_emulator/clock", {}, R"({"advanceMs":61000})").status, 200);
        const QJsonObject state = control.request("GET", "/_emulator/state", {}).json();
        QCOMPARE(state[u"delivered"_s][0][u"count"_s], QJsonValue(1));
        QCOMPARE(state[u"mailboxes"_s][0][u"messages"_s][1][u"folder"_s], QJsonValue(u"sentitems"_s));
        QCOMPARE(state[u"requests"_s].toArray().size(), 4);
        QCOMPARE(control.request("POST", "/_emulator/reset", {}).status, 200);
        QVERIFY(m_emulator->state().requests.isEmpty());
        QVERIFY(m_emulator->state().messages.isEmpty());
    }

    void bodiesMayComeInChunksButNotToTheUploadAddress()
    {
        QByteArray head = "POST /v1.0/me/messages HTTP/1.1\r\nHost: x\r\nContent-Type: "
                          "application/json\r\nTransfer-Encoding: chunked\r\n";
        for (const auto &[name, value] : m_client->graphHeaders())
            head += name + ": " + value + "\r\n";
        m_client->write(head + "\r\n7\r\n{\"subje\r\n");
        m_client->write("8;x=y\r\nct\":\"a\"}\r\n0\r\n\r\n");
        QCOMPARE(m_client->finish().status, 201);
        TestClient upload(m_emulator->uploadUrl());
        const QByteArray target = openSession(createDraft(*m_client), 4'000'000);
        upload.write("PUT " + target +
                     " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Range: bytes "
                     "0-0/4000000\r\n\r\n1\r\nx\r\n0\r\n\r\n");
        QCOMPARE(upload.finish().status, 411);
        QVERIFY(m_emulator->violations().contains("chunked"_L1));
    }

    void unreadableRequestsAreRefused()
    {
        m_client->write("GET /v1.0/me HTTP/1.1\nHost: x\n\r\n\r\n");
        QCOMPARE(m_client->finish().status, 400);
        m_client->disconnect();
        m_client->write("POST /v1.0/me/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n");
        QCOMPARE(m_client->finish().status, 411);
    }

    void aMessagePutInByTheSideDoorIsFound()
    {
        const QString id = m_emulator->addMessage(u"sentitems"_s, draftJson(u"a@b.c"_s, u"side"_s), false);
        QCOMPARE(found("sentitems", "side"), 1);
        QVERIFY(m_emulator->removeMessage(id));
        QCOMPARE(found("sentitems", "side"), 0);
        QVERIFY(m_emulator->delivered().isEmpty());
    }
};

QTEST_GUILESS_MAIN(EmulatorTest)
#include "emulator_test.moc"
