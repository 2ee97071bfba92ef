#pragma once

#include "core/base/id.h"

#include <QString>
#include <QUrl>

namespace sincerely::graph
{

/// The named property in which each of our messages carries its id, on the draft and on the sent copy. Its GUID stays
/// the same for ever: messages of all versions of this program are found by it. Names are compared with letter case by
/// the service.
[[nodiscard]] QString stampProperty();

/// PidTagMessageFlags; its bit mfSubmitted (0x04) is set once a message has been handed over for sending
/// (MS-OXCMSG 2.2.1.6).
[[nodiscard]] QString messageFlagsProperty();

/// Every address that is asked of Graph v1.0, with its query encoded. Pure.
class GraphUrls
{
public:
    /// \param root As in GraphOptions::graphRoot.
    explicit GraphUrls(QUrl root);

    [[nodiscard]] QUrl owner() const;
    [[nodiscard]] QUrl draftsFolder() const;

    [[nodiscard]] QUrl messages() const;
    [[nodiscard]] QUrl message(const QString &id) const;
    /// What is verified of a draft: whether it still is one and not on its way, its recipients, its stamp.
    [[nodiscard]] QUrl draftState(const QString &id) const;
    /// What tells whether a message was sent: isDraft, the flags, when.
    [[nodiscard]] QUrl sendingState(const QString &id) const;
    [[nodiscard]] QUrl send(const QString &id) const;

    [[nodiscard]] QUrl attachments(const QString &messageId) const;
    /// The list without the contents, with the content ids.
    [[nodiscard]] QUrl attachmentList(const QString &messageId) const;
    [[nodiscard]] QUrl attachment(const QString &messageId, const QString &attachmentId) const;
    [[nodiscard]] QUrl uploadSession(const QString &messageId) const;

    /// Messages that carry the stamp, in one folder (a well-known name such as "sentitems") or, with an empty folder,
    /// in all.
    [[nodiscard]] QUrl withStamp(const QString &folder, const MessageId &id) const;
    [[nodiscard]] QUrl withInternetMessageId(const QString &internetMessageId) const;
    [[nodiscard]] QUrl arrived(const QString &internetMessageId) const; ///< In the inbox.

    /// Whether a link handed out by the server leads to the same scheme, host and port: only there may the token go.
    [[nodiscard]] bool isOurs(const QUrl &link) const;

private:
    struct Parameter {
        const char *name;
        QString value;
    };
    [[nodiscard]] QUrl url(const QByteArray &encodedPath, const QList<Parameter> &parameters = {}) const;

    QUrl m_root;
};

} // namespace sincerely::graph
