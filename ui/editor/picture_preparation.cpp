#include "ui/editor/picture_preparation.h"

#include "ui/editor/picture_sizes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace sincerely
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int kJpegQuality = 88;
constexpr qsizetype kLargestPng = 400 * 1024; ///< Bytes; a photograph as PNG is many times that.

struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(sincerely::Pictures)
};

tl::unexpected<Error> noPicture()
{
    return failure(Error::Kind::Invalid, Pictures::tr("This is no picture that can be put into an email. Use a JPEG, "
                                                      "PNG or GIF file."));
}

QString suffixOf(const QByteArray &format)
{
    if (format == "jpeg" || format == "jpg")
        return u"jpg"_s;
    if (format == "png" || format == "gif")
        return QString::fromLatin1(format);
    return {};
}

QByteArray encode(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QSize fitted(QSize size)
{
    if (size.width() <= kWidestKept && size.height() <= kWidestKept)
        return size;
    return size.scaled(kWidestKept, kWidestKept, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

Result<PreparedPicture> preparePicture(const QImage &image)
{
    if (image.isNull())
        return noPicture();
    const QImage scaled = fitted(image.size()) == image.size()
                              ? image
                              : image.scaled(fitted(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Drawings are smaller as PNG, photographs as JPEG.
    QByteArray bytes = encode(scaled, "PNG", -1);
    QString suffix = u"png"_s;
    if (!scaled.hasAlphaChannel() && bytes.size() > kLargestPng) {
        bytes = encode(scaled, "JPG", kJpegQuality);
        suffix = u"jpg"_s;
    }
    if (bytes.isEmpty())
        return noPicture();
    return PreparedPicture{bytes, suffix, scaled.size()};
}

Result<PreparedPicture> preparePicture(const QByteArray &encoded)
{
    QByteArray bytes = encoded;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QString suffix = suffixOf(reader.format());
    const QSize size = reader.size();
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool isFine = !suffix.isEmpty() && size.isValid() && fitted(size) == size && !isTurned;
    if (isFine && reader.canRead() && !reader.read().isNull())
        return PreparedPicture{encoded, suffix, size};
    if (size.isValid() && fitted(size) != size)
        reader.setScaledSize(fitted(size)); // decodes large photographs several times faster
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture();
    if (suffix != u"jpg"_s || image.hasAlphaChannel())
        return preparePicture(image);
    const QByteArray jpeg = encode(image, "JPG", kJpegQuality);
    return jpeg.isEmpty() ? noPicture() : Result<PreparedPicture>(PreparedPicture{jpeg, suffix, image.size()});
}

} // namespace sincerely
