#include "tests/emulator/message_schema.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Check = std::optional<Refusal> (*)(const QString &name, const QJsonValue &value);
using Checks = QHash<QString, Check>;

Refusal unreadable(const QString &message)
{
    return {400, u"RequestBodyRead"_s, message};
}

Refusal wrongKind(const QString &name, const QString &wanted)
{
    return unreadable(u"The property '%1' must be %2."_s.arg(name, wanted));
}

/// Every member is known and passes its check; the required ones are there.
std::optional<Refusal> checkObject(const QString &name, const QJsonValue &value, const Checks &checks,
                                   const QStringList &required = {})
{
    if (!value.isObject())
        return wrongKind(name, u"an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto check = checks.constFind(it.key());
        if (check == checks.constEnd())
            return unreadable(
                u"The property '%1' does not exist on type '%2'. Make sure to only use property names that are defined by the type."_s
                    .arg(it.key(), name));
        if (std::optional<Refusal> refusal = (*check)(it.key(), it.value()))
            return refusal;
    }
    for (const QString &member : required) {
        if (!object.contains(member))
            return unreadable(u"The property '%1' is missing in '%2'."_s.arg(member, name));
    }
    return {};
}

std::optional<Refusal> checkList(const QString &name, const QJsonValue &value, Check check)
{
    if (!value.isArray())
        return wrongKind(name, u"an array"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (std::optional<Refusal> refusal = check(name, entry))
            return refusal;
    }
    return {};
}

std::optional<Refusal> text(const QString &name, const QJsonValue &value)
{
    return value.isString() ? std::nullopt : std::optional(wrongKind(name, u"a string"_s));
}

std::optional<Refusal> truth(const QString &name, const QJsonValue &value)
{
    return value.isBool() ? std::nullopt : std::optional(wrongKind(name, u"true or false"_s));
}

std::optional<Refusal> wholeNumber(const QString &name, const QJsonValue &value)
{
    const bool whole = value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return whole ? std::nullopt : std::optional(wrongKind(name, u"a whole number"_s));
}

std::optional<Refusal> anyObject(const QString &name, const QJsonValue &value)
{
    return value.isObject() ? std::nullopt : std::optional(wrongKind(name, u"an object"_s));
}

std::optional<Refusal> texts(const QString &name, const QJsonValue &value)
{
    return checkList(name, value, text);
}

std::optional<Refusal> oneOf(const QString &name, const QJsonValue &value, const QStringList &words)
{
    if (value.isString() && words.contains(value.toString()))
        return {};
    return unreadable(u"The value of '%1' must be one of %2."_s.arg(name, words.join(u", "_s)));
}

std::optional<Refusal> importance(const QString &name, const QJsonValue &value)
{
    return oneOf(name, value, {u"low"_s, u"normal"_s, u"high"_s});
}

std::optional<Refusal> classification(const QString &name, const QJsonValue &value)
{
    return oneOf(name, value, {u"focused"_s, u"other"_s});
}

std::optional<Refusal> bodyType(const QString &name, const QJsonValue &value)
{
    return oneOf(name, value, {u"text"_s, u"html"_s});
}

std::optional<Refusal> fileType(const QString &name, const QJsonValue &value)
{
    return oneOf(name, value, {u"file"_s});
}

std::optional<Refusal> messageType(const QString &name, const QJsonValue &value)
{
    return oneOf(name, value, {u"#microsoft.graph.message"_s});
}

std::optional<Refusal> body(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"contentType"_s, bodyType}, {u"content"_s, text}};
    return checkObject(name, value, checks, {u"contentType"_s, u"content"_s});
}

std::optional<Refusal> address(const QString &, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^[^\\s@]+@[^\\s@]+$"_s);
    if (value.isString() && pattern.match(value.toString()).hasMatch() && value.toString().size() <= 571)
        return {};
    return Refusal{400, u"ErrorInvalidRecipients"_s, u"At least one recipient is not valid."_s};
}

std::optional<Refusal> emailAddress(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"address"_s, address}, {u"name"_s, text}};
    return checkObject(name, value, checks, {u"address"_s});
}

std::optional<Refusal> recipient(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"emailAddress"_s, emailAddress}};
    return checkObject(name, value, checks, {u"emailAddress"_s});
}

std::optional<Refusal> recipients(const QString &name, const QJsonValue &value)
{
    return checkList(name, value, recipient);
}

std::optional<Refusal> extendedId(const QString &, const QJsonValue &value)
{
    static const QRegularExpression pattern(
        u"^(String|Integer|Long|Boolean|Binary|SystemTime|Double|Float|Guid|CLSID|Currency|Short|ApplicationTime) "
        u"(\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\} (Name .+|Id 0x[0-9A-Fa-f]+)|0x[0-9A-Fa-f]{1,8})$"_s);
    if (value.isString() && pattern.match(value.toString()).hasMatch())
        return {};
    return Refusal{400, u"ErrorInvalidProperty"_s,
                   u"PropertyId values must be in format '{type} {guid} Name|Id {value}'."_s};
}

std::optional<Refusal> singleValueProperty(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"id"_s, extendedId}, {u"value"_s, text}};
    return checkObject(name, value, checks, {u"id"_s, u"value"_s});
}

std::optional<Refusal> singleValueProperties(const QString &name, const QJsonValue &value)
{
    return checkList(name, value, singleValueProperty);
}

std::optional<Refusal> multiValueProperty(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"id"_s, extendedId}, {u"value"_s, texts}};
    return checkObject(name, value, checks, {u"id"_s, u"value"_s});
}

