#pragma once

#include "core/model/attachment.h"
#include "ui/paper/pictures.h"

#include <QHash>
#include <QList>

#include <memory>

namespace sincerely::paper
{

/// The pictures that go inside emails, each read once: the same ones stand in everybody's email, and in it after every
/// keystroke.
class InlinePictures
{
public:
    /// A source for the email with these files, which must not outlive this.
    [[nodiscard]] PictureSource sourceFor(const QList<Attachment> &files);

private:
    [[nodiscard]] QImage picture(const Attachment &file);

    QHash<QByteArray, QImage> m_read; ///< By path and content.
};

} // namespace sincerely::paper
