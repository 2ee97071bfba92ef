#include "ui/document/sample_campaign.h"

#include "core/campaign/letter.h"
#include "core/html/template_parts.h"
#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "core/recipients/columns.h"
#include "core/recipients/csv_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::SampleCampaign", text);
}

QString samplePath(const QString &name)
{
    return QStringLiteral(":/sincerely/sample/") + name;
}

/// Copies a file of the sample into a folder unless it is there.
Result<> place(const QString &name, const QString &folder)
{
    const QString path = QDir(folder).filePath(name);
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(folder) || !QFile::copy(samplePath(name), path))
        return failure(Error::Kind::File, tr("The sample cannot be written into the folder “%1”.").arg(folder));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// The list brings a phrase for everybody, for the command line; here most of them are for the person to write.
recipients::RecipientTable withFewPhrases(const recipients::RecipientTable &table)
{
    constexpr qsizetype kKept = 2;
    const std::optional<int> touch = recipients::findColumn(table.columns(), u"Personal touch");
    recipients::RecipientTable::Builder builder(table.columns());
    std::vector<std::string_view> values;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        table.rowFields(row, values);
        if (touch && row >= kKept)
            values[size_t(*touch)] = {};
        builder.addRow(values, table.line(row));
    }
    return builder.finish();
}

} // namespace

Result<SampleCampaign> makeSampleCampaign(const QString &pictureFolder, const QString &dataFolder)
{
    SampleCampaign sample;
    sample.name = tr("Spring visit");
    Result<Letter> letter = readLetter(samplePath(QStringLiteral("letter.html")), QString());
    if (!letter)
        return failure(letter.error());
    const Result<letter::Content> content = letter::fromHtml(letter->html, letter::Origin::Letter);
    if (!content)
        return failure(content.error());
    letter->html = letter::toHtml(*content, letter::Frame::Font); // as the editor writes it
    letter->kind = LetterKind::Written;
    sample.composition.letter = *letter;
    const QStringList pictures = html::pictureSources(letter->html);
    for (const QString &picture : pictures) {
        const Result<> placed = place(picture, pictureFolder);
        if (!placed)
            return failure(placed.error());
    }
    sample.composition.letter.folder = pictureFolder;

    const QString files = QDir(dataFolder).filePath(QStringLiteral("sample"));
    const QString programme = QStringLiteral("programme.pdf");
    const Result<> placed = place(programme, files);
    if (!placed)
        return failure(placed.error());
    sample.composition.attachments = {QDir(files).filePath(programme)};
    sample.composition.from = {QStringLiteral("Ada Lindqvist"), QStringLiteral("ada@contoso.example")};

    Result<recipients::RecipientTable> people = recipients::readCsv(samplePath(QStringLiteral("recipients.csv")));
    if (!people)
        return failure(people.error());
    sample.people = std::make_shared<const recipients::RecipientTable>(withFewPhrases(*people));
    return sample;
}

} // namespace sincerely
