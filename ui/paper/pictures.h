#pragma once

#include <QHash>
#include <QImage>
#include <QString>

#include <functional>
#include <vector>

class QIODevice;

namespace sincerely::paper
{

/// The picture in a device that is open for reading; null for what is no picture of pixels, or a huge one. Drawings
/// such as SVG are none: their readers may follow references.
[[nodiscard]] QImage readPicture(QIODevice &device);

/// Gives the picture for a content id (`cid:harbour.png` asks for "harbour.png") or for a bare file name in a template;
/// a null image when there is none. The only way to a picture besides those written into the email itself (`data:`).
using PictureSource = std::function<QImage(const QString &contentId)>;

/// An `<img>` of the email.
struct PictureReference {
    QString source;      ///< The `src` as written.
    QString description; ///< The `alt` text.
    int word = -1;       ///< The word that stands for it (Word::Role::Picture), -1 for none.
};

/// The pictures of one email. Asks no network and opens no file: an address that leads anywhere else has no picture.
class PreviewPictures
{
public:
    PreviewPictures() = default;
    PreviewPictures(PictureSource source, std::vector<PictureReference> references);

    /// For the n-th `<img>` the preparation wrote "picture:n"; backgrounds keep their own address.
    [[nodiscard]] QImage image(const QString &url) const;

    /// The `<img>` behind an address; null for a background.
    [[nodiscard]] const PictureReference *reference(const QString &url) const;

private:
    [[nodiscard]] QImage load(const QString &source) const;

    PictureSource m_source;
    std::vector<PictureReference> m_references;
    mutable QHash<QString, QImage> m_loaded;
};

} // namespace sincerely::paper
