#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace sincerely
{

/// A picture as it is kept and sent.
struct PreparedPicture {
    QByteArray encoded;
    QString suffix; ///< png, jpg or gif
    QSize size;     ///< Device pixels.
};

/// Makes a picture fit for email: turned as the camera meant it, at most kWidestKept wide and as high, PNG, JPEG or
/// GIF. A file that is all of this stays as it is, so that animations survive and nothing is compressed twice.
/// \returns Error::Kind::Invalid for what is no picture
[[nodiscard]] Result<PreparedPicture> preparePicture(const QByteArray &encoded);
[[nodiscard]] Result<PreparedPicture> preparePicture(const QImage &image);

} // namespace sincerely
