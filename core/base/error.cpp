#include "core/base/error.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace sincerely
{

namespace
{

using Kind = Error::Kind;

struct KindTraits {
    Kind kind;
    const char16_t *word;
    bool outcomeOpen;
    bool passing;
};

constexpr std::array kTraits = {
    KindTraits{Kind::Cancelled, u"cancelled", false, false},
    KindTraits{Kind::Invalid, u"invalid", false, false},
    KindTraits{Kind::Offline, u"offline", false, true},
    KindTraits{Kind::ConnectionLost, u"connection_lost", true, true},
    KindTraits{Kind::TimedOut, u"timed_out", true, true},
    KindTraits{Kind::ServerFault, u"server_fault", true, true},
    KindTraits{Kind::BadAnswer, u"bad_answer", true, true},
    KindTraits{Kind::Throttled, u"throttled", false, true},
    KindTraits{Kind::SignInNeeded, u"sign_in_needed", false, false},
    KindTraits{Kind::RecipientRefused, u"recipient_refused", false, false},
    KindTraits{Kind::AccountRefused, u"account_refused", false, false},
    KindTraits{Kind::NotFound, u"not_found", false, false},
    KindTraits{Kind::Gone, u"gone", false, false},
    KindTraits{Kind::Conflict, u"conflict", false, true},
    KindTraits{Kind::TooLarge, u"too_large", false, false},
    KindTraits{Kind::ProtocolMistake, u"protocol_mistake", false, false},
    KindTraits{Kind::Storage, u"storage", false, false},
    KindTraits{Kind::Busy, u"busy", false, false},
    KindTraits{Kind::File, u"file", false, false},
    KindTraits{Kind::KeychainLocked, u"keychain_locked", false, false},
};

const KindTraits &traitsOf(Kind kind)
{
    for (const KindTraits &traits : kTraits) {
        if (traits.kind == kind)
            return traits;
    }
    Q_UNREACHABLE();
}

} // namespace

Error Error::inContext(const QString &context) const
{
    Error told = *this;
    //: An error: what was being done or with whom, what went wrong.
    told.sentence = QCoreApplication::translate("sincerely::Wording", "%1: %2").arg(context, sentence);
    return told;
}

bool leavesOutcomeOpen(Error::Kind kind)
{
    return traitsOf(kind).outcomeOpen;
}

bool isPassing(Error::Kind kind)
{
    return traitsOf(kind).passing;
}

QString toWord(Error::Kind kind)
{
    return QString::fromUtf16(traitsOf(kind).word);
}

} // namespace sincerely
