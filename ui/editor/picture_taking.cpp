#include "ui/editor/picture_taking.h"

#include "core/letter/html_reader.h"
#include "ui/editor/picture_preparation.h"
#include "ui/editor/picture_sizes.h"
#include "ui/editor/picture_store.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using letter::Piece;

Result<Piece> keep(PictureStore &store, const Result<PreparedPicture> &prepared, const QString &alt)
{
    if (!prepared)
        return failure(prepared.error());
    const Result<QString> name = store.add(prepared->encoded, prepared->suffix);
    if (!name)
        return failure(name.error());
    Piece piece{Piece::Kind::Picture, {}, {}, {}, 0};
    piece.picture = {*name, std::min(prepared->size.width(), kWidestShown), alt};
    return piece;
}

/// The file of a picture that stands in its address, or on this computer; empty when it is neither.
QByteArray contentsOf(const QString &source)
{
    if (source.startsWith(u"data:image/"_s, Qt::CaseInsensitive)) {
        const qsizetype comma = source.indexOf(u',');
        const bool isBase64 = source.left(comma).endsWith(u";base64"_s, Qt::CaseInsensitive);
        const QByteArray data = source.mid(comma + 1).toLatin1();
        return isBase64 ? QByteArray::fromBase64(data) : QByteArray::fromPercentEncoding(data);
    }
    const QUrl url(source);
    if (!url.isLocalFile())
        return {};
    QFile file(url.toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPictureFile(const QUrl &url)
{
    return url.isLocalFile() && !QImageReader::imageFormat(url.toLocalFile()).isEmpty();
}

} // namespace

Result<Piece> keepPicture(PictureStore &store, const QByteArray &encoded, const QString &alt)
{
    return keep(store, preparePicture(encoded), alt);
}

Result<Piece> keepPicture(PictureStore &store, const QImage &image, const QString &alt)
{
    return keep(store, preparePicture(image), alt);
}

int takePictures(letter::Content &content, PictureStore &store)
{
    int leftOut = 0;
    for (letter::Block &block : content.blocks) {
        for (Piece &piece : block.pieces) {
            if (piece.kind != Piece::Kind::Picture || !store.load(piece.picture.source).isNull())
                continue;
            const QByteArray contents = contentsOf(piece.picture.source);
            const Result<Piece> kept = contents.isEmpty() ? Result<Piece>(failure(Error::Kind::Invalid, {}))
                                                          : keepPicture(store, contents, piece.picture.alt);
            if (!kept) {
                ++leftOut;
                piece = {Piece::Kind::Text, {}, {}, {}, 0};
                continue;
            }
            const int wanted = std::clamp(piece.picture.width, 0, kWidestShown);
            piece.picture = kept->picture;
            if (wanted >= kNarrowestShown)
                piece.picture.width = std::min(wanted, kWidestShown);
        }
        std::erase_if(block.pieces,
                      [](const Piece &piece) { return piece.kind == Piece::Kind::Text && piece.text.isEmpty(); });
    }
    return leftOut;
}

bool isPictureData(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        return !urls.isEmpty() && std::ranges::all_of(urls, isPictureFile);
    }
    if (!data.hasImage())
        return false;
    if (!data.hasHtml())
        return true;
    // Browsers put both: the picture and an element for it. Word processors put a picture of the text beside the text.
    const Result<letter::Content> content = letter::fromHtml(data.html(), letter::Origin::Elsewhere);
    return !content || std::ranges::all_of(content->blocks, [](const letter::Block &block) {
        return std::ranges::all_of(block.pieces, [](const Piece &piece) {
            return piece.kind == Piece::Kind::Picture ||
                   (piece.kind == Piece::Kind::Text && QStringView(piece.text).trimmed().isEmpty());
        });
    });
}

} // namespace sincerely::editor
