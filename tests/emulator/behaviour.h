#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace sincerely::emulator
{

/// How the service behaves where it may behave in several ways. Everything can be changed while it runs; the names of
/// the members are also the names in `POST /_emulator/mailbox`. Times are on the emulator's clock.
struct Behaviour {
    // --- Sign-in ---
    /// "auto" (redirects at once), "page" (a page with buttons for people), "deny", "admin-consent", "wrong-state",
    /// "no-code", or "aadsts:NUMBER" for any other refusal.
    QString signIn = QStringLiteral("auto");
    QString clientId; ///< When set, every other client id is unknown.
    QStringList redirectUris = {QStringLiteral("http://localhost"),
                                QStringLiteral("http://127.0.0.1")}; ///< Ports do not matter.
    int tokenLifeSeconds = 3599;
    bool strictRotation =
        false;          ///< A used refresh token revokes the whole grant (Microsoft itself lets the old one live).
    QString tokenError; ///< "invalid_grant:700082": every request to the token endpoint ends like this.
    bool fullUriScopes = false; ///< Granted scopes are told as "https://graph.microsoft.com/Mail.Send".
    QStringList refusedScopes;  ///< Never granted, whatever is asked.

    // --- The person ---
    QString userAddress = QStringLiteral("ada@contoso.example");
    QString displayName = QStringLiteral("Ada Muster");
    QStringList aliases = {QStringLiteral("sales@contoso.example")};
    bool meHasNoMail = false; ///< `mail` is null in /me, as for accounts without a mailbox address.
    QString mailboxError;     ///< "404:MailboxNotEnabledForRESTAPI": every call to the mailbox ends like this.

    // --- Messages ---
    bool immutableIdsSurviveSend = true;
    bool rewriteHtml = true;          ///< The body is put into html/head/meta when it is written.
    bool normaliseExtendedIds = true; ///< "Integer 0x0E07" comes back as "Integer 0xe07".
    qint64 maxRequestBytes = 4'194'304;
    qint64 messageSizeLimit = 0;     ///< Bytes of attachments after which ErrorMessageSizeExceeded comes; 0: none.
    qint64 freshMs = 0;              ///< So long after its creation a message answers 404.
    int freshRequests = 0;           ///< So many requests for a new message answer 404.
    qint64 searchLagMs = 0;          ///< So long after a change a message is found by no search.
    bool searchBlind = false;        ///< No search ever finds anything.
    bool deleteMissingAs403 = false; ///< ErrorCannotDeleteObject instead of 404.
    int pageSize = 10;
    bool nextLinkToStranger = false; ///< @odata.nextLink leads to another origin.

    // --- Attachments ---
    qint64 sessionMinimum = 3'000'000;
    qint64 sessionMaximum = 157'286'400;
    qint64 pieceMaximum = 4'194'304;
    int sessionLifeSeconds = 3600;
    /// How nextExpectedRanges is spelled: "cycle", or one of "from-dash" ("2097152-"), "bare" ("2097152"), "full"
    /// ("2097152-4194303").
    QString rangeSpelling = QStringLiteral("cycle");
    QString repeatedPiece = QStringLiteral("accept"); ///< "accept" or "416": a piece that is there already.
    int attachmentSizeOverhead = 128;                 ///< By so much the size that Graph tells exceeds the file's.
    bool keepContent =
        false; ///< Whether uploaded files can be read again by GET /_emulator/content (small ones always can).

    // --- Sending ---
    qint64 lingerMs = 0;         ///< So long the message stays in Drafts after the 202.
    bool lingerIsDraft = true;   ///< isDraft during that time.
    bool lingerSubmitted = true; ///< Whether PidTagMessageFlags shows mfSubmitted during that time.
    qint64 outboxMs = 0;         ///< So long it stays in the Outbox afterwards.
    bool keepsAliases = false;   ///< Otherwise From is replaced by the primary address on the way, as it is where an
                               ///< organisation has not set SendFromAliasEnabled; the copy in Sent Items shows nothing.
    QString sentCopy = QStringLiteral(
        "keep"); ///< "keep", "moved" (by a rule, to another folder), "deleted" (to Deleted Items), "none".
    QString secondSend = QStringLiteral("duplicate"); ///< "duplicate" (delivered again) or "404".
    QStringList refusedRecipients; ///< /send answers ErrorInvalidRecipients when one of them is addressed.
    QString sendError;             ///< "403:ErrorMessageSubmissionBlocked": every /send ends like this, without effect.
    bool sendMailAllowed = false;  ///< Otherwise the use of /me/sendMail is a violation.

    // --- Limits ---
    int maxConcurrent = 4;
    bool refuseConcurrency = true; ///< 429 for what is over maxConcurrent (it is a violation in any case).
    int sendsPerMinute = 0; ///< 0: no limit. What is over it is held back by the service (or see refuseExcessSends).
    bool refuseExcessSends = false; ///< 429 instead.
    int requestsPer10Minutes = 0;   ///< 0: no limit.
    int throttleSeconds = 2;        ///< Retry-After of the emulator's own refusals.
    qint64 restGraceMs = 250;       ///< Requests may still be under way so long after a Retry-After was told.
    bool refuseDuringRest = true;   ///< 429 for requests during a rest (they are a violation in any case).

    friend bool operator==(const Behaviour &, const Behaviour &) = default;
};

/// Sets the members that the object names. Returns an empty string, or what is wrong; nothing is changed then.
[[nodiscard]] QString change(Behaviour &behaviour, const QJsonObject &changes);

[[nodiscard]] QJsonObject toJson(const Behaviour &behaviour);

} // namespace sincerely::emulator
