// Reads a workbook of 100,000 people as Excel writes it (shared strings) and as many programs export it (strings in the
// cells), and the same files with openpyxl's quick reader. usage: xlsx_bench [rows]

#include "core/recipients/list_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <xlsxwriter.h>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

enum class Strings { Shared, InTheCells };

/// Ten columns: names, addresses, words that repeat, numbers and a date.
void writeWorkbook(const QString &path, int rows, Strings strings)
{
    lxw_workbook_options options = {};
    options.constant_memory = strings == Strings::InTheCells;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "People");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    const std::array names = {"Name",   "Email", "Company", "City", "Country",
                              "Amount", "Count", "Visit",   "Note", "Link"};
    for (std::size_t column = 0; column < names.size(); ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), names[column], nullptr);
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        const auto line = lxw_row_t(row);
        worksheet_write_string(sheet, line, 0, ("Am\xC3\xA9lie Dubois " + number).constData(), nullptr);
        worksheet_write_string(sheet, line, 1, ("amelie.dubois" + number + "@example.com").constData(), nullptr);
        worksheet_write_string(sheet, line, 2, "The “Best” Company", nullptr);
        worksheet_write_string(sheet, line, 3, row % 2 ? "Lyon" : "Marseille", nullptr);
        worksheet_write_string(sheet, line, 4, "France", nullptr);
        worksheet_write_number(sheet, line, 5, row * 1.1, nullptr);
        worksheet_write_number(sheet, line, 6, row, nullptr);
        worksheet_write_number(sheet, line, 7, 46146 + row % 365, date);
        worksheet_write_string(sheet, line, 8, "a short note about her", nullptr);
        worksheet_write_string(sheet, line, 9, ("https://example.com/" + number).constData(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write %s", qPrintable(path));
}

double openpyxlSeconds(const QString &path, int rows)
{
    const QString script = u"import sys,time,openpyxl\n"
                           "start=time.perf_counter()\n"
                           "book=openpyxl.load_workbook(sys.argv[1],read_only=True)\n"
                           "count=sum(1 for row in book.active.iter_rows(values_only=True) if len(row)==10)\n"
                           "print(count, time.perf_counter()-start)\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    python.waitForFinished(-1);
    const QList<QByteArray> answer = python.readAllStandardOutput().simplified().split(' ');
    if (answer.size() != 2 || answer.first().toInt() != rows + 1)
        qFatal("openpyxl (Debian: python3-openpyxl) did not read the same file: %s",
               python.readAllStandardError().constData());
    return answer.last().toDouble();
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void measure(const char *kind, const QString &path, int rows)
{
    double best = 1e9;
    double preview = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Result<recipients::RecipientTable> table = recipients::readList(path);
        if (!table || table->rowCount() != rows)
            qFatal("the workbook was not read");
        best = std::min(best, seconds(timer));
        timer.restart();
        if (recipients::previewList(path).table->rowCount() != 20)
            qFatal("the preview was not read");
        preview = std::min(preview, seconds(timer));
    }
    const double python = openpyxlSeconds(path, rows);
    std::printf("xlsx, %s: %d rows of 10, %.1f MB\n", kind, rows, static_cast<double>(QFile(path).size()) / 1e6);
    std::printf("  sincerely  %.2f s  %.0f rows/s  first 20 rows %.1f ms\n", best, rows / best, preview * 1e3);
    std::printf("  openpyxl   %.2f s (read_only)\n", python);
    std::printf("  ratio      %.1f\n", python / best);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    writeWorkbook(folder.filePath(u"shared.xlsx"_s), rows, Strings::Shared);
    writeWorkbook(folder.filePath(u"inline.xlsx"_s), rows, Strings::InTheCells);
    measure("shared strings", folder.filePath(u"shared.xlsx"_s), rows);
    measure("strings in the cells", folder.filePath(u"inline.xlsx"_s), rows);
}
