#pragma once

#include "tests/emulator/http_message.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace sincerely::emulator
{

/// How an exchange ended, as a client sees it. Qt does not tell a reset from an orderly end; both are Closed.
enum class Ending { Whole, Closed, Cut, Silent };

struct Answer {
    Ending ending = Ending::Whole;
    int status = 0;
    QList<Header> headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QJsonObject json() const;
    /// error.code of Graph, or error of the token endpoint.
    [[nodiscard]] QString code() const;
};

/// A plain blocking HTTP client over one connection, which does exactly what it is told and repeats nothing.
class TestClient
{
public:
    explicit TestClient(const QUrl &origin)
        : m_origin(origin)
    {
    }

    void setToken(const QString &token) { m_token = token.toLatin1(); }
    /// Headers of Graph calls: token, Prefer, client-request-id, User-Agent, Accept.
    [[nodiscard]] QList<Header> graphHeaders() const;

    Answer graph(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    Answer graph(const QByteArray &method, const QByteArray &path, const QJsonObject &body);
    Answer request(const QByteArray &method, const QByteArray &target, QList<Header> headers,
                   const QByteArray &body = {});

    /// For more than one request at a time: sends without waiting …
    void begin(const QByteArray &method, const QByteArray &target, QList<Header> headers, const QByteArray &body = {});
    /// … and waits for the answer; Silent when nothing came within the time.
    [[nodiscard]] Answer finish(int limitMs = 10'000);
    void write(const QByteArray &bytes);
    void disconnect();

private:
    void ensureConnected();

    QUrl m_origin;
    QByteArray m_token;
    QByteArray m_buffer;
    std::unique_ptr<QTcpSocket> m_socket;
};

/// A draft's JSON with one recipient and a stamp.
[[nodiscard]] QJsonObject draftJson(const QString &recipient, const QString &stamp,
                                    const QString &subject = QStringLiteral("Hello"));

/// The path of a search for a stamp in a folder.
[[nodiscard]] QByteArray stampSearch(const QByteArray &folder, const QByteArray &stamp);

/// The id of a new draft.
[[nodiscard]] QByteArray createDraft(TestClient &client, const QString &recipient = QStringLiteral("bob@example.org"),
                                     const QString &stamp = QStringLiteral("stamp-1"));

} // namespace sincerely::emulator
