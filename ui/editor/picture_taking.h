#pragma once

#include "core/base/result.h"
#include "core/letter/content.h"

#include <QMimeData>

/// Brings pictures that come with the clipboard, or in pasted HTML, into the store.
namespace sincerely
{
class PictureStore;
}

namespace sincerely::editor
{

/// A picture as an object of a letter, kept in the store and shown as wide as it fits.
[[nodiscard]] Result<letter::Piece> keepPicture(PictureStore &store, const QByteArray &encoded, const QString &alt);
[[nodiscard]] Result<letter::Piece> keepPicture(PictureStore &store, const QImage &image, const QString &alt);

/// Puts the pictures of pasted content into the store: those that are inside it, or files of this computer. What would
/// have to be loaded from the network is left out.
/// \returns how many were left out
int takePictures(letter::Content &content, PictureStore &store);

/// Whether the data are a picture, or files of pictures, and nothing to read.
[[nodiscard]] bool isPictureData(const QMimeData &data);

} // namespace sincerely::editor
