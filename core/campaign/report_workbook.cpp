#include "core/campaign/report.h"
#include "core/recipients/list_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace sincerely
{

namespace
{

constexpr qsizetype mostText = 32'000; ///< Excel takes 32,767 characters in a cell.
constexpr qsizetype mostMessages = LXW_ROW_MAX - 1;
constexpr double widest = 60; ///< In characters; longer texts are cut off on screen, not in the file.

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::Report", text, note, n);
}

QString shownState(MessageState state)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("sincerely::MessageState", text); };
    switch (state) {
    case MessageState::Waiting:
        return word("Waiting");
    case MessageState::Preparing:
    case MessageState::Prepared:
        return word("Preparing");
    case MessageState::Sending:
        return word("Sending");
    case MessageState::Accepted:
    case MessageState::Sent:
        return word("Sent");
    case MessageState::NotSent:
        return word("Not sent");
    case MessageState::OnHold:
        return word("On hold");
    case MessageState::Skipped:
        return word("Skipped");
    case MessageState::Unknown:
        return word("Unknown");
    }
    Q_UNREACHABLE();
}

/// A workbook on the disk, and the formats that its sheets share. Closed exactly once, which is what frees it.
class Workbook
{
public:
    explicit Workbook(const QString &path)
        : m_folder(QFile::encodeName(QFileInfo(path).path()))
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        format_set_align(m_time, LXW_ALIGN_LEFT);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_worksheet *addSheet(const QString &name)
    {
        return m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    }
    [[nodiscard]] bool close() { return m_book && workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

    [[nodiscard]] lxw_format *bold() const { return m_bold; }
    [[nodiscard]] lxw_format *time() const { return m_time; }

private:
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_time = nullptr;
};

struct Column {
    QString name;
    QString (*text)(const store::RecordedMessage &) = nullptr;
    QDateTime (*time)(const store::RecordedMessage &) = nullptr;
};

using Message = store::RecordedMessage;

std::array<Column, 8> columns()
{
    return {{{tr("Recipient"), [](const Message &message) { return message.to.address; }},
             {tr("Name"), [](const Message &message) { return message.to.name; }},
             {tr("State"), [](const Message &message) { return shownState(message.state); }},
             {tr("Reason"), [](const Message &message) { return message.reason; }},
             {tr("How it is known"), [](const Message &message) { return message.evidence; }},
             {tr("Sent at"), nullptr, [](const Message &message) { return message.sentAt; }},
             {tr("Last change"), nullptr, [](const Message &message) { return message.changedAt; }},
             {tr("Message-ID"), [](const Message &message) { return message.draft.internetMessageId; }}}};
}

double widthOf(const Column &column, const QList<Message> &messages)
{
    if (column.time)
        return 20;
    qsizetype longest = column.name.size() + 4; // the arrow of the filter stands beside the name
    for (const Message &message : messages)
        longest = std::max(longest, column.text(message).size());
    return std::min(widest, static_cast<double>(longest) + 1);
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, row, column, text.left(mostText).toUtf8().constData(), format);
}

void writeTime(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QDateTime &time, lxw_format *format)
{
    if (!time.isValid())
        return;
    const QDateTime local = time.toLocalTime(); // sheets know no time zones
    const QDate date = local.date();
    const QTime clock = local.time();
    lxw_datetime moment = {date.year(), date.month(), date.day(), clock.hour(), clock.minute(), double(clock.second())};
    worksheet_write_datetime(sheet, row, column, &moment, format);
}

void writeMessages(lxw_worksheet *sheet, const Workbook &book, const QList<Message> &messages)
{
    const std::array<Column, 8> all = columns();
    for (std::size_t column = 0; column < all.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, widthOf(all[column], messages), nullptr);
        writeText(sheet, 0, place, all[column].name, book.bold());
    }
    lxw_row_t row = 0;
    for (const Message &message : messages) {
        ++row; // row by row, as it must be when they are not kept in memory
        for (std::size_t column = 0; column < all.size(); ++column) {
            const auto place = static_cast<lxw_col_t>(column);
            if (all[column].time)
                writeTime(sheet, row, place, all[column].time(message), book.time());
            else
                writeText(sheet, row, place, all[column].text(message), nullptr);
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0); // on paper as wide as the page, as long as need be
    worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(all.size() - 1));
}

void writeTotals(lxw_worksheet *sheet, const Workbook &book, const Campaign &campaign, const CampaignTotals &totals)
{
    struct Line {
        QString name;
        int count;
    };
    const std::array<Line, 7> lines = {{{tr("Emails"), totals.total},
                                        {shownState(MessageState::Sent), totals.sent},
                                        {shownState(MessageState::NotSent), totals.notSent},
                                        {shownState(MessageState::Unknown), totals.unknown},
                                        {shownState(MessageState::Skipped), totals.skipped},
                                        {shownState(MessageState::OnHold), totals.onHold},
                                        {shownState(MessageState::Waiting), totals.unsettled()}}};
    worksheet_set_column(sheet, 0, 0, 16, nullptr);
    worksheet_set_column(sheet, 1, 1, 40, nullptr);
    writeText(sheet, 0, 0, tr("Campaign"), book.bold());
    writeText(sheet, 0, 1, campaign.name, nullptr);
    lxw_row_t row = 1;
    for (const Line &line : lines) {
        writeText(sheet, row, 0, line.name, book.bold());
        worksheet_write_number(sheet, row, 1, line.count, nullptr);
        ++row;
    }
    writeText(sheet, row, 1, campaign.reason, nullptr);
}

/// The library does not notice when there is no room left for its temporary files; what comes out of it does.
bool isWhole(const QString &path, const QString &sheet, qsizetype messages)
{
    recipients::ListOptions options;
    options.sheet = sheet;
    options.header = recipients::HeaderRow::Present;
    const Result<recipients::RecipientTable> table = recipients::readList(path, options);
    return table ? table->rowCount() == messages : messages == 0;
}

Error noRoom()
{
    return {
        Error::Kind::File,
        tr("The report cannot be made: there is no room, or no permission, in the folder for temporary files (“%1”).")
            .arg(QDir::tempPath()),
        {}};
}

Result<> writeWorkbook(const QString &path, const Campaign &campaign, const CampaignTotals &totals,
                       const QList<Message> &messages)
{
    const QString name = tr("Emails");
    Workbook book(path);
    lxw_worksheet *rows = book.addSheet(name);
    lxw_worksheet *sums = book.addSheet(tr("Totals"));
    if (rows)
        writeMessages(rows, book, messages);
    if (sums)
        writeTotals(sums, book, campaign, totals);
    if (rows && sums && book.close() && isWhole(path, name, messages.size()))
        return {};
    return failure(noRoom());
}

} // namespace

Result<QByteArray> reportAsXlsx(const Campaign &campaign, const CampaignTotals &totals, const QList<Message> &messages)
{
    if (messages.size() > mostMessages)
        return failure(Error::Kind::TooLarge, tr("A sheet has no room for %n email(s). Write the report as CSV.",
                                                 nullptr, int(messages.size())));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(noRoom());
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const Result<> written = writeWorkbook(path, campaign, totals, messages);
    if (!written)
        return failure(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, tr("The report cannot be read back: %1").arg(file.errorString()));
    return file.readAll();
}

} // namespace sincerely
