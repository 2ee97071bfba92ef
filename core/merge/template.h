#pragma once

#include "core/merge/mistake.h"
#include "core/model/touch.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace sincerely::merge
{

struct Program;
struct Binding;

/// What a template as a whole is; decides how values are written into it.
enum class Place {
    Html,   ///< An HTML body. Values are escaped for the spot they land in: text, attribute or address of a link.
    Text,   ///< A plain-text body. Values are kept as they are; CRLF becomes LF.
    Header, ///< A subject, a name, a header line. Line breaks and control characters become one blank.
};

using sincerely::Touch;

/// How a place got its text.
enum class ValueState {
    Filled,       ///< From the recipient's row.
    FallbackUsed, ///< The row has nothing there and the template says what to write then, which may be nothing.
    Missing,      ///< Nothing to put here: holds the message back.
    BadFormat,    ///< The value does not fit: no date or number for the format (used as it is), no usable address for a
                  ///< link (replaced by "#"), no plain CSS value (cut down). Needs a look.
};

struct FieldUse {
    QString field; ///< As written in the template.
    ValueState state = ValueState::Filled;

    friend bool operator==(const FieldUse &, const FieldUse &) = default;
};

/// What one render gave. Use the same object for many renders: it keeps its memory.
struct Rendered {
    std::string text;           ///< UTF-8.
    std::vector<FieldUse> uses; ///< One for each field that was reached, in order. Conditions are not uses.
    bool touchMissing = false;  ///< The slot for the personal touch was reached, is required, and is empty.

    /// The fields in this state, each once, in order.
    [[nodiscard]] QStringList fieldsIn(ValueState state) const;
};

/// A template tied to the columns of one recipient list. Copies are cheap. Const, and so safe to use from several
/// threads.
class BoundTemplate
{
public:
    /// Writes one recipient's text into `out`, whose former contents are lost.
    /// \param row the recipient's values, UTF-8, in the order of the columns given to bind(); missing ones count as
    /// empty
    /// \param personalTouch plain text, escaped like a value
    void render(std::span<const std::string_view> row, std::string_view personalTouch, Rendered &out) const;

private:
    friend class Template;
    explicit BoundTemplate(std::shared_ptr<const Binding> binding);

    std::shared_ptr<const Binding> m_binding;
};

/// A parsed template: text, merge fields and conditions.
///
///     {{First name}}  {{First name|there}}  {{Due date:d MMMM yyyy|soon}}  {{Amount:#,##0.00}}  {{Personal touch}}
///     {{#if Country = France}} … {{else}} … {{/if}}   {{#if Country != France}}   {{#if Phone}}
///     {{{{ stands for {{
///
/// There are no loops and no calls, so that the work is bounded by the length of template and values. A value is never
/// read as template. Copies are cheap and safe to use from several threads.
class Template
{
public:
    /// \returns the template, or all mistakes that can be seen without a recipient list, in the order of the text
    [[nodiscard]] static tl::expected<Template, QList<Mistake>> parse(std::string_view utf8, Place place);

    /// The names of the fields, those of conditions included, as first written, each once; without the personal touch.
    /// A name that itself holds ":" or "|" is cut there: only bind() knows the columns.
    [[nodiscard]] QStringList fields() const;

    /// Whether the slot `{{Personal touch}}` occurs, in whatever branch. A condition on it alone does not count.
    [[nodiscard]] bool usesPersonalTouch() const;

    /// Finds the column of every field. Letter case and blanks around names do not matter. A column whose whole name is
    /// what stands between the braces wins over reading ":" as format and "|" as fallback.
    /// \param locale for the names of months, and for the separators in numbers
    /// \returns all unknown fields and formats, with the nearest column's name where there is one
    [[nodiscard]] tl::expected<BoundTemplate, QList<Mistake>> bind(const QStringList &columns, Touch touch,
                                                                   const QLocale &locale) const;

private:
    explicit Template(std::shared_ptr<const Program> program);

    std::shared_ptr<const Program> m_program;
};

} // namespace sincerely::merge
