#pragma once

#include <QString>

namespace sincerely::merge
{

/// Something in a template that has to be put right by its writer.
struct Mistake {
    int line = 1;     ///< From 1.
    int column = 1;   ///< From 1, in code points: what a person counts on the screen.
    QString sentence; ///< Translated: what is wrong and how to mend it, for somebody who does not program.

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

} // namespace sincerely::merge
