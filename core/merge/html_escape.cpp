#include "core/merge/html_escape.h"

#include "core/merge/sentences.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <array>

namespace sincerely::merge
{

namespace
{

using State = HtmlWalker::State;

constexpr std::array<std::string_view, 9> kAddresses = {"href", "src",      "action",     "background", "poster",
                                                        "cite", "longdesc", "formaction", "xlink:href"};

Escape escapeInAddress(std::string_view value)
{
    const std::string_view begun = trimmed(value);
    const auto startsWith = [begun](std::string_view scheme) {
        return begun.size() >= scheme.size() &&
               std::ranges::equal(begun.substr(0, scheme.size()), scheme, {},
                                  [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    };
    if (begun.empty())
        return Escape::UrlWhole;
    if (begun.find_first_of("?#") != std::string_view::npos)
        return Escape::UrlQuery;
    if (startsWith("mailto:"))
        return Escape::UrlMail;
    if (startsWith("tel:") || startsWith("sms:"))
        return Escape::UrlPhone;
    return Escape::UrlPath;
}

tl::expected<Escape, QString> escapeInAttribute(const HtmlWalker::Spot &spot, const QString &tag)
{
    if (spot.attribute.starts_with("on") || spot.attribute == "srcdoc")
        return tl::unexpected(sentences::insideCode(tag));
    if (std::ranges::find(kAddresses, spot.attribute) != kAddresses.end())
        return escapeInAddress(spot.value);
    return spot.attribute == "style" ? Escape::HtmlStyle : Escape::HtmlAttribute;
}

} // namespace

tl::expected<Escape, QString> escapeAt(const HtmlWalker::Spot &spot, const QString &tag)
{
    switch (spot.state) {
    case State::Text:
        return Escape::HtmlText;
    case State::Title:
        return Escape::HtmlTitle;
    case State::QuotedValue:
        return escapeInAttribute(spot, tag);
    case State::BeforeValue:
    case State::UnquotedValue:
        return tl::unexpected(sentences::attributeWithoutQuotes(tag));
    case State::RawText:
        return tl::unexpected(sentences::insideCode(tag));
    case State::Declaration:
    case State::Comment:
    case State::BogusComment:
        return tl::unexpected(sentences::insideComment(tag));
    default:
        return tl::unexpected(sentences::insideTag(tag));
    }
}

} // namespace sincerely::merge
