#pragma once

#include <QString>
#include <QStringView>

namespace sincerely::html
{

/// The plain-text part of an email: lines end in LF, are not wrapped and have no blanks at their ends.
/// Links as `text (address)`, lists with "- " and "1. ", quotations with "> ", simple table rows as `cell | cell`.
/// What is not displayed (a hidden preview line) is left out. Works for HTML of any size.
[[nodiscard]] QString plainText(QStringView html);

/// Plain text as HTML: paragraphs, line breaks, and links that can be clicked.
[[nodiscard]] QString fromPlainText(QStringView text);

} // namespace sincerely::html
