#include "tests/emulator/fault_answers.h"

#include "tests/emulator/answers.h"
#include "tests/emulator/identity.h"

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Response statusAnswer(const World &world, const Fault &fault, Kind kind)
{
    Response response;
    if (fault.what == Fault::What::Html) {
        const QByteArray number = QByteArray::number(fault.status) + ' ' + reasonPhrase(fault.status);
        response = htmlAnswer(fault.status, "<html><head><title>" + number + "</title></head><body><center><h1>" +
                                                number + "</h1></center><hr><center>gateway</center></body></html>");
    } else if (fault.status == 401 && isGraph(kind)) {
        response = challenge(u"Access token has expired or is not yet valid."_s, world.mainOrigin, false);
    } else if (kind == Kind::Token) {
        response = oauthError(world, fault.status >= 500 ? u"temporarily_unavailable"_s : u"invalid_request"_s, 90033,
                              u"A transient error has occurred. Please try again."_s);
        response.status = fault.status;
    } else {
        const QString code = fault.code.isEmpty() ? usualCode(fault.status) : fault.code;
        response = graphError(fault.status, code, u"The emulator was told to fail."_s);
    }
    if (!fault.retryAfter.isEmpty())
        response.headers.emplaceBack("Retry-After", fault.retryAfter);
    return response;
}

Response redirectAnswer(const World &world)
{
    Response response = emptyAnswer(307);
    response.headers.emplaceBack("Location", world.uploadOrigin + "/stranger");
    return response;
}

Response delivered(Response response, Delivery delivery)
{
    response.delivery = delivery;
    return response;
}

} // namespace

Response applyFault(const World &world, const Fault &fault, Kind kind, Response right)
{
    switch (fault.what) {
    case Fault::What::Reset:
    case Fault::What::ResetMidway:
        return delivered(right, Delivery::Reset);
    case Fault::What::Close:
        return delivered(right, Delivery::Close);
    case Fault::What::CloseIdle:
        return delivered(right, Delivery::WholeThenClose);
    case Fault::What::Hang:
        return delivered(right, Delivery::Never);
    case Fault::What::Slow:
        right.delay = fault.delay;
        return right;
    case Fault::What::TruncatedBody:
        return delivered(right, Delivery::TruncatedBody);
    case Fault::What::TruncatedHeaders:
        return delivered(right, Delivery::TruncatedHeaders);
    case Fault::What::Status:
    case Fault::What::Html:
        return statusAnswer(world, fault, kind);
    case Fault::What::Claims:
        return challenge(u"Continuous access evaluation resulted in challenge."_s, world.mainOrigin, true);
    case Fault::What::Success200:
        return jsonAnswer(200, {});
    case Fault::What::NotJson:
        right.body = "<!DOCTYPE html><p>This is no JSON.</p>";
        return right;
    case Fault::What::Redirect:
        return redirectAnswer(world);
    case Fault::What::OAuth:
        return oauthError(world, fault.code, fault.aadsts, u"The emulator was told to refuse."_s);
    }
    return right;
}

} // namespace sincerely::emulator
