#pragma once

#include <QString>

namespace sincerely
{

/// Why one recipient's email cannot be sent as it is.
struct Problem {
    enum class Kind {
        BadAddress,     ///< Held back.
        Duplicate,      ///< The later ones are skipped.
        ValueMissing,   ///< A merge field without value and fallback. Held back.
        BadValue,       ///< A value that does not fit its format. Held back.
        TouchMissing,   ///< The slot for the personal touch is empty. Held back.
        EmptySubject,   ///< Held back.
        FileProblem,    ///< A file of this recipient is missing or too large. Held back.
        UnusableLetter, ///< The rendered letter cannot be sent as HTML mail. Held back.
        DoNotEmail,     ///< On the do-not-email list. Skipped; held back when it is somebody in Cc or Bcc.
        Lapsed,         ///< The email is no longer the one that was approved. Held back.
        EditedBefore,   ///< The letter has changed since this email was edited by hand. Held back.
    };

    Kind kind = Kind::ValueMissing;
    QString sentence; ///< For instance "There is nothing to put in “First name”".
};

/// The kind as a word for automation, for instance "value_missing".
[[nodiscard]] QString toWord(Problem::Kind kind);

} // namespace sincerely
