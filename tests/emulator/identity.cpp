#include "tests/emulator/identity.h"

#include "tests/emulator/answers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// A page for people; what goes wrong before the redirect URI is known to be right is shown here and nowhere else.
Response page(int status, const QString &title, const QString &body)
{
    return htmlAnswer(
        status, u"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>%1</title>"
                u"<style>body{font:16px sans-serif;max-width:34em;margin:4em auto}a{display:inline-block;"
                u"padding:.6em 1.2em;margin-right:1em;border:1px solid}</style><h1>%1</h1>%2</html>"_s.arg(title, body)
                    .toUtf8());
}

Response errorPage(int aadsts, const QString &text)
{
    return page(400, u"Sorry, but we’re having trouble signing you in."_s,
                u"<p>AADSTS%1: %2</p>"_s.arg(aadsts).arg(text.toHtmlEscaped()));
}

struct AuthorizeQuestion {
    Parameters query = {};
    QString redirectUri = {};
    QString state = {};

    [[nodiscard]] QString value(QStringView name) const { return valueOf(query, name); }
};

/// 302 to the program, with the answer in the query. A URI without a path comes back with a slash.
Response redirect(const AuthorizeQuestion &question, const QList<std::pair<QString, QString>> &answer)
{
    QByteArray target = question.redirectUri.toUtf8();
    if (QUrl(question.redirectUri).path().isEmpty())
        target += '/';
    char separator = '?';
    for (const auto &[name, value] : answer) {
        target += separator + encoded(name) + '=' + encoded(value);
        separator = '&';
    }
    Response response = emptyAnswer(302);
    response.headers.emplaceBack("Location", target);
    response.headers.emplaceBack("Cache-Control", "no-store, no-cache");
    return response;
}

Response redirectError(const AuthorizeQuestion &question, const QString &error, int aadsts, const QString &text)
{
    return redirect(question, {{u"error"_s, error},
                               {u"error_description"_s, u"AADSTS%1: %2"_s.arg(aadsts).arg(text)},
                               {u"error_uri"_s, u"https://login.microsoftonline.com/error?code=%1"_s.arg(aadsts)},
                               {u"state"_s, question.state}});
}

/// The `error` field that goes with a number, as far as they are known.
QString errorFor(int aadsts)
{
    static const QHash<int, QString> table = {
        {65004, u"access_denied"_s},         {65001, u"consent_required"_s},        {90094, u"access_denied"_s},
        {90095, u"access_denied"_s},         {50076, u"interaction_required"_s},    {50079, u"interaction_required"_s},
        {53000, u"interaction_required"_s},  {53003, u"access_denied"_s},           {50105, u"access_denied"_s},
        {50020, u"invalid_request"_s},       {50194, u"invalid_request"_s},         {700016, u"unauthorized_client"_s},
        {7000112, u"unauthorized_client"_s}, {90033, u"temporarily_unavailable"_s}, {70011, u"invalid_scope"_s},
        {50058, u"login_required"_s},
    };
    return table.value(aadsts, u"access_denied"_s);
}

/// Mistakes that are told on a page.
std::optional<Response> checkClient(const World &world, const AuthorizeQuestion &question)
{
    const QString clientId = question.value(u"client_id");
    if (clientId.isEmpty())
        return errorPage(900144, u"The request body must contain the following parameter: 'client_id'."_s);
    if (!world.behaviour.clientId.isEmpty() && clientId.compare(world.behaviour.clientId, Qt::CaseInsensitive) != 0)
        return errorPage(700016, u"Application with identifier '%1' was not found in the directory."_s.arg(clientId));
    if (!matchesRegistered(world.behaviour.redirectUris, question.redirectUri))
        return errorPage(
            50011, u"The redirect URI '%1' specified in the request does not match the redirect URIs configured."_s.arg(
                       question.redirectUri));
    return {};
}

/// Mistakes that are told to the program.
std::optional<Response> checkQuestion(const AuthorizeQuestion &question)
{
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    const auto refuse = [&question](const QString &text) {
        return redirectError(question, u"invalid_request"_s, 900144, text);
    };
    for (qsizetype i = 0; i < question.query.size(); ++i) {
        for (qsizetype j = i + 1; j < question.query.size(); ++j) {
            if (question.query[i].first == question.query[j].first)
                return refuse(u"The parameter '%1' is given twice."_s.arg(question.query[i].first));
        }
    }
    if (question.value(u"response_type") != "code"_L1)
        return redirectError(question, u"unsupported_response_type"_s, 700054, u"response_type must be 'code'."_s);
    const QString mode = question.value(u"response_mode");
    if (!mode.isEmpty() && mode != "query"_L1)
        return refuse(u"The emulator knows response_mode=query only."_s);
    if (question.state.isEmpty())
        return refuse(u"The parameter 'state' is missing."_s);
    if (question.value(u"code_challenge_method") != "S256"_L1 ||
        !challenge.match(question.value(u"code_challenge")).hasMatch())
        return redirectError(
            question, u"invalid_request"_s, 9002325,
            u"Proof Key for Code Exchange is required for cross-origin authorization code redemption."_s);
    if (shortScopes(question.value(u"scope")).isEmpty())
        return redirectError(question, u"invalid_scope"_s, 70011,
                             u"The provided value for the input parameter 'scope' is not valid."_s);
    return {};
}

