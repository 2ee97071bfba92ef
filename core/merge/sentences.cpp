#include "core/merge/sentences.h"

#include <QCoreApplication>

namespace sincerely::merge::sentences
{

namespace
{

/// Gives the sentences their translation context.
struct Mistakes {
    Q_DECLARE_TR_FUNCTIONS(sincerely::merge::Mistakes)
};

} // namespace

QString notUtf8()
{
    return Mistakes::tr(
        "This is not readable as text here. Save the template with the encoding UTF-8 and open it again.");
}

QString fieldNotClosed(const QString &tag)
{
    return Mistakes::tr("“%1” is never closed. Put }} after the name of the field.").arg(tag);
}

QString fieldWithOneBrace(const QString &tag, const QString &mended)
{
    return Mistakes::tr("“%1” begins with only one brace. Write %2.").arg(tag, mended);
}

QString threeBraces(const QString &mended)
{
    return Mistakes::tr("A merge field has two braces on each side, not three. Write %1.").arg(mended);
}

QString emptyField()
{
    return Mistakes::tr(
        "There is nothing between {{ and }}. Write the name of a column there, for example {{First name}}.");
}

QString emptyName(const QString &tag)
{
    return Mistakes::tr("“%1” has no name. Begin with the name of a column, for example {{First name|there}}.")
        .arg(tag);
}

QString touchWithFormat()
{
    return Mistakes::tr("The personal touch cannot have a format. Write {{Personal touch}}.");
}

QString unknownCommand(const QString &tag)
{
    return Mistakes::tr("“%1” is not known. A template can hold fields such as {{First name}} and conditions such as "
                        "{{#if Phone}} … {{else}} … {{/if}}.")
        .arg(tag);
}

QString elseIf()
{
    return Mistakes::tr("{{else}} takes no condition of its own. Write {{else}}{{#if …}} … {{/if}}{{/if}} instead.");
}

QString conditionMissing()
{
    return Mistakes::tr("{{#if}} has no condition. Write for example {{#if Phone}} or {{#if Country = France}}.");
}

QString conditionWithoutName(const QString &tag)
{
    return Mistakes::tr("“%1” does not say which column to compare. Write for example {{#if Country = France}}.")
        .arg(tag);
}

QString conditionWithoutValue(const QString &tag)
{
    return Mistakes::tr(
               "“%1” has nothing to compare with. Write the value after the sign, as in {{#if Country = France}}, or "
               "only the column, as in {{#if Country}}, to ask whether it is filled.")
        .arg(tag);
}

QString unknownComparison(const QString &tag)
{
    return Mistakes::tr("“%1” compares in a way that is not known. Conditions can ask for = (is) and != (is not).")
        .arg(tag);
}

QString severalComparisons(const QString &tag)
{
    return Mistakes::tr("“%1” makes more than one comparison. Put one condition inside the other, or put the value in "
                        "quotation marks if it is all one value.")
        .arg(tag);
}

QString conditionNotClosed(const QString &tag)
{
    return Mistakes::tr("“%1” is never closed. Put {{/if}} where the condition ends.").arg(tag);
}

QString elseWithoutIf()
{
    return Mistakes::tr("This {{else}} belongs to no condition. Put {{#if …}} before it, or remove it.");
}

QString secondElse()
{
    return Mistakes::tr("This condition has an {{else}} already. Remove one of the two.");
}

QString endWithoutIf()
{
    return Mistakes::tr("This {{/if}} closes nothing. Put {{#if …}} before it, or remove it.");
}

QString tooDeep(int cap)
{
    return Mistakes::tr("More than %n conditions are inside each other here. Take some of them apart.", nullptr, cap);
}

QString brokenByFormatting(const QString &tag)
{
    return Mistakes::tr(
               "Formatting begins or ends in the middle of “%1”. Format the whole field alike, or type it anew.")
        .arg(tag);
}

QString attributeWithoutQuotes(const QString &tag)
{
    return Mistakes::tr(
               "“%1” stands in an HTML attribute without quotation marks. Put quotation marks around the whole "
               "value, as in width=\"%1\".")
        .arg(tag);
}

QString insideTag(const QString &tag)
{
    return Mistakes::tr(
               "“%1” stands inside an HTML tag, where only the value of an attribute can be filled in. Move it into "
               "the text or into a quoted value.")
        .arg(tag);
}

QString insideCode(const QString &tag)
{
    return Mistakes::tr(
               "“%1” stands inside a style sheet or a script, where nothing can be filled in. Move it into the text.")
        .arg(tag);
}

QString insideComment(const QString &tag)
{
    return Mistakes::tr(
               "“%1” stands inside an HTML comment (<!-- … -->), where nothing can be filled in. Remove it or move it "
               "into the text.")
        .arg(tag);
}

QString conditionCutsTag(const QString &tag)
{
    return Mistakes::tr(
               "The condition that ends with “%1” cuts an HTML tag or its value in two. Put whole tags, or whole "
               "values, between {{#if …}} and {{/if}}.")
        .arg(tag);
}

QString unknownField(const QString &name, const QString &suggestion)
{
    if (suggestion.isEmpty())
        return Mistakes::tr("The recipient list has no column “%1”. Rename the field or add the column.").arg(name);
    return Mistakes::tr("The recipient list has no column “%1”. Did you mean “%2”?").arg(name, suggestion);
}

QString unknownFormat(const QString &format, const QString &tag)
{
    return Mistakes::tr(
               "The format “%1” in “%2” is not understood. For dates write for example d MMMM yyyy, for numbers "
               "0.00 or #,##0.")
        .arg(format, tag);
}

} // namespace sincerely::merge::sentences
