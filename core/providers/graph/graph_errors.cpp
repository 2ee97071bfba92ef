#include "core/providers/graph/graph_errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace sincerely::graph
{

namespace
{

using Kind = Error::Kind;

constexpr const char *kSignIn =
    QT_TRANSLATE_NOOP("sincerely::graph", "Microsoft does not accept the sign-in any more. Sign in again to go on.");
constexpr const char *kNoRight =
    QT_TRANSLATE_NOOP("sincerely::graph", "Microsoft does not let this program use the mailbox: a permission is "
                                          "missing. Sign in again and agree to the permissions, "
                                          "or ask your administrator to allow them.");
constexpr const char *kNotSender =
    QT_TRANSLATE_NOOP("sincerely::graph", "This account may not send from the chosen From address. Choose another one, "
                                          "or ask your administrator for the right to "
                                          "send as it.");
constexpr const char *kNoMailbox =
    QT_TRANSLATE_NOOP("sincerely::graph", "This account has no mailbox that can be used: it has no licence for "
                                          "Exchange Online, or its mailbox is on a server of "
                                          "your organisation. Ask your administrator.");
constexpr const char *kBlocked = QT_TRANSLATE_NOOP(
    "sincerely::graph",
    "Microsoft has blocked this account from sending. Sign in at outlook.com to see why, or ask your administrator.");
constexpr const char *kDailyLimit =
    QT_TRANSLATE_NOOP("sincerely::graph", "The mailbox has reached its limit for sending. Go on tomorrow.");
constexpr const char *kNotThere =
    QT_TRANSLATE_NOOP("sincerely::graph", "The message is not in the mailbox (any more).");
constexpr const char *kRecipient =
    QT_TRANSLATE_NOOP("sincerely::graph", "Microsoft does not accept this recipient's address. Check the address.");
constexpr const char *kTooLarge = QT_TRANSLATE_NOOP(
    "sincerely::graph",
    "The message is larger than the mailbox may send. Use smaller files, or put a link to them into the message.");
constexpr const char *kDefect = QT_TRANSLATE_NOOP(
    "sincerely::graph", "Microsoft did not understand a request of this program. Please report this with the details.");
constexpr const char *kChanged =
    QT_TRANSLATE_NOOP("sincerely::graph", "The message was changed in the mailbox meanwhile.");
constexpr const char *kUploadOver =
    QT_TRANSLATE_NOOP("sincerely::graph", "The upload was ended by the server and has to begin again.");
constexpr const char *kSlowDown =
    QT_TRANSLATE_NOOP("sincerely::graph", "Slowed down by the server. The program waits and goes on by itself.");
constexpr const char *kServerFault = QT_TRANSLATE_NOOP(
    "sincerely::graph", "Microsoft's mail service had a fault. This is usually over after some minutes.");
constexpr const char *kTimedOut =
    QT_TRANSLATE_NOOP("sincerely::graph", "Microsoft's mail service did not answer in time.");
constexpr const char *kFull =
    QT_TRANSLATE_NOOP("sincerely::graph", "The mailbox is full. Delete something or empty Deleted Items, then go on.");
constexpr const char *kProxy =
    QT_TRANSLATE_NOOP("sincerely::graph",
                      "The network's proxy asks for a sign-in of its own. Check the proxy settings of this computer.");
constexpr const char *kBadAnswer =
    QT_TRANSLATE_NOOP("sincerely::graph", "The answer of Microsoft's mail service could not be understood.");

struct CodeMeaning {
    const char16_t *code;
    Kind kind;
    const char *sentence;
};

// Microsoft Graph, "Microsoft Graph error responses", the pages of the single calls, and Exchange's own response codes.
constexpr std::array kCodes = {
    CodeMeaning{u"InvalidAuthenticationToken", Kind::SignInNeeded, kSignIn},
    CodeMeaning{u"ErrorAccessDenied", Kind::AccountRefused, kNoRight},
    CodeMeaning{u"accessDenied", Kind::AccountRefused, kNoRight},
    CodeMeaning{u"Authorization_RequestDenied", Kind::AccountRefused, kNoRight},
    CodeMeaning{u"ErrorSendAsDenied", Kind::AccountRefused, kNotSender},
    CodeMeaning{u"ErrorInvalidLicense", Kind::AccountRefused, kNoMailbox},
    CodeMeaning{u"MailboxNotEnabledForRESTAPI", Kind::AccountRefused, kNoMailbox},
    CodeMeaning{u"MailboxNotSupportedForRESTAPI", Kind::AccountRefused, kNoMailbox},
    CodeMeaning{u"ErrorNonExistentMailbox", Kind::AccountRefused, kNoMailbox},
    CodeMeaning{u"ErrorMessageSubmissionBlocked", Kind::AccountRefused, kBlocked},
    CodeMeaning{u"ErrorMessageSubmissionBlockedShowTierUpgrade", Kind::AccountRefused, kBlocked},
    CodeMeaning{u"ErrorAccountSuspend", Kind::AccountRefused, kBlocked},
    CodeMeaning{u"ErrorAccountSuspendShowTierUpgrade", Kind::AccountRefused, kBlocked},
    CodeMeaning{u"ErrorExceededMessageLimit", Kind::AccountRefused, kDailyLimit},
    CodeMeaning{u"ErrorExceededMessageLimitShowTierUpgrade", Kind::AccountRefused, kDailyLimit},
    CodeMeaning{u"ErrorExceededMaxRecipientLimit", Kind::AccountRefused, kDailyLimit},
    CodeMeaning{u"ErrorExceededMaxRecipientLimitShowTierUpgrade", Kind::AccountRefused, kDailyLimit},
    CodeMeaning{u"ErrorSubmissionQuotaExceeded", Kind::AccountRefused, kDailyLimit},
    CodeMeaning{u"ErrorQuotaExceeded", Kind::AccountRefused, kFull},
    CodeMeaning{u"quotaLimitReached", Kind::AccountRefused, kFull},
    CodeMeaning{u"ErrorItemNotFound", Kind::NotFound, kNotThere},
    CodeMeaning{u"itemNotFound", Kind::NotFound, kNotThere},
    // Deleting something missing by its immutable id answers 403 with this code instead of 404.
    CodeMeaning{u"ErrorCannotDeleteObject", Kind::NotFound, kNotThere},
    CodeMeaning{u"ErrorInvalidRecipients", Kind::RecipientRefused, kRecipient},
    CodeMeaning{u"ErrorMessageSizeExceeded", Kind::TooLarge, kTooLarge},
    CodeMeaning{u"ErrorAttachmentSizeLimitExceeded", Kind::TooLarge, kTooLarge},
    CodeMeaning{u"RequestEntityTooLarge", Kind::TooLarge, kTooLarge},
    CodeMeaning{u"ErrorAttachmentSizeShouldNotBeLessThanMinimumSize", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"InvalidInternetMessageHeader", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"InvalidInternetMessageHeaderCollection", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"RequestBodyRead", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"ErrorMimeContentInvalidBase64String", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"UnprocessableType", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"InefficientFilter", Kind::ProtocolMistake, kDefect},
    CodeMeaning{u"ErrorIrresolvableConflict", Kind::Conflict, kChanged},
    CodeMeaning{u"invalidRange", Kind::Conflict, kUploadOver},
    CodeMeaning{u"fragmentOutOfOrder", Kind::Conflict, kUploadOver},
    CodeMeaning{u"fragmentOverlap", Kind::Conflict, kUploadOver},
    CodeMeaning{u"uploadSessionNotFound", Kind::Gone, kUploadOver},
    CodeMeaning{u"ErrorServerBusy", Kind::Throttled, kSlowDown},
    CodeMeaning{u"ApplicationThrottled", Kind::Throttled, kSlowDown},
    CodeMeaning{u"TooManyRequests", Kind::Throttled, kSlowDown},
    CodeMeaning{u"activityLimitReached", Kind::Throttled, kSlowDown},
    CodeMeaning{u"CommandConcurrencyLimitReached", Kind::Throttled, kSlowDown},
    CodeMeaning{u"UnknownError", Kind::ServerFault, kServerFault},
    CodeMeaning{u"ErrorInternalServerError", Kind::ServerFault, kServerFault},
    CodeMeaning{u"ErrorInternalServerTransientError", Kind::ServerFault, kServerFault},
};

struct StatusMeaning {
    int status;
    Kind kind;
    const char *sentence;
};

constexpr std::array kStatuses = {
    StatusMeaning{401, Kind::SignInNeeded, kSignIn}, StatusMeaning{403, Kind::AccountRefused, kNoRight},
    StatusMeaning{404, Kind::NotFound, kNotThere},   StatusMeaning{407, Kind::Offline, kProxy},
    StatusMeaning{408, Kind::TimedOut, kTimedOut},   StatusMeaning{409, Kind::Conflict, kChanged},
    StatusMeaning{410, Kind::Gone, kUploadOver},     StatusMeaning{412, Kind::Conflict, kChanged},
    StatusMeaning{413, Kind::TooLarge, kTooLarge},   StatusMeaning{416, Kind::Conflict, kUploadOver},
    StatusMeaning{423, Kind::Throttled, kSlowDown},  StatusMeaning{424, Kind::ServerFault, kServerFault},
    StatusMeaning{429, Kind::Throttled, kSlowDown},  StatusMeaning{501, Kind::ProtocolMistake, kDefect},
    StatusMeaning{507, Kind::AccountRefused, kFull}, StatusMeaning{509, Kind::Throttled, kSlowDown},
};

struct Meaning {
    Kind kind;
    const char *sentence;
};

Meaning meaningOfStatus(int status)
{
    for (const StatusMeaning &known : kStatuses) {
        if (known.status == status)
            return {known.kind, known.sentence};
    }
    if (status >= 500)
        return {Kind::ServerFault, kServerFault};
    if (status >= 400)
        return {Kind::ProtocolMistake, kDefect};
    // Redirects are never followed with a token, and a success that was not promised is none: mail has been lost behind
    // a 200.
    return {Kind::BadAnswer, kBadAnswer};
}

std::optional<Meaning> meaningOfCodes(const QStringList &codes)
{
    for (auto code = codes.crbegin(); code != codes.crend(); ++code) { // the deepest one says most
        for (const CodeMeaning &known : kCodes) {
            if (code->compare(QStringView(known.code), Qt::CaseInsensitive) == 0)
                return Meaning{known.kind, known.sentence};
        }
    }
    return std::nullopt;
}

Meaning meaningOf(const http::HttpResponse &response, const QStringList &codes)
{
    if (hasClaimsChallenge(response))
        return {Kind::SignInNeeded, kSignIn};
    const Meaning byStatus = meaningOfStatus(response.status);
    // After a 5xx the message may have been taken over whatever the code says: mails were delivered behind "throttled"
    // ones.
    if (response.status < 400 || byStatus.kind == Kind::ServerFault || response.status == 401)
        return byStatus;
    const std::optional<Meaning> byCode = meaningOfCodes(codes);
    if (!byCode)
        return byStatus;
    // "UnknownError" stands in answers of any status; it says something only where the status says nothing.
    if (byCode->kind == Kind::ServerFault && response.status != 400)
        return byStatus;
    return *byCode;
}

QString detailsOf(const http::HttpResponse &response, const QStringList &codes, const QString &call)
{
    QString details = QStringLiteral("%1: HTTP %2").arg(call).arg(response.status);
    if (!codes.isEmpty())
        details += QStringLiteral(", ") + codes.join(QStringLiteral(" / ")).simplified().left(400);
    for (const char *name : {"request-id", "client-request-id", "x-ms-ags-diagnostic", "Date"}) {
        const QByteArray value = response.header(name);
        if (!value.isEmpty())
            details += QStringLiteral(", %1 %2").arg(QString::fromLatin1(name), QString::fromUtf8(value));
    }
    if (!response.complete)
        details += QStringLiteral(", cut short");
    return details;
}

} // namespace

QStringList errorCodes(const QByteArray &body)
{
    QStringList codes;
    QJsonObject level = QJsonDocument::fromJson(body).object().value(QStringLiteral("error")).toObject();
    while (!level.isEmpty()) {
        const QString code = level.value(QStringLiteral("code")).toString();
        if (!code.isEmpty())
            codes.append(code);
        QJsonObject inner = level.value(QStringLiteral("innerError")).toObject();
        if (inner.isEmpty())
            inner = level.value(QStringLiteral("innererror")).toObject();
        level = inner;
    }
    return codes;
}

bool hasCode(const QStringList &codes, QStringView code)
{
    return codes.contains(code, Qt::CaseInsensitive);
}

bool hasClaimsChallenge(const http::HttpResponse &response)
{
    if (response.status != 401 && response.status != 403)
        return false;
    for (const http::Header &header : response.headers) {
        if (header.first.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        if (header.second.contains("insufficient_claims") || header.second.contains("claims=\""))
            return true;
    }
    return false;
}

Error errorFrom(const http::HttpResponse &response, const QString &call)
{
    const QStringList codes = errorCodes(response.body);
    const Meaning meaning = meaningOf(response, codes);
    return Error{meaning.kind, QCoreApplication::translate("sincerely::graph", meaning.sentence),
                 detailsOf(response, codes, call), response.retryAfter()};
}

} // namespace sincerely::graph
