#include "app/cli/letter_options.h"

#include "core/campaign/letter.h"
#include "core/recipients/address.h"
#include "core/recipients/list_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

Result<std::optional<MailAddress>> addressOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<MailAddress>();
    const Result<MailAddress> address = recipients::parseMailAddress(arguments.value(option));
    if (!address)
        return failure(address.error().inContext(QStringLiteral("--") + option));
    return std::optional(*address);
}

} // namespace

QList<OptionSpec> letterOptions()
{
    return QList<OptionSpec>{
               {QStringLiteral("template"), QStringLiteral("FILE"),
                tr("the letter: .html (subject from its <title>) or .txt")},
               {QStringLiteral("recipients"), QStringLiteral("FILE"),
                tr("the list: .xlsx, .ods or CSV, columns with names")},
               {QStringLiteral("subject"), QStringLiteral("TEXT"), tr("the subject; may hold merge fields")},
               {QStringLiteral("attach"), QStringLiteral("FILE"), tr("a file that everybody gets; may be repeated"),
                true},
               {QStringLiteral("attachment-column"), QStringLiteral("COLUMN"),
                tr("the column that names each recipient’s own files")},
               {QStringLiteral("from"), QStringLiteral("ADDRESS"), tr("whom the emails are from")},
               {QStringLiteral("reply-to"), QStringLiteral("ADDRESS"), tr("where answers go")},
               {QStringLiteral("touch-optional"), {}, tr("the personal touch may be left out")}} +
           listOptions();
}

QList<OptionSpec> listOptions()
{
    return {
        {QStringLiteral("email-column"), QStringLiteral("COLUMN"), tr("the column with the addresses")},
        {QStringLiteral("sheet"), QStringLiteral("NAME"), tr("the sheet of the workbook; else the first one in use")},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("how the letters of a CSV file are written")},
        {QStringLiteral("separator"), QStringLiteral("CHARACTER"), tr("what separates its columns; or “tab”")},
        {QStringLiteral("no-header"), {}, tr("the list has no row with names of columns")}};
}

Result<recipients::ListOptions> readListOptions(const Arguments &arguments)
{
    recipients::ListOptions options;
    options.sheet = arguments.value(QStringLiteral("sheet"));
    if (arguments.has(QStringLiteral("encoding")))
        options.encoding = arguments.value(QStringLiteral("encoding"));
    if (arguments.has(QStringLiteral("no-header")))
        options.header = recipients::HeaderRow::Missing;
    if (!arguments.has(QStringLiteral("separator")))
        return options;
    const QString separator = arguments.value(QStringLiteral("separator"));
    if (separator == QStringLiteral("tab"))
        options.separator = '\t';
    else if (separator.size() == 1 && separator.front().unicode() < 0x80)
        options.separator = separator.front().toLatin1();
    else
        return failure(Error::Kind::Invalid, tr("--separator takes one character, or “tab”."));
    return options;
}

Result<PlanRequest> readPlanRequest(const Arguments &arguments)
{
    const Result<QString> templatePath = arguments.required(QStringLiteral("template"));
    if (!templatePath)
        return failure(templatePath.error());
    const Result<QString> listPath = arguments.required(QStringLiteral("recipients"));
    if (!listPath)
        return failure(listPath.error());

    PlanRequest request;
    Result<Letter> letter = readLetter(*templatePath, arguments.value(QStringLiteral("subject")));
    if (!letter)
        return failure(letter.error());
    request.letter = std::move(*letter);
    const Result<recipients::ListOptions> listOptions = readListOptions(arguments);
    if (!listOptions)
        return failure(listOptions.error());
    Result<recipients::RecipientTable> table = recipients::readList(*listPath, *listOptions);
    if (!table)
        return failure(table.error());
    request.recipients = std::make_shared<const recipients::RecipientTable>(std::move(*table));
    request.listFolder = QFileInfo(*listPath).absolutePath();
    request.emailColumn = arguments.value(QStringLiteral("email-column"));
    request.attachmentColumn = arguments.value(QStringLiteral("attachment-column"));
    request.attachments = arguments.values(QStringLiteral("attach"));
    request.touch = arguments.has(QStringLiteral("touch-optional")) ? merge::Touch::Optional : merge::Touch::Required;

    const Result<std::optional<MailAddress>> from = addressOption(arguments, QStringLiteral("from"));
    if (!from)
        return failure(from.error());
    request.from = from->value_or(MailAddress{});
    const Result<std::optional<MailAddress>> replyTo = addressOption(arguments, QStringLiteral("reply-to"));
    if (!replyTo)
        return failure(replyTo.error());
    request.replyTo = *replyTo;
    return request;
}

} // namespace sincerely::cli
