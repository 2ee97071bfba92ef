#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace sincerely::test
{

/// A folder of its own for one test: the program's data, templates, lists and files to attach.
class CliFiles
{
public:
    CliFiles();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes the file and tells its path.
    QString write(const QString &name, const QByteArray &content) const;
    /// A file of this size that looks like noise, so that every part of it differs.
    QString writeNoise(const QString &name, qint64 size) const;
    /// A file of this size that takes no room on the disk.
    QString writeHole(const QString &name, qint64 size) const;
    [[nodiscard]] static QByteArray read(const QString &path);
    [[nodiscard]] static QByteArray sha256(const QString &path); ///< In hex.

    /// "--data-dir" and "--json" of this test, before the command.
    [[nodiscard]] QStringList command(const QStringList &rest) const;
    /// The same, but readable.
    [[nodiscard]] QStringList textCommand(const QStringList &rest) const;

    /// The emails in a folder account's folder, sorted.
    [[nodiscard]] QStringList emails(const QString &folder = QStringLiteral("emails")) const;

    /// A file of the sample campaign.
    [[nodiscard]] static QString sample(const QString &name);
    /// "Email,Name" and `count` people: person1@example.org …
    [[nodiscard]] static QByteArray people(int count);
    [[nodiscard]] static QStringList addresses(int count);

private:
    QTemporaryDir m_folder;
};

} // namespace sincerely::test
