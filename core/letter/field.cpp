#include "core/letter/field.h"

#include "core/letter/content.h"
#include "core/merge/columns.h"
#include "core/merge/tag.h"
#include "core/merge/utf8.h"

#include <algorithm>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

FieldParts partsOf(const merge::FieldReading &reading)
{
    FieldParts parts{merge::toQString(reading.name), {}, {}};
    if (reading.format)
        parts.format = merge::toQString(*reading.format);
    if (reading.fallback)
        parts.fallback = merge::toQString(*reading.fallback);
    return parts;
}

/// Without what would end the field or break its line.
QString clean(QString text)
{
    for (QChar &c : text) {
        if (c == u'{' || c == u'}' || c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator || c == QChar::ObjectReplacementCharacter)
            c = u' ';
    }
    return text.simplified();
}

std::optional<merge::ConditionText> readCondition(QStringView expression)
{
    const std::string content = "#if " + expression.toString().toStdString();
    const tl::expected<merge::Tag, QString> tag = merge::parseTag(content, merge::Encoding::Plain);
    if (!tag || tag->kind != merge::Tag::Kind::If)
        return std::nullopt;
    return tag->condition;
}

} // namespace

FieldParts fieldParts(QStringView content, const merge::Columns &columns)
{
    const std::string text = content.toString().toStdString();
    for (const merge::FieldReading &reading : merge::allReadings(text)) {
        if (columns.find(reading.name))
            return partsOf(reading);
    }
    return partsOf(merge::readField(text));
}

QString fieldContent(const FieldParts &parts)
{
    QString content = clean(parts.name);
    const QString format = clean(parts.format);
    if (!format.isEmpty())
        content += u':' + format;
    if (parts.fallback)
        content += u'|' + clean(*parts.fallback);
    return content;
}

bool isPersonalTouch(QStringView content)
{
    const std::string text = content.toString().toStdString();
    return merge::hasComparisonKey(merge::readField(text).name, merge::comparisonKey(merge::kPersonalTouch));
}

void removeTouches(Content &content)
{
    for (Block &block : content.blocks) {
        std::erase_if(block.pieces, [](const Piece &piece) {
            return piece.kind == Piece::Kind::Field && isPersonalTouch(piece.text);
        });
    }
}

bool isKnown(const FieldParts &parts, const merge::Columns &columns)
{
    return columns.find(parts.name.toStdString()).has_value();
}

std::optional<ConditionParts> conditionParts(QStringView expression)
{
    const std::optional<merge::ConditionText> condition = readCondition(expression);
    if (!condition)
        return std::nullopt;
    return ConditionParts{merge::toQString(condition->name), condition->comparison, merge::toQString(condition->value)};
}

QString conditionExpression(const ConditionParts &parts)
{
    const QString column = clean(parts.column);
    if (parts.comparison == merge::Comparison::Filled)
        return column;
    const QString sign = parts.comparison == merge::Comparison::Equal ? u" = "_s : u" != "_s;
    const QString value = clean(parts.value);
    const QString plain = column + sign + value;
    // Signs in a value, or quotation marks around it, need marks of their own.
    const std::optional<merge::ConditionText> read = readCondition(plain);
    if (read && merge::toQString(read->value) == value && merge::toQString(read->name) == column)
        return plain;
    return column + sign + u'"' + value + u'"';
}

} // namespace sincerely::letter
