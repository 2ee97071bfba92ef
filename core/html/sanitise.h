#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace sincerely::html
{

/// HTML that shows the same email and can do nothing else.
///
/// Works on the tree that browsers would build, keeps what is on a list, and writes it anew: text, tables, lists,
/// pictures (cid:, http(s):, data:image/…), links (http, https, mailto, tel, #…), style sheets and inline styles
/// without anything that loads or runs more than pictures and fonts. A complete document stays one; a fragment stays a
/// fragment. Comments go, and with them the parts for Outlook alone; what is for all others stays. Text is kept to the
/// letter.
///
/// Sanitising what is sanitised changes nothing. Merge fields in text and in values of attributes are kept; but a
/// parser moves `{{#if …}}` out of its place between the rows of a table: sanitise what is rendered, not such
/// templates.
///
/// \returns Error::Kind::Invalid for HTML beyond 1 MB of UTF-8, or nested so deeply that no mail program would show it
[[nodiscard]] Result<QString> sanitise(QStringView html);

} // namespace sincerely::html
