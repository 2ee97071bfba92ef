#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace sincerely
{

/// Keeps the pictures of letters. A letter names a picture by the file name that the store gave it.
class PictureStore
{
public:
    virtual ~PictureStore() = default;

    /// Keeps a picture. What is added twice is kept once.
    /// \param encoded a file that can be sent as it is, see preparePicture()
    /// \param suffix of its kind: png, jpg, gif
    /// \returns its file name, or Error::Kind::File when it cannot be written
    virtual Result<QString> add(const QByteArray &encoded, const QString &suffix) = 0;

    /// The picture of this file name; null when there is none. Called often: implementations keep what they have read.
    [[nodiscard]] virtual QImage load(const QString &name) const = 0;

    /// Its file as it would be sent; empty when there is none.
    [[nodiscard]] virtual QByteArray encoded(const QString &name) const = 0;

protected:
    PictureStore() = default;
    PictureStore(const PictureStore &) = default;
    PictureStore &operator=(const PictureStore &) = default;
};

} // namespace sincerely
