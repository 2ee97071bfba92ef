#include "tests/integration/cli_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace sincerely::test
{

using namespace Qt::Literals::StringLiterals;

CliFiles::CliFiles()
{
    if (!m_folder.isValid())
        qFatal("there is no room for temporary files");
}

QString CliFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString CliFiles::writeNoise(const QString &name, qint64 size) const
{
    QByteArray content(size, Qt::Uninitialized);
    auto state = quint32(size);
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return write(name, content);
}

QString CliFiles::writeHole(const QString &name, qint64 size) const
{
    const QString file = write(name, {});
    if (!QFile::resize(file, size))
        qFatal("cannot make %s", qPrintable(name));
    return file;
}

QByteArray CliFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray CliFiles::sha256(const QString &path)
{
    return QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex();
}

QStringList CliFiles::command(const QStringList &rest) const
{
    return QStringList{u"--data-dir"_s, path(u"data"_s), u"--json"_s} + rest;
}

QStringList CliFiles::textCommand(const QStringList &rest) const
{
    return QStringList{u"--data-dir"_s, path(u"data"_s)} + rest;
}

QStringList CliFiles::emails(const QString &folder) const
{
    const QDir dir(path(folder));
    QStringList files;
    for (const QString &name : dir.entryList({u"*.eml"_s}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

QString CliFiles::sample(const QString &name)
{
    return QStringLiteral(SINCERELY_SAMPLE) + u'/' + name;
}

QByteArray CliFiles::people(int count)
{
    QByteArray list = "Email,Name\n";
    for (int i = 1; i <= count; ++i)
        list += "person" + QByteArray::number(i) + "@example.org,Person " + QByteArray::number(i) + '\n';
    return list;
}

QStringList CliFiles::addresses(int count)
{
    QStringList addresses;
    for (int i = 1; i <= count; ++i)
        addresses.append(u"person%1@example.org"_s.arg(i));
    return addresses;
}

} // namespace sincerely::test
