#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace sincerely::recipients
{

/// The contents of one file inside an archive, from its beginning to its end. Reading fails, with `problem()` set, when
/// the archive is damaged or when far more comes out of it than a list of people can hold: more than 1 GB, or after the
/// first 64 MB more than 200 times what the archive has for it. The archive must outlive it.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 compressedBytes);
    ~ZipEntry() override;

    enum class Problem { None, Damaged, TooLarge };
    [[nodiscard]] Problem problem() const { return m_problem; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Close {
        void operator()(zip_file *file) const;
    };
    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_allowedBytes;
    qint64 m_readBytes = 0;
    bool m_ended = false;
    Problem m_problem = Problem::None;
};

/// A ZIP archive, opened for reading. One thread at a time; several entries may be read side by side.
class ZipArchive
{
public:
    /// Error::Kind::Invalid when it is damaged, File when it cannot be read; `name` stands for it in the sentence.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const QString &name);

    [[nodiscard]] bool has(const QString &entry) const;

    /// Whether any of its files can only be read with a password.
    [[nodiscard]] bool isEncrypted() const;

    /// Nothing when there is no such file in it, or it cannot be opened.
    [[nodiscard]] std::unique_ptr<ZipEntry> entry(const QString &name) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive)
        : m_archive(archive)
    {
    }
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace sincerely::recipients
