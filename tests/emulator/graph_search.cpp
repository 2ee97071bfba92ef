#include "tests/emulator/graph.h"
#include "tests/emulator/message_json.h"
#include "tests/emulator/odata_filter.h"

#include <QUrl>

#include <algorithm>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Order {
    QString property;
    bool descending = false;
};

struct Question {
    std::optional<QString> folder; ///< none: all folders
    std::optional<Filter> filter;
    QList<Order> orders;
    View view;
    qsizetype top = 10;
    qsizetype skip = 0;
    bool count = false;
};

QList<Order> parseOrders(const QString &text)
{
    QList<Order> orders;
    const QStringList parts = splitList(text);
    for (const QString &part : parts) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        orders.append({words.value(0), words.value(1).compare("desc"_L1, Qt::CaseInsensitive) == 0});
    }
    return orders;
}

/// Ordered properties must stand first in the filter, in the same order (Microsoft's page "List messages").
bool isEfficient(const Question &question)
{
    if (!question.filter || question.orders.isEmpty())
        return true;
    if (question.filter->properties.size() < question.orders.size())
        return false;
    for (qsizetype i = 0; i < question.orders.size(); ++i) {
        if (question.filter->properties[i] != question.orders[i].property)
            return false;
    }
    return true;
}

bool readNumbers(const Parameters &query, const Behaviour &behaviour, Question &question)
{
    bool sound = true;
    question.top = behaviour.pageSize;
    if (contains(query, u"$top"))
        question.top = valueOf(query, u"$top").toLongLong(&sound);
    bool skipSound = true;
    if (contains(query, u"$skip"))
        question.skip = valueOf(query, u"$skip").toLongLong(&skipSound);
    return sound && skipSound && question.top >= 1 && question.top <= 1000 && question.skip >= 0;
}

std::optional<Question> readQuestion(const World &world, const GraphCall &call, Response &refusal)
{
    const Parameters query = call.request.query();
    QString problem;
    Question question;
    const std::optional<View> view = readView(call.request, problem);
    const PropertyReader reader = [&world](const Message &message, const QString &path) {
        return messageProperty(world, message, path);
    };
    const QString filterText = valueOf(query, u"$filter");
    if (!filterText.isEmpty())
        question.filter = parseFilter(filterText, reader, problem);
    question.orders = parseOrders(valueOf(query, u"$orderby"));
    if (!view || !problem.isEmpty() || !readNumbers(query, world.behaviour, question)) {
        refusal = graphError(400, u"BadRequest"_s, problem.isEmpty() ? u"$top or $skip is not valid."_s : problem);
        return {};
    }
    if (!isEfficient(question)) {
        refusal = graphError(400, u"InefficientFilter"_s,
                             u"The restriction or sort order is too complex for this operation."_s);
        return {};
    }
    question.view = *view;
    question.count = valueOf(query, u"$count") == "true"_L1;
    return question;
}

/// A filter uses the search index, which lags; a plain list does not.
bool isVisible(const World &world, const Message &message, const Question &question)
{
    if (message.folder == "purged"_L1 || (question.folder && message.folder != *question.folder))
        return false;
    if (!question.filter)
        return true;
    return !world.behaviour.searchBlind && world.clock.now() >= message.searchableAt &&
           question.filter->matches(message);
}

QList<const Message *> findMessages(World &world, const Question &question)
{
    world.mailbox.settle();
    QList<const Message *> found;
    for (const Message &message : world.mailbox.messages()) {
        if (isVisible(world, message, question))
            found.append(&message);
    }
    // Newest first, unless something else is asked for.
    const QList<Order> orders =
        question.orders.isEmpty() ? QList<Order>{{u"receivedDateTime"_s, true}} : question.orders;
    std::ranges::sort(found, [&](const Message *a, const Message *b) {
        for (const Order &order : orders) {
            const QString left = messageProperty(world, *a, order.property).toVariant().toString();
            const QString right = messageProperty(world, *b, order.property).toVariant().toString();
            if (left != right)
                return order.descending ? left > right : left < right;
        }
        return a->key < b->key;
    });
    return found;
}

/// The same question for the next page.
QString nextLink(const World &world, const GraphCall &call, qsizetype skip)
{
    const QByteArray origin = world.behaviour.nextLinkToStranger ? world.uploadOrigin : world.mainOrigin;
    QByteArrayList parts;
    const qsizetype mark = call.request.target.indexOf('?');
    const QByteArrayList given = mark < 0 ? QByteArrayList() : call.request.target.mid(mark + 1).split('&');
    for (const QByteArray &part : given) {
        if (!QByteArray::fromPercentEncoding(part).startsWith("$skip="))
            parts.append(part);
    }
    parts.append("%24skip=" + QByteArray::number(skip));
    return QString::fromLatin1(origin + call.request.rawPath() + '?' + parts.join('&'));
}

} // namespace

Response searchMessages(World &world, const GraphCall &call)
{
    Response refusal;
    std::optional<Question> question = readQuestion(world, call, refusal);
    if (!question)
        return refusal;
    if (call.segments.size() == 4) {
        question->folder = world.mailbox.folderName(call.segments[2]);
        if (!question->folder)
            return graphError(404, u"ErrorFolderNotFound"_s,
                              u"The specified folder could not be found in the store."_s);
    }
    const QList<const Message *> found = findMessages(world, *question);
    QJsonArray page;
    const qsizetype end = std::min(found.size(), question->skip + question->top);
    for (qsizetype i = question->skip; i < end; ++i)
        page.append(toJson(world, *found[i], question->view));
    QJsonObject object = {
        {u"@odata.context"_s, QString::fromLatin1(world.mainOrigin) + u"/v1.0/$metadata#users('me')/messages"_s},
        {u"value"_s, page}};
    if (question->count)
        object[u"@odata.count"_s] = found.size();
    if (end < found.size())
        object[u"@odata.nextLink"_s] = nextLink(world, call, end);
    return jsonAnswer(200, object);
}

} // namespace sincerely::emulator
