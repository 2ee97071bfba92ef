#pragma once

#include "ui/paper/pictures.h"

#include <QString>

#include <vector>

namespace sincerely::paper
{

/// An email made ready for the layout engine.
struct PreparedHtml {
    QByteArray html; ///< UTF-8; no scripts, no handlers, no frames; every `<img>` as "picture:n".
    QString text;    ///< What is read: for screen readers and search.
    std::vector<PictureReference> pictures;
    bool refused =
        false; ///< Nested so deeply or so long that laying it out could stand still; `html` is then a short note.
};

/// Prepares sanitised HTML. Does not replace sanitising: it drops what must never reach a preview, but keeps what only
/// a mail program would refuse. Rewrites what the engine does not know: `max-width` of tables, gradients,
/// `cellpadding`, right-to-left paragraphs.
/// \param paperWidth the width in CSS pixels that the email gets.
[[nodiscard]] PreparedHtml prepareForPreview(const QString &html, int paperWidth);

} // namespace sincerely::paper
