#include "core/mail/message_reader.h"

#include "core/mail/transfer_encoding.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sincerely::mail
{

namespace
{

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::MessageReader", text);
}

tl::unexpected<Error> changed(const Attachment &file)
{
    return failure(Error::Kind::File, translate("“%1” has changed since the email was approved. Put the old file back, "
                                                "or attach the new one and approve the email again.")
                                          .arg(file.name));
}

} // namespace

MessageReader::MessageReader(const ComposedMessage &message)
    : m_message(message)
{
}

Result<QByteArrayView> MessageReader::next()
{
    while (m_segment < m_message.m_segments.size()) {
        const ComposedMessage::Segment &segment = m_message.m_segments[m_segment];
        if (const auto *bytes = std::get_if<QByteArray>(&segment)) {
            m_file = nullptr;
            ++m_segment;
            if (!bytes->isEmpty())
                return QByteArrayView(*bytes);
            continue;
        }
        Result<QByteArrayView> block = nextFileBlock(std::get<Attachment>(segment));
        if (!block || !block->isEmpty())
            return block; // an empty file has no block
    }
    m_file = nullptr;
    return QByteArrayView();
}

Result<> MessageReader::openFile(const Attachment &file)
{
    m_device = std::make_unique<QFile>(file.path);
    if (!m_device->exists())
        return failure(Error::Kind::File,
                       translate("“%1” is no longer in its place (%2). Put it back or take it out of the email.")
                           .arg(file.name, file.path));
    if (QFileInfo(file.path).isDir() || !m_device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::File,
                       translate("“%1” cannot be opened: %2").arg(file.name, m_device->errorString()));
    if (m_device->size() != file.sizeBytes)
        return changed(file);
    m_file = &file;
    m_fileBytes = 0;
    m_hash.reset();
    return {};
}

Result<QByteArrayView> MessageReader::nextFileBlock(const Attachment &file)
{
    if (!m_device) {
        const Result<> opened = openFile(file);
        if (!opened)
            return failure(opened.error());
    }
    m_raw.resize(base64BlockBytes);
    qsizetype filled = 0;
    while (filled < m_raw.size()) { // a block in the middle must be full, or the lines would break at the wrong place
        const qint64 count = m_device->read(m_raw.data() + filled, m_raw.size() - filled);
        if (count < 0)
            return failure(Error::Kind::File,
                           translate("“%1” cannot be read: %2").arg(file.name, m_device->errorString()));
        if (count == 0)
            break;
        filled += count;
    }
    const QByteArrayView block = QByteArrayView(m_raw).first(filled);
    m_hash.addData(block);
    m_fileBytes += filled;
    const bool atEnd = filled < m_raw.size() || (m_fileBytes == file.sizeBytes && m_device->atEnd());
    if (m_fileBytes > file.sizeBytes || (atEnd && (m_fileBytes != file.sizeBytes || m_hash.result() != file.sha256)))
        return changed(file);
    if (atEnd) {
        m_device.reset();
        ++m_segment;
    }
    m_encoded.clear();
    appendBase64Lines(block, m_encoded);
    return QByteArrayView(m_encoded);
}

} // namespace sincerely::mail
