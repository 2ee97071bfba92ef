#pragma once

#include "core/letter/content.h"

#include <QImage>
#include <QMimeData>

#include <memory>
#include <optional>

namespace sincerely
{
class PictureStore;
}

namespace sincerely::editor
{

/// For the clipboard and for dragging: as our own letters, as HTML and as plain text, both with fields as `{{…}}`.
/// \param pictures may be nullptr; those that it has go into the HTML, so that other programs show them
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataFor(const letter::Content &content, const PictureStore *pictures);

/// How much of what another program offers is wanted.
enum class Paste { Formatted, PlainText };

[[nodiscard]] bool hasContent(const QMimeData &data);

/// What can be inserted of the data: our own letters, a column, HTML of other programs, plain text; nothing when there
/// is nothing of these. Pictures in HTML have the sources that it names.
[[nodiscard]] std::optional<letter::Content> contentFrom(const QMimeData &data, Paste paste);

} // namespace sincerely::editor