std::optional<Refusal> multiValueProperties(const QString &name, const QJsonValue &value)
{
    return checkList(name, value, multiValueProperty);
}

std::optional<Refusal> headerName(const QString &, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^[xX]-[!-9;-~]+$"_s);
    if (value.isString() && pattern.match(value.toString()).hasMatch())
        return {};
    return Refusal{400, u"InvalidInternetMessageHeader"_s,
                   u"The internet message header name '%1' should start with 'x-' or 'X-'."_s.arg(value.toString())};
}

std::optional<Refusal> headerValue(const QString &name, const QJsonValue &value)
{
    if (value.isString() && value.toString().size() <= 995 && !value.toString().contains(u'\n'))
        return {};
    return Refusal{400, u"InvalidInternetMessageHeader"_s,
                   u"The %1 of an internet message header is not valid."_s.arg(name)};
}

std::optional<Refusal> messageHeader(const QString &name, const QJsonValue &value)
{
    static const Checks checks = {{u"name"_s, headerName}, {u"value"_s, headerValue}};
    return checkObject(name, value, checks, {u"name"_s, u"value"_s});
}

std::optional<Refusal> messageHeaders(const QString &name, const QJsonValue &value)
{
    const qsizetype count = value.toArray().size();
    if (value.isArray() && (count < 1 || count > 5))
        return Refusal{400, u"InvalidInternetMessageHeaderCollection"_s,
                       u"There must be one to five internet message headers."_s};
    return checkList(name, value, messageHeader);
}

std::optional<Refusal> base64(const QString &name, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9+/]*={0,2}$"_s);
    if (value.isString() && value.toString().size() % 4 == 0 && pattern.match(value.toString()).hasMatch())
        return {};
    return unreadable(u"Cannot convert the value of '%1' to the expected type 'Edm.Binary'."_s.arg(name));
}

std::optional<Refusal> attachment(const QString &, const QJsonValue &value)
{
    return checkAttachment(value);
}

std::optional<Refusal> attachments(const QString &name, const QJsonValue &value)
{
    return checkList(name, value, attachment);
}

const Checks &updateChecks()
{
    static const Checks checks = {
        {u"@odata.type"_s, messageType},
        {u"bccRecipients"_s, recipients},
        {u"body"_s, body},
        {u"categories"_s, texts},
        {u"ccRecipients"_s, recipients},
        {u"flag"_s, anyObject},
        {u"from"_s, recipient},
        {u"importance"_s, importance},
        {u"inferenceClassification"_s, classification},
        {u"internetMessageId"_s, text},
        {u"isDeliveryReceiptRequested"_s, truth},
        {u"isRead"_s, truth},
        {u"isReadReceiptRequested"_s, truth},
        {u"multiValueExtendedProperties"_s, multiValueProperties},
        {u"replyTo"_s, recipients},
        {u"sender"_s, recipient},
        {u"singleValueExtendedProperties"_s, singleValueProperties},
        {u"subject"_s, text},
        {u"toRecipients"_s, recipients},
    };
    return checks;
}

const Checks &createChecks()
{
    static const Checks checks = [] {
        Checks all = updateChecks();
        all.insert(u"internetMessageHeaders"_s, messageHeaders);
        all.insert(u"attachments"_s, attachments);
        return all;
    }();
    return checks;
}

} // namespace

std::optional<Refusal> checkCreate(const QJsonObject &message)
{
    return checkObject(u"microsoft.graph.message"_s, message, createChecks());
}

std::optional<Refusal> checkUpdate(const QJsonObject &message)
{
    if (message.isEmpty())
        return unreadable(u"There is nothing to update."_s);
    return checkObject(u"microsoft.graph.message"_s, message, updateChecks());
}

std::optional<Refusal> checkAttachment(const QJsonValue &value)
{
    static const Checks checks = {
        {u"@odata.type"_s, text}, {u"name"_s, text},      {u"contentType"_s, text},     {u"contentBytes"_s, base64},
        {u"contentId"_s, text},   {u"isInline"_s, truth}, {u"contentLocation"_s, text}, {u"size"_s, wholeNumber},
    };
    if (!value.isObject())
        return wrongKind(u"attachment"_s, u"an object"_s);
    if (value[u"@odata.type"_s].toString() != "#microsoft.graph.fileAttachment"_L1)
        return Refusal{422, u"UnprocessableType"_s,
                       u"Cannot process input of abstract type Microsoft.OutlookServices.Attachment"_s};
    if (value[u"name"_s].toString().isEmpty())
        return unreadable(u"The property 'name' is missing in 'microsoft.graph.fileAttachment'."_s);
    return checkObject(u"microsoft.graph.fileAttachment"_s, value, checks, {u"name"_s, u"contentBytes"_s});
}

std::optional<Refusal> checkSession(const QJsonObject &object)
{
    static const Checks itemChecks = {
        {u"attachmentType"_s, fileType}, {u"name"_s, text},      {u"size"_s, wholeNumber},
        {u"contentType"_s, text},        {u"isInline"_s, truth}, {u"contentId"_s, text},
    };
    static const Checks checks = {{u"AttachmentItem"_s, anyObject}};
    if (std::optional<Refusal> refusal = checkObject(u"createUploadSession"_s, object, checks, {u"AttachmentItem"_s}))
        return refusal;
    return checkObject(u"AttachmentItem"_s, object[u"AttachmentItem"_s], itemChecks,
                       {u"attachmentType"_s, u"name"_s, u"size"_s});
}

} // namespace sincerely::emulator
