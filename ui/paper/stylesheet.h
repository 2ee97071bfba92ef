#pragma once

#include <QByteArray>

namespace sincerely::paper
{

/// What an email looks like where it says nothing itself: the defaults on which mail programs agree, in words the
/// layout engine knows.
[[nodiscard]] QByteArray masterStyleSheet();

} // namespace sincerely::paper
