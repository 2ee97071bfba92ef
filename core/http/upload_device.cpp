#include "core/http/upload_device.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sincerely::http
{

namespace
{

tl::unexpected<Error> unreadable(const FileSlice &slice, const QString &reason)
{
    return failure(Error::Kind::File,
                   QCoreApplication::translate(
                       "sincerely::HttpClient",
                       "The file %1 cannot be read. Check that it is still there and that you may open it.")
                       .arg(QFileInfo(slice.path).fileName()),
                   reason);
}

Result<std::unique_ptr<QIODevice>> openSlice(const FileSlice &slice)
{
    auto file = std::make_unique<QFile>(slice.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(slice, file->errorString());
    if (slice.offset < 0 || slice.length < 0 || file->size() - slice.offset < slice.length)
        return failure(Error::Kind::File,
                       QCoreApplication::translate("sincerely::HttpClient",
                                                   "The file %1 has become shorter than it was. Attach it again.")
                           .arg(QFileInfo(slice.path).fileName()));
    if (!file->seek(slice.offset))
        return unreadable(slice, file->errorString());
    return file;
}

} // namespace

Result<std::unique_ptr<UploadDevice>> UploadDevice::open(const HttpRequest &request)
{
    if (request.file) {
        Result<std::unique_ptr<QIODevice>> source = openSlice(*request.file);
        if (!source)
            return failure(source.error());
        return std::make_unique<UploadDevice>(std::move(*source), request.file->length);
    }
    auto source = std::make_unique<QBuffer>();
    source->setData(request.body);
    source->open(QIODevice::ReadOnly);
    return std::make_unique<UploadDevice>(std::move(source), request.body.size());
}

UploadDevice::UploadDevice(std::unique_ptr<QIODevice> source, qint64 length)
    : m_source(std::move(source))
    , m_length(length)
    , m_remaining(length)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    if (m_hasFailed)
        return 0; // "nothing yet": an end would let Qt take what went out for the whole
    if (m_remaining == 0)
        return -1;
    const qint64 taken = m_source->read(data, std::min(maxSize, m_remaining));
    if (taken <= 0) {
        m_hasFailed = true;
        Q_EMIT failed();
        return 0;
    }
    m_remaining -= taken;
    Q_EMIT moved();
    return taken;
}

} // namespace sincerely::http
