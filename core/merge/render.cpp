#include "core/merge/program.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sincerely::merge
{

namespace
{

/// One run over the ops for one recipient.
class Renderer
{
public:
    Renderer(const Binding &binding, std::span<const std::string_view> row, std::string_view personalTouch,
             Rendered &out)
        : m_binding(binding)
        , m_row(row)
        , m_touch(personalTouch)
        , m_mayClose(binding.touch == Touch::Optional && isBlankText(personalTouch))
        , m_out(out)
    {
    }

    void run()
    {
        const std::string &text = m_binding.program->text;
        const std::vector<Op> &ops = m_binding.program->ops;
        m_out.text.clear();
        m_out.touchMissing = false;
        for (std::size_t at = 0; at < ops.size();) {
            const Op &op = ops[at++];
            switch (op.code) {
            case Op::Code::Literal:
                m_out.text.append(text, op.first, op.second - op.first);
                break;
            case Op::Code::Field:
                writeField(m_binding.fields[op.first]);
                break;
            case Op::Code::JumpIfFalse:
                at = holds(m_binding.conditions[op.first]) ? at : op.second;
                break;
            case Op::Code::Jump:
                at = op.second;
                break;
            case Op::Code::JumpIfUntouched:
                at = m_mayClose ? op.second : at;
                break;
            }
        }
        m_out.uses.resize(m_useCount);
    }

private:
    [[nodiscard]] std::string_view valueOf(int column) const
    {
        if (column == kTouchColumn)
            return m_touch;
        const auto index = static_cast<std::size_t>(column);
        return index < m_row.size() ? m_row[index] : std::string_view();
    }

    [[nodiscard]] bool holds(const BoundCondition &condition) const
    {
        const std::string_view value = valueOf(condition.column);
        if (condition.comparison == Comparison::Filled)
            return !isBlankText(value);
        return hasComparisonKey(value, condition.key) == (condition.comparison == Comparison::Equal);
    }

    void writeField(const BoundField &field)
    {
        const std::string_view value = valueOf(field.column);
        if (!isBlankText(value)) {
            note(field, writeValue(field, value) ? ValueState::Filled : ValueState::BadFormat);
        } else if (field.hasFallback) {
            m_out.text += field.fallback;
            note(field, ValueState::FallbackUsed);
        } else if (field.column != kTouchColumn) {
            note(field, ValueState::Missing);
        } else if (m_binding.touch == Touch::Required) {
            m_out.touchMissing = true;
        }
    }

    /// \returns whether the value could be written as the template wants it
    bool writeValue(const BoundField &field, std::string_view value)
    {
        std::optional<std::string> formatted;
        if (const auto *date = std::get_if<DateFormat>(&field.format))
            formatted = date->format(value);
        else if (const auto *number = std::get_if<NumberFormat>(&field.format))
            formatted = number->format(value);
        else
            return appendEscaped(m_out.text, value, field.escape);
        const bool written = appendEscaped(m_out.text, formatted ? *formatted : value, field.escape);
        return written && formatted.has_value();
    }

    /// Entries of the last render are used again: assigning a name that is already there would only cost.
    void note(const BoundField &field, ValueState state)
    {
        if (m_useCount == m_out.uses.size())
            m_out.uses.emplace_back();
        FieldUse &use = m_out.uses[m_useCount++];
        if (use.field.constData() != field.name.constData())
            use.field = field.name;
        use.state = state;
    }

    const Binding &m_binding;
    std::span<const std::string_view> m_row;
    std::string_view m_touch;
    bool m_mayClose;
    Rendered &m_out;
    std::size_t m_useCount = 0;
};

} // namespace

BoundTemplate::BoundTemplate(std::shared_ptr<const Binding> binding)
    : m_binding(std::move(binding))
{
}

void BoundTemplate::render(std::span<const std::string_view> row, std::string_view personalTouch, Rendered &out) const
{
    Renderer(*m_binding, row, personalTouch, out).run();
}

QStringList Rendered::fieldsIn(ValueState state) const
{
    QStringList fields;
    for (const FieldUse &use : uses) {
        if (use.state == state && !fields.contains(use.field))
            fields.append(use.field);
    }
    return fields;
}

} // namespace sincerely::merge
