#include "tests/emulator/behaviour.h"

#include <QJsonArray>

#include <variant>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Member = std::variant<QString Behaviour::*, QStringList Behaviour::*, int Behaviour::*, qint64 Behaviour::*,
                            bool Behaviour::*>;

struct Field {
    QLatin1StringView name;
    Member member;
};

#define FIELD(name)                                                                                                    \
    Field                                                                                                              \
    {                                                                                                                  \
        QLatin1StringView(#name), &Behaviour::name                                                                     \
    }

const QList<Field> &fields()
{
    static const QList<Field> list = {
        FIELD(signIn),
        FIELD(clientId),
        FIELD(redirectUris),
        FIELD(tokenLifeSeconds),
        FIELD(strictRotation),
        FIELD(tokenError),
        FIELD(fullUriScopes),
        FIELD(refusedScopes),
        FIELD(userAddress),
        FIELD(displayName),
        FIELD(aliases),
        FIELD(meHasNoMail),
        FIELD(mailboxError),
        FIELD(immutableIdsSurviveSend),
        FIELD(rewriteHtml),
        FIELD(normaliseExtendedIds),
        FIELD(maxRequestBytes),
        FIELD(messageSizeLimit),
        FIELD(freshMs),
        FIELD(freshRequests),
        FIELD(searchLagMs),
        FIELD(searchBlind),
        FIELD(deleteMissingAs403),
        FIELD(pageSize),
        FIELD(nextLinkToStranger),
        FIELD(sessionMinimum),
        FIELD(sessionMaximum),
        FIELD(pieceMaximum),
        FIELD(sessionLifeSeconds),
        FIELD(rangeSpelling),
        FIELD(repeatedPiece),
        FIELD(attachmentSizeOverhead),
        FIELD(keepContent),
        FIELD(lingerMs),
        FIELD(lingerIsDraft),
        FIELD(lingerSubmitted),
        FIELD(outboxMs),
        FIELD(keepsAliases),
        FIELD(sentCopy),
        FIELD(secondSend),
        FIELD(refusedRecipients),
        FIELD(sendError),
        FIELD(sendMailAllowed),
        FIELD(maxConcurrent),
        FIELD(refuseConcurrency),
        FIELD(sendsPerMinute),
        FIELD(refuseExcessSends),
        FIELD(requestsPer10Minutes),
        FIELD(throttleSeconds),
        FIELD(restGraceMs),
        FIELD(refuseDuringRest),
    };
    return list;
}

#undef FIELD

struct Writer {
    Behaviour &behaviour;
    const QJsonValue &value;

    bool operator()(QString Behaviour::*member) const
    {
        behaviour.*member = value.toString();
        return value.isString();
    }
    bool operator()(QStringList Behaviour::*member) const
    {
        (behaviour.*member).clear();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            (behaviour.*member).append(entry.toString());
        return value.isArray();
    }
    bool operator()(int Behaviour::*member) const
    {
        behaviour.*member = value.toInt();
        return value.isDouble();
    }
    bool operator()(qint64 Behaviour::*member) const
    {
        behaviour.*member = value.toInteger();
        return value.isDouble();
    }
    bool operator()(bool Behaviour::*member) const
    {
        behaviour.*member = value.toBool();
        return value.isBool();
    }
};

struct Reader {
    const Behaviour &behaviour;

    QJsonValue operator()(QStringList Behaviour::*member) const
    {
        return QJsonArray::fromStringList(behaviour.*member);
    }
    template <class T>
    QJsonValue operator()(T Behaviour::*member) const
    {
        return QJsonValue(behaviour.*member);
    }
};

} // namespace

QString change(Behaviour &behaviour, const QJsonObject &changes)
{
    Behaviour changed = behaviour;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto field = std::ranges::find_if(fields(), [&it](const Field &f) { return f.name == it.key(); });
        if (field == fields().end())
            return u"There is no setting \"%1\"."_s.arg(it.key());
        const QJsonValue value = it.value();
        if (!std::visit(Writer{changed, value}, field->member))
            return u"The setting \"%1\" is of another kind."_s.arg(it.key());
    }
    behaviour = changed;
    return {};
}

QJsonObject toJson(const Behaviour &behaviour)
{
    QJsonObject object;
    for (const Field &field : fields())
        object[field.name] = std::visit(Reader{behaviour}, field.member);
    return object;
}

} // namespace sincerely::emulator