Response signInPage(const World &world, const Request &request)
{
    const QString again = QString::fromUtf8(request.target).toHtmlEscaped();
    return page(
        200, u"Sign in to the emulator"_s,
        u"<p>A program wants to use the mailbox of <b>%1</b>.</p><p><a href=\"%2&amp;emulator_answer=allow\">Allow</a>"
        u"<a href=\"%2&amp;emulator_answer=deny\">Cancel</a></p>"_s.arg(world.behaviour.userAddress.toHtmlEscaped(),
                                                                        again));
}

Response allow(World &world, const AuthorizeQuestion &question)
{
    QStringList scopes = shortScopes(question.value(u"scope"));
    scopes.removeIf(
        [&world](const QString &s) { return world.behaviour.refusedScopes.contains(s, Qt::CaseInsensitive); });
    const QString code = world.tokens.issueCode({.grant = {.clientId = question.value(u"client_id"),
                                                           .scopes = scopes,
                                                           .answeredClaims = !question.value(u"claims").isEmpty()},
                                                 .redirectUri = question.redirectUri,
                                                 .challenge = question.value(u"code_challenge").toLatin1()});
    const QString mode = world.behaviour.signIn;
    if (mode == "no-code"_L1)
        return redirect(question, {{u"state"_s, question.state}});
    const QString state = mode == "wrong-state"_L1 ? question.state + u'x' : question.state;
    return redirect(question, {{u"code"_s, code}, {u"state"_s, state}, {u"session_state"_s, u"emulator"_s}});
}

Response deny(const AuthorizeQuestion &question)
{
    return redirectError(question, u"access_denied"_s, 65004, u"User declined to consent to access the app."_s);
}

} // namespace

bool matchesRegistered(const QStringList &registered, const QString &redirectUri)
{
    const QUrl asked(redirectUri, QUrl::StrictMode);
    const auto plainPath = [](const QUrl &url) { return url.path().isEmpty() ? u"/"_s : url.path(); };
    if (!asked.isValid() || asked.hasQuery() || asked.hasFragment())
        return false;
    return std::ranges::any_of(registered, [&](const QString &entry) {
        const QUrl known(entry);
        const bool isLoopback = known.host() == "localhost"_L1 || known.host() == "127.0.0.1"_L1;
        return asked.scheme() == known.scheme() && asked.host() == known.host() &&
               (isLoopback || asked.port() == known.port()) && plainPath(asked) == plainPath(known);
    });
}

QStringList shortScopes(const QString &scopes)
{
    QStringList result;
    const QStringList parts = scopes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString resource = part.left(std::max<qsizetype>(slash, 0));
        const bool isGraph = resource.isEmpty() || resource.contains("graph"_L1) ||
                             resource.startsWith("http://127.0.0.1"_L1) || resource.startsWith("http://localhost"_L1);
        if (!isGraph)
            return {};
        result.append(part.mid(slash + 1));
    }
    return result;
}

Response authorize(World &world, const Request &request)
{
    AuthorizeQuestion question{.query = request.query()};
    question.redirectUri = question.value(u"redirect_uri");
    question.state = question.value(u"state");
    if (request.method != "GET")
        return errorPage(900561, u"The endpoint only accepts GET requests."_s);
    if (std::optional<Response> refusal = checkClient(world, question))
        return *refusal;
    if (std::optional<Response> refusal = checkQuestion(question))
        return *refusal;
    const QString answer = question.value(u"emulator_answer");
    const QString mode = world.behaviour.signIn;
    if (answer == "deny"_L1 || mode == "deny"_L1)
        return deny(question);
    if (mode == "page"_L1 && answer != "allow"_L1)
        return signInPage(world, request);
    if (mode == "admin-consent"_L1)
        return redirectError(
            question, errorFor(90094), 90094,
            u"The grant requires admin permission. Please ask an admin to grant permission to this app."_s);
    if (mode.startsWith("aadsts:"_L1)) {
        const int aadsts = mode.section(u':', 1).toInt();
        return redirectError(question, errorFor(aadsts), aadsts, u"The emulator was told to refuse."_s);
    }
    return allow(world, question);
}

} // namespace sincerely::emulator
