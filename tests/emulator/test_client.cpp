#include "tests/emulator/test_client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr char StampId[] = "String {5d9b6e0a-2c1f-4e57-9a44-0c9b6f0e7a11} Name SincerelyMessage";

Answer parseHead(const QByteArray &head)
{
    Answer answer;
    QByteArrayList lines = head.split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return answer;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Answer::code() const
{
    const QJsonValue error = json()[u"error"_s];
    return error.isObject() ? error[u"code"_s].toString() : error.toString();
}

QList<Header> TestClient::graphHeaders() const
{
    return {{"Authorization", "Bearer " + m_token},
            {"Prefer", "IdType=\"ImmutableId\""},
            {"client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
            {"User-Agent", "test"},
            {"Accept", "application/json"}};
}

Answer TestClient::graph(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return request(method, "/v1.0" + path, graphHeaders(), body);
}

Answer TestClient::graph(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    QList<Header> headers = graphHeaders();
    headers.emplaceBack("Content-Type", "application/json");
    return request(method, "/v1.0" + path, headers, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer TestClient::request(const QByteArray &method, const QByteArray &target, QList<Header> headers,
                           const QByteArray &body)
{
    begin(method, target, std::move(headers), body);
    return finish();
}

void TestClient::begin(const QByteArray &method, const QByteArray &target, QList<Header> headers,
                       const QByteArray &body)
{
    ensureConnected();
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : std::as_const(headers))
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    write(bytes + "\r\n" + body);
}

void TestClient::write(const QByteArray &bytes)
{
    ensureConnected();
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(10'000)) {
    }
}

Answer TestClient::finish(int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        Answer answer = end < 0 ? Answer{} : parseHead(m_buffer.left(end));
        const qsizetype length = answer.header("Content-Length").toLongLong();
        if (end >= 0 && m_buffer.size() >= end + 4 + length) {
            answer.body = m_buffer.mid(end + 4, length);
            m_buffer.remove(0, end + 4 + length);
            return answer;
        }
        const int left = limitMs - static_cast<int>(timer.elapsed());
        if (left > 0 && m_socket->waitForReadyRead(left)) {
            m_buffer += m_socket->readAll();
            continue;
        }
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            return {.ending = Ending::Silent};
        answer.ending = m_buffer.isEmpty() ? Ending::Closed : Ending::Cut;
        disconnect();
        return answer;
    }
}

void TestClient::disconnect()
{
    m_socket.reset();
    m_buffer.clear();
}

void TestClient::ensureConnected()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return;
    m_buffer.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_origin.host(), static_cast<quint16>(m_origin.port()));
    m_socket->waitForConnected(10'000);
}

QJsonObject draftJson(const QString &recipient, const QString &stamp, const QString &subject)
{
    const QJsonObject address = {{u"emailAddress"_s, QJsonObject{{u"address"_s, recipient}}}};
    const QJsonObject property = {{u"id"_s, QLatin1StringView(StampId)}, {u"value"_s, stamp}};
    return {{u"subject"_s, subject},
            {u"body"_s, QJsonObject{{u"contentType"_s, u"html"_s}, {u"content"_s, u"<p>Hello</p>"_s}}},
            {u"toRecipients"_s, QJsonArray{address}},
            {u"singleValueExtendedProperties"_s, QJsonArray{property}}};
}

QByteArray stampSearch(const QByteArray &folder, const QByteArray &stamp)
{
    const QByteArray filter =
        "singleValueExtendedProperties/Any(ep: ep/id eq '" + QByteArray(StampId) + "' and ep/value eq '" + stamp + "')";
    return "/me/mailFolders/" + folder + "/messages?$select=id,isDraft&$filter=" + filter.toPercentEncoding();
}

QByteArray createDraft(TestClient &client, const QString &recipient, const QString &stamp)
{
    return client.graph("POST", "/me/messages", draftJson(recipient, stamp)).json()[u"id"_s].toString().toLatin1();
}

} // namespace sincerely::emulator
