#include "core/mail/message_parts.h"

#include "core/mail/header_field.h"
#include "core/mail/transfer_encoding.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace sincerely::mail
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QByteArray delimiter(const QByteArray &boundary)
{
    return "--" + boundary + "\r\n";
}

QByteArray closing(const QByteArray &boundary)
{
    return "--" + boundary + "--\r\n";
}

/// The type as it may stand in a header. Messages and multiparts must not be in base64 (RFC 2046, 5.2.1; RFC
/// 2045, 6.4), so such a file travels as plain bytes; its name still says what it is.
QByteArray contentType(const Attachment &file)
{
    static const QRegularExpression valid(u"^[A-Za-z0-9!#$&^_.+-]{1,64}/[A-Za-z0-9!#$&^_.+-]{1,64}$"_s);
    const QString type = file.contentType.toLower();
    const bool composite = type.startsWith("message/"_L1) || type.startsWith("multipart/"_L1);
    if (composite || !valid.match(type).hasMatch())
        return "application/octet-stream";
    return type.toLatin1();
}

/// A name without a path, which no mail program should be led into using.
QString plainName(const Attachment &file)
{
    QString name = file.name.trimmed();
    name.replace(u'/', u'_');
    name.replace(u'\\', u'_');
    return name.isEmpty() ? u"attachment"_s : name;
}

Result<> checkContentId(const QString &id)
{
    const bool fine =
        std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c <= u'~' && c != u'<' && c != u'>'; });
    if (fine)
        return {};
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("sincerely::MessageParts",
                                               "The picture “%1” in the letter has a name that cannot be "
                                               "sent. Insert it again.")
                       .arg(id.simplified()));
}

} // namespace

MessageParts::MessageParts(const OutgoingMessage &message)
    : m_message(message)
{
    for (const Attachment &file : message.attachments) {
        const bool shownInLetter = file.isInline() && !message.html.isEmpty();
        (shownInLetter ? m_pictures : m_files).append(file);
    }
}

void MessageParts::addBytes(const QByteArray &bytes)
{
    if (m_segments.empty() || !std::holds_alternative<QByteArray>(m_segments.back()))
        m_segments.emplace_back(QByteArray());
    std::get<QByteArray>(m_segments.back()) += bytes;
}

/// A boundary that cannot occur in the content: neither quoted-printable nor base64 ever holds "=_" (RFC 2045, 6.7).
/// Derived from the id, so that composing a message again gives the same bytes.
QByteArray MessageParts::beginMultipart(QByteArrayView subtype)
{
    const QByteArray seed = m_message.id.text().toUtf8() + ' ' + QByteArray::number(++m_boundaries);
    const QByteArray boundary = "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32);
    addBytes("Content-Type: multipart/" + subtype.toByteArray() + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n");
    return boundary;
}

Result<> MessageParts::addBody()
{
    if (m_files.isEmpty())
        return addTexts();
    const QByteArray boundary = beginMultipart("mixed");
    addBytes(delimiter(boundary));
    const Result<> texts = addTexts();
    if (!texts)
        return texts;
    for (const Attachment &file : std::as_const(m_files)) {
        addBytes(delimiter(boundary));
        const Result<> added = addFile(file, false);
        if (!added)
            return added;
    }
    addBytes(closing(boundary));
    return {};
}

Result<> MessageParts::addTexts()
{
    if (m_message.html.isEmpty()) {
        addText("plain", m_message.text);
        return {};
    }
    const QByteArray boundary = beginMultipart("alternative");
    addBytes(delimiter(boundary));
    addText("plain", m_message.text);
    addBytes(delimiter(boundary));
    const Result<> html = addHtml();
    if (!html)
        return html;
    addBytes(closing(boundary));
    return {};
}

Result<> MessageParts::addHtml()
{
    if (m_pictures.isEmpty()) {
        addText("html", m_message.html);
        return {};
    }
    const QByteArray boundary = beginMultipart("related; type=\"text/html\"");
    addBytes(delimiter(boundary));
    addText("html", m_message.html);
    for (const Attachment &picture : std::as_const(m_pictures)) {
        addBytes(delimiter(boundary));
        const Result<> added = addFile(picture, true);
        if (!added)
            return added;
    }
    addBytes(closing(boundary));
    return {};
}

/// The line break at the end belongs to the boundary that follows, if there is one (RFC 2046, 5.1.1).
void MessageParts::addText(QByteArrayView subtype, const QString &text)
{
    addBytes("Content-Type: text/" + subtype.toByteArray() +
             "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
    addBytes(quotedPrintable(text));
    addBytes("\r\n");
}

Result<> MessageParts::addFile(const Attachment &file, bool inlinePicture)
{
    const QString name = plainName(file);
    const Result<QByteArray> type = parameterField("Content-Type", contentType(file), {{"name", asciiFallback(name)}});
    const Result<QByteArray> disposition =
        parameterField("Content-Disposition", inlinePicture ? "inline" : "attachment", {{"filename", name}});
    for (const Result<QByteArray> *field : {&disposition, &type}) {
        if (!*field)
            return failure(field->error());
    }
    addBytes(*type + "Content-Transfer-Encoding: base64\r\n" + *disposition);
    if (inlinePicture) {
        const Result<> allowed = checkContentId(file.contentId);
        if (!allowed)
            return allowed;
        addBytes("Content-ID: <" + file.contentId.toLatin1() + ">\r\n");
    }
    addBytes("\r\n");
    m_segments.emplace_back(file);
    return {};
}

} // namespace sincerely::mail
