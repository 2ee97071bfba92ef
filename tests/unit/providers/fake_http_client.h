#pragma once

#include "core/http/http_client.h"

#include <QList>
#include <QStringList>

namespace sincerely::test
{

/// An HttpClient with a script: requests have to come in its order, each with the method and path that it names. What
/// was asked is recorded; what was not in the script is recorded as unexpected and answered with ConnectionLost.
class FakeHttpClient final : public http::HttpClient
{
public:
    struct Asked {
        http::HttpRequest request;
        QByteArray fileBytes; ///< What a FileSlice held at that moment.

        [[nodiscard]] QByteArray header(QByteArrayView name) const;
        [[nodiscard]] QString query() const; ///< Decoded.
        [[nodiscard]] QJsonObject json() const;
    };

    /// \param path Without host and query, decoded: "/v1.0/me".
    void expect(QByteArray method, QString path, Result<http::HttpResponse> answer);
    /// The same, but the answer comes only as Cancelled, when the request is stopped.
    void expectAndHold(QByteArray method, QString path);

    [[nodiscard]] QCoro::Task<Result<http::HttpResponse>> send(http::HttpRequest request,
                                                               std::stop_token stop) override;

    QList<Asked> asked;
    QStringList unexpected;
    int open = 0;

    /// Empty when exactly the script was asked, else what was not or was too much.
    [[nodiscard]] QString deviation() const;

private:
    struct Step {
        QByteArray method;
        QString path;
        Result<http::HttpResponse> answer;
        bool hold = false;
    };
    QList<Step> m_script;
};

/// An answer with a JSON body.
[[nodiscard]] http::HttpResponse answer(int status, const QByteArray &body = {}, QList<http::Header> headers = {});
/// An error answer in Graph's shape.
[[nodiscard]] http::HttpResponse refusal(int status, const QByteArray &code, QList<http::Header> headers = {});
[[nodiscard]] Result<http::HttpResponse> noAnswer(Error::Kind kind);

} // namespace sincerely::test
