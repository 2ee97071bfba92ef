#include "tests/emulator/request_kind.h"

#include <array>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Word {
    Kind kind;
    QLatin1StringView word;
};

constexpr std::array Words = {
    Word{Kind::Authorize, "authorize"_L1},
    Word{Kind::Token, "token"_L1},
    Word{Kind::Me, "me"_L1},
    Word{Kind::CreateDraft, "create-draft"_L1},
    Word{Kind::GetMessage, "get-message"_L1},
    Word{Kind::Patch, "patch"_L1},
    Word{Kind::DeleteMessage, "delete-message"_L1},
    Word{Kind::AddAttachment, "add-attachment"_L1},
    Word{Kind::ListAttachments, "list-attachments"_L1},
    Word{Kind::DeleteAttachment, "delete-attachment"_L1},
    Word{Kind::CreateSession, "create-session"_L1},
    Word{Kind::PutPiece, "put-piece"_L1},
    Word{Kind::DeleteSession, "delete-session"_L1},
    Word{Kind::Send, "send"_L1},
    Word{Kind::SendMail, "send-mail"_L1},
    Word{Kind::Search, "search"_L1},
    Word{Kind::Other, "other"_L1},
    Word{Kind::Control, "control"_L1},
};

/// The shape of a Graph path: "*" stands for any one segment.
struct Shape {
    QByteArrayView method;
    QLatin1StringView path;
    Kind kind;
};

constexpr std::array Shapes = {
    Shape{"GET", "me"_L1, Kind::Me},
    Shape{"POST", "me/messages"_L1, Kind::CreateDraft},
    Shape{"POST", "me/mailFolders/*/messages"_L1, Kind::CreateDraft},
    Shape{"GET", "me/messages"_L1, Kind::Search},
    Shape{"GET", "me/mailFolders/*/messages"_L1, Kind::Search},
    Shape{"GET", "me/messages/*"_L1, Kind::GetMessage},
    Shape{"PATCH", "me/messages/*"_L1, Kind::Patch},
    Shape{"DELETE", "me/messages/*"_L1, Kind::DeleteMessage},
    Shape{"POST", "me/messages/*/permanentDelete"_L1, Kind::DeleteMessage},
    Shape{"POST", "me/messages/*/send"_L1, Kind::Send},
    Shape{"POST", "me/messages/*/attachments"_L1, Kind::AddAttachment},
    Shape{"GET", "me/messages/*/attachments"_L1, Kind::ListAttachments},
    Shape{"POST", "me/messages/*/attachments/createUploadSession"_L1, Kind::CreateSession},
    Shape{"DELETE", "me/messages/*/attachments/*"_L1, Kind::DeleteAttachment},
    Shape{"POST", "me/sendMail"_L1, Kind::SendMail},
};

bool fits(const Shape &shape, const QByteArray &method, const QStringList &segments)
{
    const QStringList parts = QString(shape.path).split(u'/');
    if (method != shape.method || parts.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // Graph's path names do not depend on letter case; ids do, and are compared elsewhere.
        if (parts[i] != "*"_L1 && parts[i].compare(segments[i], Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

Kind identityKind(const QStringList &segments)
{
    if (segments.size() == 4 && segments[1] == "oauth2"_L1 && segments[2] == "v2.0"_L1) {
        if (segments[3] == "authorize"_L1)
            return Kind::Authorize;
        if (segments[3] == "token"_L1)
            return Kind::Token;
    }
    return Kind::Other;
}

} // namespace

Kind kindOf(const Request &request)
{
    if (request.listener == Listener::Upload) {
        if (request.method == "PUT")
            return Kind::PutPiece;
        return request.method == "DELETE" ? Kind::DeleteSession : Kind::Other;
    }
    const QStringList all = request.segments();
    if (!all.isEmpty() && all[0] == "_emulator"_L1)
        return Kind::Control;
    const QStringList graph = graphSegments(request);
    for (const Shape &shape : Shapes) {
        if (fits(shape, request.method, graph))
            return shape.kind;
    }
    return identityKind(all);
}

QString toWord(Kind kind)
{
    for (const Word &word : Words) {
        if (word.kind == kind)
            return word.word;
    }
    return {};
}

std::optional<Kind> kindFromWord(QStringView text)
{
    for (const Word &word : Words) {
        if (text == word.word)
            return word.kind;
    }
    return {};
}

bool isGraph(Kind kind)
{
    return kind != Kind::Authorize && kind != Kind::Token && kind != Kind::Control && !isUpload(kind);
}

bool isUpload(Kind kind)
{
    return kind == Kind::PutPiece || kind == Kind::DeleteSession;
}

bool isAboutMessages(Kind kind)
{
    return isGraph(kind) && kind != Kind::Me && kind != Kind::SendMail && kind != Kind::Other;
}

QStringList graphSegments(const Request &request)
{
    QStringList segments = request.segments();
    if (segments.isEmpty() || segments.takeFirst() != "v1.0"_L1)
        return {};
    if (segments.size() >= 2 && segments[0] == "users"_L1) {
        segments.removeFirst();
        segments[0] = u"me"_s;
    }
    return segments;
}

} // namespace sincerely::emulator
