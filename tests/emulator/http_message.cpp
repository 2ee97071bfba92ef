#include "tests/emulator/http_message.h"

#include <QHash>

#include <algorithm>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString decoded(QByteArrayView encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toByteArray()));
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

bool Request::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(headers,
                               [name](const Header &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray Request::joinedHeader(QByteArrayView name) const
{
    QByteArrayList values;
    for (const Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.second);
    }
    return values.join(", ");
}

QByteArray Request::rawPath() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QStringList Request::segments() const
{
    QStringList result;
    const QByteArrayList parts = rawPath().split('/');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            result.append(decoded(part));
    }
    return result;
}

Parameters Request::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? Parameters{} : parseParameters(QByteArrayView(target).sliced(mark + 1));
}

Parameters parseParameters(QByteArrayView encoded)
{
    Parameters result;
    QByteArray text = encoded.toByteArray();
    text.replace('+', ' ');
    const QByteArrayList pairs = text.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        result.append({decoded(name), decoded(value)});
    }
    return result;
}

QString valueOf(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

bool contains(const Parameters &parameters, QStringView name)
{
    return std::ranges::any_of(parameters, [name](const auto &parameter) { return parameter.first == name; });
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases = {
        {100, "Continue"_ba},
        {200, "OK"_ba},
        {201, "Created"_ba},
        {202, "Accepted"_ba},
        {204, "No Content"_ba},
        {302, "Found"_ba},
        {307, "Temporary Redirect"_ba},
        {400, "Bad Request"_ba},
        {401, "Unauthorized"_ba},
        {403, "Forbidden"_ba},
        {404, "Not Found"_ba},
        {405, "Method Not Allowed"_ba},
        {409, "Conflict"_ba},
        {411, "Length Required"_ba},
        {412, "Precondition Failed"_ba},
        {413, "Request Entity Too Large"_ba},
        {415, "Unsupported Media Type"_ba},
        {416, "Range Not Satisfiable"_ba},
        {422, "Unprocessable Entity"_ba},
        {423, "Locked"_ba},
        {429, "Too Many Requests"_ba},
        {500, "Internal Server Error"_ba},
        {502, "Bad Gateway"_ba},
        {503, "Service Unavailable"_ba},
        {504, "Gateway Timeout"_ba},
        {507, "Insufficient Storage"_ba},
        {509, "Bandwidth Limit Exceeded"_ba},
    };
    return phrases.value(status, "Unknown"_ba);
}

QByteArray headOf(const Response &response, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    // RFC 9110, section 8.6: no Content-Length in a 204.
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace sincerely::emulator
