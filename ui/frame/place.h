#pragma once

#include <array>

namespace sincerely
{

/// Where one can be in the window. The steps of a campaign are places like the others: always reachable.
enum class Place {
    Home, ///< Before there is a campaign.
    Write,
    Recipients,
    Review,
    Send,
    Results,
    Templates,
    Lists,
    DoNotEmail,
    Accounts,
    Settings,
};

inline constexpr std::array kSteps = {Place::Write, Place::Recipients, Place::Review, Place::Send, Place::Results};

[[nodiscard]] constexpr bool isStep(Place place)
{
    return place >= Place::Write && place <= Place::Results;
}

} // namespace sincerely
