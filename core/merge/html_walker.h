#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely::merge
{

/// A part of an HTML template, as far as closing the paragraph around the personal touch needs it.
struct HtmlToken {
    enum class Kind { Text, Open, Close, Comment, Field };
    Kind kind = Kind::Text;
    std::size_t begin = 0; ///< Bytes in the source.
    std::size_t end = 0;
    std::string name;          ///< Of a tag, in lower case.
    bool hasCondition = false; ///< A tag with a condition inside.
};

/// Follows HTML through a template, to know in what spot each merge field lands: the states of the HTML standard's
/// tokenizer (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) that matter for this, without
/// character references and without the escaped states of scripts.
class HtmlWalker
{
public:
    enum class State {
        Text,
        TagOpen,
        EndTagOpen,
        TagName,
        BeforeAttribute,
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        QuotedValue,
        UnquotedValue,
        Declaration,
        Comment,
        BogusComment,
        RawText, ///< <style>, <script> and the like
        Title,   ///< <title> and <textarea>
    };

    /// Where the walker stands; copied at {{#if}} and compared at {{else}} and {{/if}}.
    struct Spot {
        State state = State::Text;
        char quote = 0;
        bool isEndTag = false;
        int dashes = 0;        ///< At the end of what was read, inside a comment or a declaration.
        std::string tag;       ///< The tag being read, or the one whose raw text this is.
        std::string attribute; ///< In lower case.
        std::string value;     ///< The attribute's value so far, x for a field.

        /// Whether literal text would be understood alike from both, whatever was read before.
        [[nodiscard]] bool isSamePlaceAs(const Spot &other) const;
    };

    /// \param offset of the text in the source
    void literal(std::string_view text, std::size_t offset);

    /// A field or a part of a condition, of which HTML sees nothing yet.
    void field(std::size_t begin, std::size_t end, bool isCondition);

    [[nodiscard]] const Spot &spot() const { return m_spot; }

    /// Goes back to the value as it was before the first branch of a condition.
    void takeValueFrom(const Spot &spot) { m_spot.value = spot.value; }

    /// All tokens, after the last call of the others.
    [[nodiscard]] std::vector<HtmlToken> finish(std::size_t sourceLength);

private:
    void readText(char c);
    void readTag(char c);
    void readAttribute(char c);
    void readComment(char c);
    void beginText(std::size_t at);
    void endText(std::size_t at);
    void endToken(HtmlToken::Kind kind);
    void endTag();
    [[nodiscard]] bool closesRawText(std::string_view rest) const;

    Spot m_spot;
    std::size_t m_at = 0;
    std::size_t m_tokenBegin = 0;
    bool m_hasCondition = false;
    std::vector<HtmlToken> m_tokens;
};

} // namespace sincerely::merge
