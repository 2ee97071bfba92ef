#include "core/accounts/microsoft_sign_in_errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace sincerely::microsoft
{

namespace
{

using Kind = Error::Kind;

/// One meaning and everything that has it. `%1` in a sentence becomes the link that lets an administrator consent.
struct Row {
    std::initializer_list<int> codes;
    std::initializer_list<const char *> words;
    Kind kind;
    const char *sentence;
};

const Row kRows[] = {
    {{700082, 70008, 50173, 50133, 50132, 70043},
     {"invalid_grant"},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "Your sign-in is no longer valid. Sign in again.")},
    {{50076, 50078, 50074},
     {"interaction_required"},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Your organisation asks you to confirm that it is you. Sign in again.")},
    {{50079, 50072},
     {},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Your organisation asks you to set up a second way to prove who you are. "
                       "Sign in again and follow the steps in the browser.")},
    {{53000, 53001, 53002, 53003, 53004, 530032, 530035, 50131},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "A rule of your organisation does not allow this sign-in from this computer. "
                       "Ask your administrator; trying again does not help.")},
    {{50158},
     {},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Your organisation asks for a further check by another service. Sign in again.")},
    {{65001},
     {"consent_required"},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "Sincerely has not been allowed to use this mailbox yet. "
                                                     "Sign in again and accept what the browser asks.")},
    {{65004},
     {"access_denied"},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "The sign-in was declined in the browser. "
                                                     "To send from this mailbox, sign in again and accept.")},
    {{90094, 90095, 90008},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Your organisation wants an administrator to allow Sincerely first. "
                       "Forward this link to your administrator, and sign in again afterwards: %1")},
    {{50105},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "Your organisation allows Sincerely for chosen people only. "
                                                     "Ask your administrator to assign you to the application.")},
    {{50020, 50034, 90072},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "This account is not known in the organisation in which you tried to sign in. "
                       "Use another account, or another tenant in the account's settings.")},
    {{50194},
     {},
     Kind::Invalid,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "The registered application belongs to one organisation only. "
                       "Give that organisation's domain or tenant id in the account's settings.")},
    {{50011},
     {},
     Kind::Invalid,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "The application is not registered for desktop programs. Its registration needs the "
                       "platform \"Mobile and desktop applications\" with the redirect address http://localhost.")},
    {{700016, 70001, 7000112, 7000218, 700025},
     {"unauthorized_client", "invalid_client"},
     Kind::Invalid,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "The application id is unknown, switched off, or not registered as a desktop program. "
                       "Check the client id in the account's settings and its registration at "
                       "entra.microsoft.com (\"Allow public client flows\").")},
    {{501481, 54005},
     {},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "The sign-in was interrupted. Start it again.")},
    {{50053, 50055, 50126},
     {},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "The account is locked for a while, or its password is wrong or has expired. "
                       "Sign in to your mailbox in the browser first, then sign in here again.")},
    {{50057},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "This account is switched off. Ask your administrator.")},
    {{50058},
     {"login_required"},
     Kind::SignInNeeded,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "You are not signed in any more. Sign in again.")},
    {{50196, 90055},
     {},
     Kind::Throttled,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Microsoft's sign-in service asks to slow down. Sincerely tries again later.")},
    {{500021, 500022},
     {},
     Kind::AccountRefused,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "The network you are in allows other organisations' accounts only. "
                       "Use another network or ask your administrator.")},
    {{90002, 90038},
     {},
     Kind::Invalid,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "The organisation was not found in this Microsoft cloud. "
                                                     "Check the tenant and the cloud in the account's settings.")},
    {{90033, 90006},
     {"temporarily_unavailable", "server_error"},
     Kind::ServerFault,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Microsoft's sign-in service is not available at the moment. Try again later.")},
    {{70011, 500011},
     {"invalid_scope", "invalid_resource"},
     Kind::Invalid,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn",
                       "Microsoft does not know the rights that Sincerely asked for in this cloud. "
                       "Check the cloud and the client id in the account's settings.")},
    {{},
     {"invalid_request", "unsupported_grant_type", "unsupported_response_type"},
     Kind::ProtocolMistake,
     QT_TRANSLATE_NOOP("sincerely::MicrosoftSignIn", "Microsoft did not understand the sign-in. Please report this.")},
};

const Row *findByCode(const QList<int> &codes)
{
    for (const int code : codes) { // the first number is the cause, later ones tell its circumstances
        for (const Row &row : kRows) {
            if (std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end())
                return &row;
        }
    }
    return nullptr;
}

const Row *findByWord(const QString &error)
{
    for (const Row &row : kRows) {
        if (std::any_of(row.words.begin(), row.words.end(),
                        [&error](const char *word) { return error == QLatin1String(word); }))
            return &row;
    }
    return nullptr;
}

QString detailsOf(const Refusal &refusal, const QList<int> &codes)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_.-]"));
    QStringList details{QStringLiteral("error %1").arg(QString(refusal.error).remove(unsafe).left(60))};
    for (const int code : codes)
        details.append(QStringLiteral("AADSTS%1").arg(code));
    if (refusal.status != 0)
        details.append(QStringLiteral("status %1").arg(refusal.status));
    if (!refusal.traceId.isEmpty())
        details.append(QStringLiteral("trace %1").arg(QString(refusal.traceId).remove(unsafe).left(60)));
    return details.join(QStringLiteral(", "));
}

} // namespace

std::optional<Refusal> Refusal::parse(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Refusal refusal{object.value(QStringLiteral("error")).toString(),
                    object.value(QStringLiteral("error_description")).toString(),
                    object.value(QStringLiteral("trace_id")).toString(), status,
                    object.value(QStringLiteral("claims")).toString().toUtf8()};
    if (refusal.error.isEmpty())
        return std::nullopt;
    return refusal;
}

QList<int> aadstsCodes(const QString &description)
{
    static const QRegularExpression number(QStringLiteral("AADSTS(\\d{4,9})"));
    QList<int> codes;
    for (const QRegularExpressionMatch &match : number.globalMatch(description))
        codes.append(match.captured(1).toInt());
    return codes;
}

Error toError(const Refusal &refusal, const MicrosoftSettings &settings)
{
    const QList<int> codes = aadstsCodes(refusal.description);
    const QString details = detailsOf(refusal, codes);
    const Row *row = findByCode(codes);
    if (!row)
        row = findByWord(refusal.error);
    if (!row)
        return Error{Kind::BadAnswer,
                     QCoreApplication::translate(
                         "sincerely::MicrosoftSignIn",
                         "Microsoft's sign-in service gave an answer that Sincerely does not know. Try again later."),
                     details};
    QString sentence = QCoreApplication::translate("sincerely::MicrosoftSignIn", row->sentence);
    sentence.replace(QStringLiteral("%1"), adminConsentUrl(settings).toString(QUrl::FullyEncoded));
    return Error{row->kind, sentence, details};
}

} // namespace sincerely::microsoft
