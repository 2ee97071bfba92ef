#pragma once

#include <QList>
#include <QTextDocument>

namespace sincerely::editor
{

/// Text that looks like the begin of a field and would be sent as it stands: positions in the document.
struct TextRange {
    int begin = 0;
    int length = 0;
};

[[nodiscard]] QList<TextRange> unfinishedFields(const QTextDocument &document);

} // namespace sincerely::editor
