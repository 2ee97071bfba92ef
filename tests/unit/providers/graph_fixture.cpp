#include "tests/unit/providers/graph_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

graph::GraphOptions quickOptions()
{
    graph::GraphOptions options;
    options.graphRoot = QUrl(u"https://graph.test"_s);
    options.ownerAddress = u"ada@contoso.example"_s;
    options.backOffs = {0ms, 0ms, 0ms};
    options.freshItemWaits = {0ms, 0ms};
    options.patience = std::chrono::hours(1'000'000); // of leaps of the clock
    options.jitter = [] { return 0.0; };
    return options;
}

OutgoingMessage plainMessage()
{
    OutgoingMessage message;
    message.id = kMessageId;
    message.from = {u"Ada"_s, u"ada@contoso.example"_s};
    message.to = {u"Björn \"B\" Ödegård"_s, u"bjorn+x@example.org"_s};
    message.subject = u"Hello Björn"_s;
    message.html = u"<p>Hello Björn</p>"_s;
    message.text = u"Hello Björn"_s;
    return message;
}

GraphFixture::GraphFixture(graph::GraphOptions options)
    : mailbox(client, tokens, clock, std::move(options))
{
}

Attachment GraphFixture::file(const QString &name, qint64 size, char seed)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(seed + i % 251 + i / 65536);
    const QString path = folder.filePath(name);
    QFile disk(path);
    if (!disk.open(QIODevice::WriteOnly) || disk.write(content) != size)
        qFatal("cannot write %s", qPrintable(path));
    return {path, name, u"application/pdf"_s, size, QCryptographicHash::hash(content, QCryptographicHash::Sha256), {}};
}

http::HttpResponse GraphFixture::goodDraft()
{
    return answer(200, R"({"id":"D1","isDraft":true,"ccRecipients":[],"bccRecipients":[],
        "toRecipients":[{"emailAddress":{"name":"B","address":"Bjorn+x@Example.org"}}],
        "singleValueExtendedProperties":[{"id":"String {EA94A4E1-8639-4BC5-B490-29AE68D14AAF} Name SincerelyMessage",
        "value":"0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a"}]})");
}

http::HttpResponse GraphFixture::listOf(const QList<Attachment> &files)
{
    QJsonArray list;
    for (const Attachment &file : files) {
        QJsonObject entry{{u"id"_s, u"A%1"_s.arg(list.size() + 1)},
                          {u"name"_s, file.name},
                          {u"size"_s, file.sizeBytes + 231},
                          {u"isInline"_s, file.isInline()}};
        if (file.isInline())
            entry.insert(u"contentId"_s, file.contentId);
        list.append(entry);
    }
    return answer(200, QJsonDocument(QJsonObject{{u"value"_s, list}}).toJson());
}

} // namespace sincerely::test
