#pragma once

#include "core/merge/template.h"
#include "tests/support/support.h"

#include <string>
#include <string_view>
#include <vector>

namespace sincerely::merge::test
{

struct Row {
    QString column;
    QByteArray value;
};

/// Everything in one go: parse, bind, render. A mistake becomes the text, so that a test that expects text shows it.
struct Outcome {
    QString text;
    Rendered rendered;
    QList<Mistake> mistakes;
};

inline QString describe(const QList<Mistake> &mistakes)
{
    QStringList lines;
    for (const Mistake &mistake : mistakes)
        lines += QStringLiteral("%1:%2 %3").arg(mistake.line).arg(mistake.column).arg(mistake.sentence);
    return lines.join(u'\n');
}

inline Outcome outcome(const QString &text, Place place, const QList<Row> &rows, const QByteArray &touch = {},
                       Touch rule = Touch::Required, const QLocale &locale = QLocale::c())
{
    const std::string source = text.toStdString();
    const auto parsed = Template::parse(source, place);
    if (!parsed)
        return {describe(parsed.error()), {}, parsed.error()};
    QStringList columns;
    std::vector<std::string_view> values;
    for (const Row &row : rows) {
        columns += row.column;
        values.emplace_back(row.value.constData(), static_cast<std::size_t>(row.value.size()));
    }
    const auto bound = parsed->bind(columns, rule, locale);
    if (!bound)
        return {describe(bound.error()), {}, bound.error()};
    Outcome result;
    bound->render(values, std::string_view(touch.constData(), static_cast<std::size_t>(touch.size())), result.rendered);
    result.text = QString::fromStdString(result.rendered.text);
    return result;
}

inline QString html(const QString &text, const QList<Row> &rows, const QByteArray &touch = {},
                    Touch rule = Touch::Required)
{
    return outcome(text, Place::Html, rows, touch, rule).text;
}

inline QString plain(const QString &text, const QList<Row> &rows, const QByteArray &touch = {},
                     Touch rule = Touch::Required)
{
    return outcome(text, Place::Text, rows, touch, rule).text;
}

inline QString header(const QString &text, const QList<Row> &rows, const QByteArray &touch = {},
                      Touch rule = Touch::Required)
{
    return outcome(text, Place::Header, rows, touch, rule).text;
}

/// The mistakes of parsing as "line:column sentence" lines.
inline QString mistakesIn(const QString &text, Place place)
{
    const auto parsed = Template::parse(text.toStdString(), place);
    return parsed ? QString() : describe(parsed.error());
}

} // namespace sincerely::merge::test
