#include "core/merge/escape.h"

#include "core/merge/utf8.h"

#include <algorithm>
#include <array>

namespace sincerely::merge
{

namespace
{

using Replacements = std::array<std::string_view, 256>;

/// A byte that is to be kept; any other entry of the table, even an empty one, replaces the byte.
constexpr std::string_view kKeep = "\xFF";

constexpr Replacements htmlReplacements(std::string_view lineBreak)
{
    Replacements table;
    table.fill(kKeep);
    for (std::size_t control = 0; control < 0x20; ++control)
        table[control] = "";
    table[0x7F] = "";
    table['\t'] = kKeep;
    table['\n'] = lineBreak;
    table['\r'] = lineBreak;
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    table['\''] = "&#39;";
    return table;
}

constexpr Replacements kHtmlText = htmlReplacements("<br>");
constexpr Replacements kHtmlInOneLine = htmlReplacements(" ");

constexpr Replacements plainReplacements()
{
    Replacements table;
    table.fill(kKeep);
    table['\r'] = "\n";
    return table;
}

constexpr Replacements kPlain = plainReplacements();

void appendReplacing(std::string &out, std::string_view value, const Replacements &table)
{
    std::size_t kept = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const std::string_view replacement = table[static_cast<unsigned char>(value[at])];
        if (replacement.data() == kKeep.data())
            continue;
        out.append(value, kept, at - kept);
        out += replacement;
        if (value[at] == '\r' && at + 1 < value.size() && value[at + 1] == '\n')
            ++at;
        kept = at + 1;
    }
    out.append(value, kept, value.size() - kept);
}

bool breaksHeader(char32_t c)
{
    return c < 0x20U || (c >= 0x7FU && c <= 0x9FU) || c == 0x2028U || c == 0x2029U;
}

void appendHeader(std::string &out, std::string_view value)
{
    bool inBreak = false;
    for (std::size_t at = 0; at < value.size();) {
        const CodePoint point = decodeAt(value, at);
        const bool isBreak = breaksHeader(point.value);
        if (!isBreak)
            out += value.substr(at, point.length);
        else if (!inBreak)
            out += ' ';
        inBreak = isBreak;
        at += point.length;
    }
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool has(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

/// Unreserved characters of RFC 3986 section 2.3 and `alsoKept` stay, all other bytes are percent-encoded.
void appendPercentEncoded(std::string &out, std::string_view value, std::string_view alsoKept)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view unreserved = "-._~";
    for (const char c : value) {
        if (isLetterOrDigit(c) || has(unreserved, c) || has(alsoKept, c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 0xFU];
    }
}

bool appendPhone(std::string &out, std::string_view value)
{
    constexpr std::string_view kept = "+-.()*,;=%";
    bool all = true;
    for (std::size_t at = 0; at < value.size();) {
        const CodePoint point = decodeAt(value, at);
        if (point.value < 0x80U && (isLetterOrDigit(value[at]) || has(kept, value[at])))
            out += value[at];
        else
            all = all && (isBlank(point.value) || value[at] == '/');
        at += point.length;
    }
    return all;
}

/// What stands before the first colon, in lower case, if it could be a scheme (RFC 3986 section 3.1).
std::string schemeOf(std::string_view address)
{
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos || colon > 32 || address.find_first_of("/?#") < colon)
        return {};
    std::string scheme(address.substr(0, colon));
    std::ranges::transform(scheme, scheme.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return scheme;
}

/// "www.example.com/page", as people fill it into lists.
bool looksLikeHost(std::string_view address)
{
    const std::string_view host = address.substr(0, address.find_first_of("/?#"));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3 || host.find("..") != std::string_view::npos)
        return false;
    return std::ranges::all_of(host, [](char c) {
        return isLetterOrDigit(c) || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80U;
    });
}

bool appendAddress(std::string &out, std::string_view value)
{
    // Browsers drop control characters inside addresses, so that java<LF>script: is a scheme to them.
    std::string address;
    for (const char c : trimmed(value)) {
        if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F)
            continue;
        if (c == ' ')
            address += "%20";
        else
            address += c;
    }
    const std::string scheme = schemeOf(address);
    const bool known = scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
    if (!known && (!scheme.empty() || !looksLikeHost(address))) {
        out += '#';
        return false;
    }
    if (!known)
        out += "https://";
    appendReplacing(out, address, kHtmlInOneLine);
    return true;
}

bool appendStyle(std::string &out, std::string_view value)
{
    constexpr std::string_view kept = "#%.,-_+ ";
    bool all = true;
    for (const char c : value) {
        if (isLetterOrDigit(c) || has(kept, c) || static_cast<unsigned char>(c) >= 0x80U)
            out += c;
        else
            all = false;
    }
    return all;
}

} // namespace

bool appendEscaped(std::string &out, std::string_view value, Escape escape)
{
    switch (escape) {
    case Escape::None:
        appendReplacing(out, value, kPlain);
        return true;
    case Escape::Header:
        appendHeader(out, value);
        return true;
    case Escape::HtmlText:
        appendReplacing(out, value, kHtmlText);
        return true;
    case Escape::HtmlTitle:
    case Escape::HtmlAttribute:
        appendReplacing(out, value, kHtmlInOneLine);
        return true;
    case Escape::HtmlStyle:
        return appendStyle(out, value);
    case Escape::UrlWhole:
        return appendAddress(out, value);
    case Escape::UrlPath:
        appendPercentEncoded(out, trimmed(value), "/");
        return true;
    case Escape::UrlQuery:
        appendPercentEncoded(out, trimmed(value), "");
        return true;
    case Escape::UrlMail:
        appendPercentEncoded(out, trimmed(value), "@+,!$*");
        return true;
    case Escape::UrlPhone:
        return appendPhone(out, value);
    }
    return true;
}

} // namespace sincerely::merge
