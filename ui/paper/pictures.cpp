#include "ui/paper/pictures.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kMostDataBytes = 16 * 1024 * 1024;
constexpr int kMostSide = 8192;

bool isPixelFormat(const QByteArray &format)
{
    static constexpr std::array kFormats = {"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return std::any_of(kFormats.begin(), kFormats.end(), [&format](const char *known) { return format == known; });
}

/// `data:image/png;base64,…` (RFC 2397)
QImage decodeDataUrl(const QString &url)
{
    const qsizetype comma = url.indexOf(u',');
    const bool base64 = comma > 0 && QStringView(url).left(comma).endsWith(u";base64", Qt::CaseInsensitive);
    if (!base64 || url.size() > kMostDataBytes)
        return {};
    QByteArray bytes = QByteArray::fromBase64(QStringView(url).mid(comma + 1).toLatin1());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(buffer);
}

/// A name without a scheme and without a way out of its folder.
bool isBareName(const QString &source)
{
    return !source.isEmpty() && !source.contains(u':') && !source.contains(u'\\') && !source.startsWith(u'/') &&
           !source.contains(QStringLiteral(".."));
}

} // namespace

QImage readPicture(QIODevice &device)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPixelFormat(reader.format()) || size.width() > kMostSide || size.height() > kMostSide)
        return {};
    return reader.read();
}

PreviewPictures::PreviewPictures(PictureSource source, std::vector<PictureReference> references)
    : m_source(std::move(source))
    , m_references(std::move(references))
{
}

const PictureReference *PreviewPictures::reference(const QString &url) const
{
    if (!url.startsWith(u"picture:"))
        return nullptr;
    bool ok = false;
    const qulonglong index = QStringView(url).mid(8).toULongLong(&ok);
    return ok && index < m_references.size() ? &m_references[index] : nullptr;
}

QImage PreviewPictures::image(const QString &url) const
{
    const auto known = m_loaded.constFind(url);
    if (known != m_loaded.constEnd())
        return *known;
    const PictureReference *inlinePicture = reference(url);
    const QImage image = load(inlinePicture != nullptr ? inlinePicture->source : url);
    m_loaded.insert(url, image);
    return image;
}

QImage PreviewPictures::load(const QString &source) const
{
    if (source.startsWith(u"data:", Qt::CaseInsensitive))
        return decodeDataUrl(source);
    if (!m_source)
        return {};
    if (source.startsWith(u"cid:", Qt::CaseInsensitive))
        return m_source(QString::fromUtf8(QByteArray::fromPercentEncoding(source.mid(4).toUtf8())));
    return isBareName(source) ? m_source(source) : QImage();
}

} // namespace sincerely::paper
