#pragma once

#include "core/mail/composed_message.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

namespace sincerely::mail
{

/// Reads a composed message from its beginning to its end, block by block, opening each file when its turn comes.
/// Memory stays at one block, whatever the size of the files. While a file is read, it is compared with what was
/// approved (size and SHA-256).
class MessageReader
{
public:
    /// `message` must outlive the reader.
    explicit MessageReader(const ComposedMessage &message);

    /// The next block, valid until the next call; empty at the end of the message.
    /// Error File: a file is missing, cannot be read, or has changed since it was approved – which may show only at its
    /// end, so what was read of the message before must be thrown away.
    [[nodiscard]] Result<QByteArrayView> next();

    /// The file that the last block came from, or nullptr when it held none.
    [[nodiscard]] const Attachment *currentFile() const { return m_file; }

    /// How much of that file has been read.
    [[nodiscard]] qint64 fileBytesRead() const { return m_fileBytes; }

private:
    [[nodiscard]] Result<> openFile(const Attachment &file);
    [[nodiscard]] Result<QByteArrayView> nextFileBlock(const Attachment &file);

    const ComposedMessage &m_message;
    std::size_t m_segment = 0;
    const Attachment *m_file = nullptr;
    std::unique_ptr<QFile> m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_fileBytes = 0;
    QByteArray m_raw;
    QByteArray m_encoded;
};

} // namespace sincerely::mail
