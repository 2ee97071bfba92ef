// Reads a list of a million rows, and the same file with the csv module of python3, which most scripts of this kind
// use. usage: csv_bench [rows]

#include "core/recipients/csv_reader.h"
#include "core/recipients/duplicates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Eight columns, quoted commas and doubled marks in each row, a line break inside quotes in every 20th.
void writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Name,Email,Company,City,Country,Amount,Note,Link\n");
    QByteArray lines;
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        lines += "\"Dubois, Am\xC3\xA9lie " + number + "\",amelie.dubois" + number +
                 "@example.com,\"The \"\"Best\"\" Company\",Lyon,France," + number + ".50,";
        lines += row % 20 == 0 ? "\"two\nlines\"," : "a short note about her,";
        lines += "https://example.com/" + number + "\n";
        if (lines.size() > (1 << 20)) {
            file.write(lines);
            lines.clear();
        }
    }
    file.write(lines);
}

double pythonSeconds(const QString &path, int rows)
{
    const QString script = u"import csv,sys,time\n"
                           "start=time.perf_counter()\n"
                           "with open(sys.argv[1],newline='',encoding='utf-8') as f: count=sum(1 for row in "
                           "csv.reader(f) if len(row)==8)\n"
                           "print(count, time.perf_counter()-start)\n"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, path});
    python.waitForFinished(-1);
    const QList<QByteArray> answer = python.readAllStandardOutput().simplified().split(' ');
    if (answer.size() != 2 || answer.first().toInt() != rows + 1)
        qFatal("python3 did not read the same file");
    return answer.last().toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    writeList(path, rows);
    const double megabytes = static_cast<double>(QFile(path).size()) / 1e6;

    double best = 1e9;
    qint64 memory = 0;
    double duplicates = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Result<recipients::RecipientTable> table = recipients::readCsv(path);
        if (!table || table->rowCount() != rows)
            qFatal("the list was not read");
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
        memory = table->memoryBytes();
        timer.restart();
        if (!recipients::findDuplicates(*table, 1).isEmpty())
            qFatal("there are no duplicates");
        duplicates = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    const double python = pythonSeconds(path, rows);
    std::printf("csv: %d rows, %.0f MB\n", rows, megabytes);
    std::printf("  sincerely    %.2f s  %.0f MB/s  table %.0f MB (%.2f x the file)\n", best, megabytes / best,
                static_cast<double>(memory) / 1e6, static_cast<double>(memory) / 1e6 / megabytes);
    std::printf("  python3 csv  %.2f s  %.0f MB/s\n", python, megabytes / python);
    std::printf("  ratio        %.1f\n", python / best);
    std::printf("  duplicates   %.2f s\n", duplicates);
}
