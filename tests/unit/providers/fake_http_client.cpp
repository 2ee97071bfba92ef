#include "tests/unit/providers/fake_http_client.h"

#include "core/async/sleep.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

QByteArray FakeHttpClient::Asked::header(QByteArrayView name) const
{
    for (const http::Header &header : request.headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

QString FakeHttpClient::Asked::query() const
{
    return request.url.query(QUrl::FullyDecoded);
}

QJsonObject FakeHttpClient::Asked::json() const
{
    return QJsonDocument::fromJson(request.body).object();
}

void FakeHttpClient::expect(QByteArray method, QString path, Result<http::HttpResponse> answer)
{
    m_script.append({std::move(method), std::move(path), std::move(answer)});
}

void FakeHttpClient::expectAndHold(QByteArray method, QString path)
{
    m_script.append({std::move(method), std::move(path), noAnswer(Error::Kind::Cancelled), true});
}

QCoro::Task<Result<http::HttpResponse>> FakeHttpClient::send(http::HttpRequest request, std::stop_token stop)
{
    Asked now{request, {}};
    if (request.file) {
        QFile file(request.file->path);
        if (file.open(QIODevice::ReadOnly) && file.seek(request.file->offset))
            now.fileBytes = file.read(request.file->length);
    }
    asked.append(now);
    const QString path = request.url.path(QUrl::FullyDecoded);
    if (m_script.isEmpty() || m_script.first().method != request.method || m_script.first().path != path) {
        unexpected.append(QString::fromLatin1(request.method) + u' ' + path + u'?' + now.query());
        co_return noAnswer(Error::Kind::ConnectionLost);
    }
    const Step step = m_script.takeFirst();
    ++open;
    const std::chrono::milliseconds delay = step.hold ? std::chrono::hours(1) : std::chrono::milliseconds(0);
    co_await sleepFor(delay, stop);
    --open;
    co_return step.answer;
}

QString FakeHttpClient::deviation() const
{
    QStringList parts = unexpected;
    for (const Step &step : m_script)
        parts.append(u"not asked: "_s + QString::fromLatin1(step.method) + u' ' + step.path);
    return parts.join(u'\n');
}

http::HttpResponse answer(int status, const QByteArray &body, QList<http::Header> headers)
{
    return {status, std::move(headers), body};
}

http::HttpResponse refusal(int status, const QByteArray &code, QList<http::Header> headers)
{
    return {status, std::move(headers), R"({"error":{"code":")" + code + R"(","message":"for a@b.example"}})"};
}

Result<http::HttpResponse> noAnswer(Error::Kind kind)
{
    return failure(kind, u"no answer"_s);
}

} // namespace sincerely::test
