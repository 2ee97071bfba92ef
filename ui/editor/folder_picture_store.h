#pragma once

#include "ui/editor/picture_store.h"

#include <QCache>

namespace sincerely
{

/// Keeps pictures as files in a folder, named after their contents.
class FolderPictureStore final : public PictureStore
{
public:
    /// \param folder made when the first picture comes
    explicit FolderPictureStore(QString folder);

    Result<QString> add(const QByteArray &encoded, const QString &suffix) override;
    [[nodiscard]] QImage load(const QString &name) const override;
    [[nodiscard]] QByteArray encoded(const QString &name) const override;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
    mutable QCache<QString, QImage> m_images; ///< What was shown lately; cost in bytes.
};

} // namespace sincerely
