#include "core/merge/template.h"

#include "core/merge/columns.h"
#include "core/merge/compiler.h"
#include "core/merge/cutter.h"
#include "core/merge/program.h"
#include "core/merge/sentences.h"
#include "core/merge/tag.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace sincerely::merge
{

namespace
{

/// Ties a program to columns and collects what cannot be tied.
class Binder
{
public:
    Binder(const Program &program, const QStringList &columns, const QLocale &locale, Binding &binding)
        : m_program(program)
        , m_columns(columns)
        , m_locale(locale)
        , m_binding(binding)
    {
    }

    QList<Mistake> bind()
    {
        for (const FieldText &field : m_program.fields)
            bindField(field);
        for (const ConditionText &condition : m_program.conditions)
            bindCondition(condition);
        std::ranges::sort(m_mistakes, {}, [](const Mistake &m) { return std::pair(m.line, m.column); });
        return std::move(m_mistakes);
    }

private:
    void bindField(const FieldText &field)
    {
        const std::vector<FieldReading> readings =
            field.isTouch ? std::vector{readField(field.content)} : allReadings(field.content);
        const auto found = std::ranges::find_if(
            readings, [this](const FieldReading &reading) { return m_columns.find(reading.name).has_value(); });
        if (found == readings.end())
            return reportUnknown(field.position, readField(field.content).name);

        BoundField bound;
        bound.column = *m_columns.find(found->name);
        bound.escape = field.escape;
        bound.name = toQString(found->name);
        bound.hasFallback = found->fallback.has_value();
        if (bound.hasFallback)
            appendEscaped(bound.fallback, *found->fallback, field.escape);
        if (found->format && !found->format->empty()) {
            std::optional<ValueFormat> format = parseFormat(*found->format, m_locale);
            if (!format)
                report(field.position, sentences::unknownFormat(excerpt(*found->format),
                                                                QStringLiteral("{{%1}}").arg(excerpt(field.content))));
            bound.format = std::move(format).value_or(ValueFormat());
        }
        m_binding.fields.push_back(std::move(bound));
    }

    void bindCondition(const ConditionText &condition)
    {
        const std::optional<int> column = m_columns.find(condition.name);
        if (!column)
            return reportUnknown(condition.position, condition.name);
        m_binding.conditions.push_back({*column, condition.comparison, comparisonKey(condition.value)});
    }

    void reportUnknown(const Mistake &position, std::string_view name)
    {
        report(position, sentences::unknownField(excerpt(name), m_columns.nearest(name)));
    }

    void report(Mistake position, const QString &sentence)
    {
        position.sentence = sentence;
        m_mistakes.append(position);
    }

    const Program &m_program;
    Columns m_columns;
    const QLocale &m_locale;
    Binding &m_binding;
    QList<Mistake> m_mistakes;
};

} // namespace

Template::Template(std::shared_ptr<const Program> program)
    : m_program(std::move(program))
{
}

tl::expected<Template, QList<Mistake>> Template::parse(std::string_view utf8, Place place)
{
    tl::expected<Program, QList<Mistake>> program = compile(utf8, place);
    if (!program)
        return tl::unexpected(std::move(program.error()));
    return Template(std::make_shared<const Program>(std::move(*program)));
}

QStringList Template::fields() const
{
    // In the order of the text: fields and conditions are kept apart in the program.
    std::vector<std::pair<const Mistake *, std::string_view>> names;
    for (const FieldText &field : m_program->fields)
        names.emplace_back(&field.position, readField(field.content).name);
    for (const ConditionText &condition : m_program->conditions)
        names.emplace_back(&condition.position, condition.name);
    std::ranges::sort(names, {}, [](const auto &entry) { return std::pair(entry.first->line, entry.first->column); });

    std::set<std::string> seen = {comparisonKey(kPersonalTouch)};
    QStringList fields;
    for (const auto &[position, name] : names) {
        if (seen.insert(comparisonKey(name)).second)
            fields.append(toQString(name));
    }
    return fields;
}

bool Template::usesPersonalTouch() const
{
    return std::ranges::any_of(m_program->fields, &FieldText::isTouch);
}

tl::expected<BoundTemplate, QList<Mistake>> Template::bind(const QStringList &columns, Touch touch,
                                                           const QLocale &locale) const
{
    auto binding = std::make_shared<Binding>();
    binding->program = m_program;
    binding->touch = touch;
    QList<Mistake> mistakes = Binder(*m_program, columns, locale, *binding).bind();
    if (!mistakes.isEmpty())
        return tl::unexpected(std::move(mistakes));
    return BoundTemplate(std::move(binding));
}

} // namespace sincerely::merge
