#include "core/model/message_state.h"

#include <array>

namespace sincerely
{

namespace
{

using State = MessageState;

/// A set of states as bits.
template <class... States>
constexpr unsigned setOf(States... states)
{
    return (0u | ... | (1u << unsigned(states)));
}

struct StateTraits {
    State state;
    const char16_t *word;
    const char16_t *shown;
    bool settled;
    unsigned next; ///< What may follow, as setOf().
};

constexpr std::array kTraits = {
    StateTraits{State::Waiting, u"waiting", u"waiting", false,
                setOf(State::Preparing, State::NotSent, State::OnHold, State::Skipped)},
    // Preparing again: another draft was asked for. Sent: what the person had sent again turned up as sent after all.
    StateTraits{State::Preparing, u"preparing", u"preparing", false,
                setOf(State::Preparing, State::Waiting, State::Prepared, State::Sent, State::NotSent, State::OnHold,
                      State::Skipped)},
    // Sent and Unknown: an earlier request to send had its effect late, or its draft is gone now.
    StateTraits{State::Prepared, u"prepared", u"preparing", false,
                setOf(State::Waiting, State::Preparing, State::Sending, State::Sent, State::NotSent, State::OnHold,
                      State::Skipped, State::Unknown)},
    StateTraits{State::Sending, u"sending", u"sending", false,
                setOf(State::Prepared, State::Waiting, State::Accepted, State::Sent, State::NotSent, State::Unknown)},
    StateTraits{State::Accepted, u"accepted", u"sent", true, setOf(State::Sent)},
    StateTraits{State::Sent, u"sent", u"sent", true, setOf()},
    StateTraits{State::NotSent, u"not_sent", u"not_sent", true, setOf(State::Waiting, State::OnHold, State::Skipped)},
    StateTraits{State::OnHold, u"on_hold", u"on_hold", true, setOf(State::Waiting, State::Skipped, State::NotSent)},
    StateTraits{State::Skipped, u"skipped", u"skipped", true, setOf(State::Waiting, State::OnHold)},
    // Sent, Waiting and Unknown again: found out later, or the person decided "it was sent", "send again", "leave".
    StateTraits{State::Unknown, u"unknown", u"unknown", true,
                setOf(State::Unknown, State::Sent, State::Prepared, State::Waiting, State::NotSent)},
};

const StateTraits &traitsOf(State state)
{
    for (const StateTraits &traits : kTraits) {
        if (traits.state == state)
            return traits;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(MessageState state)
{
    return QString::fromUtf16(traitsOf(state).word);
}

std::optional<MessageState> messageStateFromWord(QStringView word)
{
    for (const StateTraits &traits : kTraits) {
        if (word == QStringView(traits.word))
            return traits.state;
    }
    return std::nullopt;
}

QString shownWord(MessageState state)
{
    return QString::fromUtf16(traitsOf(state).shown);
}

bool mayFollow(MessageState from, MessageState to)
{
    return (traitsOf(from).next & setOf(to)) != 0;
}

bool isSettled(MessageState state)
{
    return traitsOf(state).settled;
}

bool countsAsSent(MessageState state)
{
    return state == State::Accepted || state == State::Sent;
}

} // namespace sincerely
