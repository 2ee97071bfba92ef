#include "core/recipients/address.h"
#include "core/recipients/csv_reader.h"
#include "core/recipients/list_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::PastedText", text);
}

/// One thing between commas, semicolons and line breaks.
struct Part {
    QStringView text;
    qint64 line = 0;
    Result<MailAddress> address;
};

std::vector<std::vector<Part>> partsByLine(QStringView text)
{
    std::vector<std::vector<Part>> lines;
    qint64 number = 0;
    const QList<QStringView> texts = text.split(u'\n');
    for (const QStringView line : texts) {
        ++number;
        std::vector<Part> parts;
        const QList<QStringView> pieces = splitAddressList(line);
        for (const QStringView piece : pieces) {
            if (!piece.trimmed().isEmpty())
                parts.push_back({piece, number, parseMailAddress(piece)});
        }
        if (!parts.empty())
            lines.push_back(std::move(parts));
    }
    return lines;
}

qsizetype addressCount(const std::vector<Part> &parts)
{
    return std::count_if(parts.begin(), parts.end(), [](const Part &part) { return part.address.has_value(); });
}

/// The rows of a table hold one address each and are equally long; in a list of addresses nearly everything is one.
bool isAddressList(const std::vector<std::vector<Part>> &lines)
{
    qsizetype addresses = 0;
    qsizetype parts = 0;
    bool severalInALine = false;
    bool even = true;
    for (const std::vector<Part> &line : lines) {
        addresses += addressCount(line);
        parts += static_cast<qsizetype>(line.size());
        severalInALine = severalInALine || addressCount(line) > 1;
        even = even && line.size() == lines.front().size();
    }
    if (addresses == parts || severalInALine)
        return addresses > 0 && addresses * 2 >= parts;
    const bool oneColumn = parts == static_cast<qsizetype>(lines.size());
    if (oneColumn)
        return lines.front().front().address.has_value(); // else it is the name of the column
    return !even && addresses * 2 > parts;
}

Result<RecipientTable> readAddresses(const std::vector<std::vector<Part>> &lines, std::optional<qsizetype> limit)
{
    bool anyName = false;
    for (const std::vector<Part> &line : lines)
        anyName = anyName || std::any_of(line.begin(), line.end(), [](const Part &part) {
                      return part.address && !part.address->name.isEmpty();
                  });
    RecipientTable::Builder builder(anyName ? QStringList{u"Email"_s, u"Name"_s} : QStringList{u"Email"_s});
    qsizetype rows = 0;
    ListSource source;
    source.hasNames = false;
    for (const std::vector<Part> &line : lines) {
        for (const Part &part : line) {
            if (!part.address) {
                builder.reject(
                    {part.line, part.address.error().inContext(translate("Line %1").arg(part.line)).sentence});
                continue;
            }
            source.cutShort = limit && rows >= *limit;
            if (source.cutShort)
                return builder.finish(std::move(source));
            ++rows;
            const std::string address = part.address->address.toStdString();
            const std::string name = part.address->name.toStdString();
            const std::array<std::string_view, 2> values = {address, name};
            builder.addRow(std::span(values).first(anyName ? 2 : 1), part.line);
        }
    }
    return builder.finish(std::move(source));
}

} // namespace

Result<RecipientTable> readPastedText(const QString &text, const ListOptions &options)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    if (plain.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, translate("Nothing was pasted. Copy cells of a sheet or some addresses, "
                                                       "then paste them here."));
    const bool cells = plain.contains(u'\t');
    if (!cells && !options.separator && options.header == HeaderRow::FindOut) {
        const std::vector<std::vector<Part>> lines = partsByLine(plain);
        if (isAddressList(lines))
            return readAddresses(lines, options.limit);
    }
    ListOptions asText = options;
    asText.encoding = u"UTF-8"_s;
    if (cells && !asText.separator)
        asText.separator = '\t';
    return readCsv(plain.toUtf8(), translate("the pasted text"), asText);
}

} // namespace sincerely::recipients
