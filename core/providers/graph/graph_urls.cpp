#include "core/providers/graph/graph_urls.h"

#include <QList>
#include <QStringList>

namespace sincerely::graph
{

namespace
{

QByteArray encodedId(const QString &id)
{
    return QUrl::toPercentEncoding(id);
}

/// A text in an OData filter: in single quotes, with its own quotes doubled (OData 4.01 URL conventions, 5.1.1.14.1).
QString odataText(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString withProperties(const QStringList &properties)
{
    QStringList clauses;
    for (const QString &property : properties)
        clauses.append(QStringLiteral("id eq ") + odataText(property));
    return QStringLiteral("singleValueExtendedProperties($filter=%1)").arg(clauses.join(QStringLiteral(" or ")));
}

QByteArray messagePath(const QString &id)
{
    return "/me/messages/" + encodedId(id);
}

const QString kFoundMessage = QStringLiteral("id,isDraft,parentFolderId,sentDateTime,internetMessageId,conversationId");

} // namespace

QString stampProperty()
{
    return QStringLiteral("String {ea94a4e1-8639-4bc5-b490-29ae68d14aaf} Name SincerelyMessage");
}

QString messageFlagsProperty()
{
    return QStringLiteral("Integer 0x0E07");
}

GraphUrls::GraphUrls(QUrl root)
    : m_root(std::move(root))
{
}

QUrl GraphUrls::url(const QByteArray &encodedPath, const QList<Parameter> &parameters) const
{
    QByteArray encoded = m_root.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    encoded += "/v1.0" + encodedPath;
    char separator = '?';
    for (const Parameter &parameter : parameters) {
        // Everything but harmless punctuation is encoded: quotes, braces, "<", ">", "@", "+" and "=" all change meaning
        // on the way.
        encoded += separator + QByteArray(parameter.name) + '=' + QUrl::toPercentEncoding(parameter.value, "$,()/");
        separator = '&';
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QUrl GraphUrls::owner() const
{
    return url("/me", {{"$select", QStringLiteral("displayName,mail,userPrincipalName,proxyAddresses")}});
}

QUrl GraphUrls::draftsFolder() const
{
    return url("/me/mailFolders/drafts", {{"$select", QStringLiteral("id")}});
}

QUrl GraphUrls::messages() const
{
    return url("/me/messages");
}

QUrl GraphUrls::message(const QString &id) const
{
    return url(messagePath(id));
}

QUrl GraphUrls::draftState(const QString &id) const
{
    return url(messagePath(id),
               {{"$select", QStringLiteral("id,isDraft,toRecipients,ccRecipients,bccRecipients,internetMessageId")},
                {"$expand", withProperties({stampProperty(), messageFlagsProperty()})}});
}

QUrl GraphUrls::sendingState(const QString &id) const
{
    return url(messagePath(id), {{"$select", kFoundMessage}, {"$expand", withProperties({messageFlagsProperty()})}});
}

QUrl GraphUrls::send(const QString &id) const
{
    return url(messagePath(id) + "/send");
}

QUrl GraphUrls::attachments(const QString &messageId) const
{
    return url(messagePath(messageId) + "/attachments");
}

QUrl GraphUrls::attachmentList(const QString &messageId) const
{
    // Without $select the list brings the contents of all files along.
    return url(
        messagePath(messageId) + "/attachments",
        {{"$select", QStringLiteral("id,name,size,contentType,isInline,microsoft.graph.fileAttachment/contentId")}});
}

QUrl GraphUrls::attachment(const QString &messageId, const QString &attachmentId) const
{
    return url(messagePath(messageId) + "/attachments/" + encodedId(attachmentId));
}

QUrl GraphUrls::uploadSession(const QString &messageId) const
{
    return url(messagePath(messageId) + "/attachments/createUploadSession");
}

QUrl GraphUrls::withStamp(const QString &folder, const MessageId &id) const
{
    const QByteArray path =
        folder.isEmpty() ? QByteArray("/me/messages") : "/me/mailFolders/" + encodedId(folder) + "/messages";
    const QString filter = QStringLiteral("singleValueExtendedProperties/Any(ep: ep/id eq %1 and ep/value eq %2)")
                               .arg(odataText(stampProperty()), odataText(id.text()));
    return url(path, {{"$filter", filter}, {"$select", kFoundMessage}});
}

QUrl GraphUrls::withInternetMessageId(const QString &internetMessageId) const
{
    const QString filter = QStringLiteral("internetMessageId eq %1").arg(odataText(internetMessageId));
    return url("/me/messages", {{"$filter", filter}, {"$select", kFoundMessage}});
}

QUrl GraphUrls::arrived(const QString &internetMessageId) const
{
    const QString filter = QStringLiteral("internetMessageId eq %1").arg(odataText(internetMessageId));
    return url("/me/mailFolders/inbox/messages", {{"$filter", filter}, {"$select", QStringLiteral("id,isDraft,from")}});
}

bool GraphUrls::isOurs(const QUrl &link) const
{
    return link.isValid() && link.scheme() == m_root.scheme() && link.host() == m_root.host() &&
           link.port() == m_root.port() && link.userInfo().isEmpty();
}

} // namespace sincerely::graph
