#pragma once

#include "core/letter/content.h"

#include <QString>
#include <QStringView>

namespace sincerely::letter
{

/// Plain text in the merge language: paragraphs between empty lines, line breaks, fields, conditions, links.
[[nodiscard]] Content fromPlainText(QStringView text);

/// The letter as plain text in the merge language: lines, with marks before items; paragraphs between empty lines.
[[nodiscard]] QString toPlainText(const Content &content);

} // namespace sincerely::letter
