#include "core/providers/graph/graph_pages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> unreadableList(const QString &details)
{
    return failure(Error::Kind::BadAnswer,
                   QCoreApplication::translate("sincerely::graph",
                                               "The answer of Microsoft's mail service could not be understood."),
                   details);
}

} // namespace

QCoro::Task<Result<QList<QJsonObject>>> askAllPages(GraphCalls *calls, GraphUrls urls, GraphCall call,
                                                    std::stop_token stop)
{
    constexpr int mostPages = 200; // a guard against links that lead in a circle
    QList<QJsonObject> entries;
    for (int page = 0; page < mostPages; ++page) {
        Result<GraphReply> reply = co_await calls->ask(call, stop);
        if (!reply)
            co_return failure(reply.error());
        const QJsonValue list = reply->json.value(u"value"_s);
        if (!list.isArray())
            co_return unreadableList(call.name + u": a list without value"_s);
        const QJsonArray values = list.toArray();
        for (const QJsonValue &value : values)
            entries.append(value.toObject());

        const QString next = reply->json.value(u"@odata.nextLink"_s).toString();
        if (next.isEmpty())
            co_return entries;
        call.url = QUrl::fromEncoded(next.toUtf8(), QUrl::TolerantMode);
        if (!urls.isOurs(call.url))
            co_return unreadableList(call.name + u": a next page on another host"_s);
    }
    co_return unreadableList(call.name + u": too many pages"_s);
}

} // namespace sincerely::graph
