#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace sincerely
{

/// A value, or an Error that says why there is none. Success without a value is `Result<>{}`.
/// The only way in which functions of core report failure; exceptions stay inside the file that meets them.
template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function with any Result type.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString sentence, QString details = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(sentence), std::move(details), {}});
}

} // namespace sincerely
