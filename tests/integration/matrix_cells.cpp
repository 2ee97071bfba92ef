#include "tests/integration/matrix_cells.h"

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString toWord(Shape shape)
{
    switch (shape) {
    case Shape::NoFile:
        return u"no file"_s;
    case Shape::FileInside:
        return u"file inside"_s;
    case Shape::Upload:
        return u"upload"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Cell::name() const
{
    return u"%1#%2=%3%4, %5"_s.arg(kind).arg(ordinal).arg(fault.text, fault.lasting ? u" from then on"_s : QString(),
                                                          toWord(shape));
}

QString Cell::faultPlan() const
{
    const QString own = u"%1#%2%3=%4"_s.arg(kind).arg(ordinal).arg(fault.lasting ? u"+"_s : QString(), fault.text);
    const QString occasion = occasionFor(kind).faults;
    return occasion.isEmpty() ? own : own + u';' + occasion;
}

QStringList matrixKinds()
{
    return {u"token"_s,
            u"me"_s,
            u"create-draft"_s,
            u"get-message"_s,
            u"delete-message"_s,
            u"add-attachment"_s,
            u"list-attachments"_s,
            u"create-session"_s,
            u"put-piece"_s,
            u"delete-session"_s,
            u"send"_s,
            u"search"_s,
            u"other"_s};
}

QList<MatrixFault> matrixFaults()
{
    return {
        // The connection.
        {u"reset-before"_s},
        {u"reset-midway"_s},
        {u"reset-after"_s},
        {u"close-after"_s},
        {u"close-idle"_s},
        {u"hang-before"_s},
        {u"hang-after"_s},
        {u"slow:100"_s},
        {u"truncated-body"_s},
        {u"truncated-headers"_s},
        // Answers that pass.
        {u"401"_s},
        {u"404-fresh"_s},
        {u"409"_s},
        {u"412"_s},
        {u"429:1"_s},
        {u"429"_s},
        {u"429-after:1"_s},
        {u"500"_s},
        {u"500-after"_s},
        {u"502-html"_s},
        {u"502-html-after"_s},
        {u"503"_s},
        {u"503:1"_s},
        {u"503-after:1"_s},
        {u"504"_s},
        {u"504-after"_s},
        // Answers that look like a success.
        {u"200-instead-before"_s},
        {u"200-instead-after"_s},
        {u"202-after:1"_s},
        {u"not-json"_s},
        // Answers that concern everybody.
        {u"401"_s, true},
        {u"401-claims"_s},
        {u"403:ErrorAccessDenied"_s, true},
        {u"403:ErrorSendAsDenied"_s, true},
        {u"403:ErrorMessageSubmissionBlocked"_s, true},
        {u"403:ErrorExceededMessageLimit"_s, true},
        {u"507"_s, true},
    };
}

Occasion occasionFor(const QString &kind)
{
    if (kind == u"token"_s)
        return {u"send#1=401"_s};
    if (kind == u"me"_s || kind == u"other"_s)
        return {u"send#1=403:ErrorInvalidLicense"_s}; // the campaign stops, and begins with them again
    if (kind == u"search"_s)
        return {.faults = u"send#1-2=504-after"_s, .idsChangeAtSending = true};
    if (kind == u"delete-message"_s)
        return {.faults = u"create-draft#1-2=reset-after"_s, .lateIndex = true};
    if (kind == u"delete-session"_s)
        return {u"put-piece#1-2=416"_s};
    return {};
}

bool happens(const QString &kind, Shape shape)
{
    static const QStringList ofUploads = {u"add-attachment"_s, u"create-session"_s, u"put-piece"_s,
                                          u"delete-session"_s};
    return shape == Shape::Upload || !ofUploads.contains(kind);
}

} // namespace sincerely::test
