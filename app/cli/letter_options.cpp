#include "app/cli/letter_options.h"

#include "core/campaign/letter.h"
#include "core/recipients/address.h"
#include "core/recipients/csv_reader.h"

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
    return {{QStringLiteral("template"), QStringLiteral("FILE"),
             tr("the letter: .html (subject from its <title>) or .txt")},
            {QStringLiteral("recipients"), QStringLiteral("FILE"),
             tr("the list: CSV with the names of the columns in its first row")},
            {QStringLiteral("subject"), QStringLiteral("TEXT"), tr("the subject; may hold merge fields")},
            {QStringLiteral("attach"), QStringLiteral("FILE"), tr("a file that everybody gets; may be repeated"), true},
            {QStringLiteral("attachment-column"), QStringLiteral("COLUMN"),
             tr("the column that names each recipient’s own files")},
            {QStringLiteral("email-column"), QStringLiteral("COLUMN"), tr("the column with the addresses")},
            {QStringLiteral("from"), QStringLiteral("ADDRESS"), tr("whom the emails are from")},
            {QStringLiteral("reply-to"), QStringLiteral("ADDRESS"), tr("where answers go")},
            {QStringLiteral("touch-optional"), {}, tr("the personal touch may be left out")}};
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
    Result<recipients::RecipientTable> table = recipients::readCsv(*listPath);
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
