#pragma once

#include <QStringView>

namespace sincerely::html
{

/// Whether an address may stand behind a link: http, https, mailto, tel, a place in the page (#…), or a merge field.
/// Judged as a browser would read it, which drops blanks and control characters.
[[nodiscard]] bool isSafeLink(QStringView address);

/// Whether a picture may come from there: cid, http, https, data:image/…, or a merge field.
[[nodiscard]] bool isSafePicture(QStringView address);

} // namespace sincerely::html
