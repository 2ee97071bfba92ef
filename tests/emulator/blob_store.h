#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace sincerely::emulator
{

/// Contents of files, kept on disk under their SHA-256, each once.
class BlobStore
{
public:
    /// Returns the SHA-256 in hex.
    QByteArray put(const QByteArray &content);
    /// Takes over a finished file that lies in `newFilePath()`.
    void adopt(const QString &path, const QByteArray &sha256);
    /// A path for a file that is being received.
    [[nodiscard]] QString newFilePath();
    [[nodiscard]] std::optional<QByteArray> content(const QByteArray &sha256) const;

private:
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;
    void ensureFolder();

    std::unique_ptr<QTemporaryDir> m_folder; ///< Made when first needed.
    int m_files = 0;
};

} // namespace sincerely::emulator
