#pragma once

#include "core/letter/content.h"

#include <QTextDocument>

namespace sincerely::editor
{

/// The whole letter in the document.
[[nodiscard]] letter::Content contentOf(const QTextDocument &document);

/// What is selected from one position to the other, `to` not included. Inside one block it is inline, unless all of an
/// item or a quotation is selected. Parts of conditions whose other parts are not selected are left out.
[[nodiscard]] letter::Content contentOf(const QTextDocument &document, int from, int to);

} // namespace sincerely::editor
