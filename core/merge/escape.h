#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sincerely::merge
{

/// How a value is written, by the spot it lands in.
enum class Escape : std::uint8_t {
    None,          ///< Plain text: CRLF and CR become LF.
    Header,        ///< Runs of line breaks and control characters become one blank.
    HtmlText,      ///< Between tags; a line break becomes <br>.
    HtmlTitle,     ///< In <title> and <textarea>, where tags mean nothing; a line break becomes a blank.
    HtmlAttribute, ///< In a quoted attribute.
    HtmlStyle,     ///< In a quoted style attribute: what could end the declaration or load something is left out.
    UrlWhole,      ///< At the beginning of an address: kept, but only http, https, mailto and tel; otherwise "#".
    UrlPath,       ///< Further on in an address: percent-encoded except for "/".
    UrlQuery,      ///< After "?" or "#": percent-encoded.
    UrlMail,       ///< After "mailto:": percent-encoded except for "@" and the like (RFC 6068 section 2).
    UrlPhone,      ///< After "tel:" or "sms:": digits and their separators only, without blanks (RFC 3966 section 3).
};

/// Appends the value. \returns whether it could be written in full; see ValueState::BadFormat.
bool appendEscaped(std::string &out, std::string_view value, Escape escape);

} // namespace sincerely::merge
