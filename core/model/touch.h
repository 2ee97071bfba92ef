#pragma once

#include <QString>

#include <optional>

namespace sincerely
{

/// Whether every message needs something in the slot `{{Personal touch}}`.
enum class Touch {
    Required, ///< An empty slot holds the message back.
    Optional, ///< An empty slot goes, and with it the paragraph or line that holds nothing else.
};

/// One recipient's email, written by hand from here on: final text without merge fields.
struct EditedEmail {
    QString subject;
    QString html; ///< Empty for a letter in plain text.
    QString text; ///< Only for a letter in plain text; otherwise the plain part is made from the HTML.

    friend bool operator==(const EditedEmail &, const EditedEmail &) = default;
};

/// What was written for one recipient only.
struct PersonalTouch {
    QString phrase; ///< Plain text for the slot `{{Personal touch}}`; may be empty.
    std::optional<EditedEmail> edited;

    friend bool operator==(const PersonalTouch &, const PersonalTouch &) = default;
};

} // namespace sincerely
