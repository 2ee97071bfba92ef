#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sincerely::html
{

/// Whether an address may stand behind a link: http, https, mailto, tel, a place in the page (#…), or a merge field.
/// Judged as a browser would read it, which drops blanks and control characters.
[[nodiscard]] bool isSafeLink(QStringView address);

/// Whether a picture may come from there: cid, http, https, data:image/…, or a merge field.
[[nodiscard]] bool isSafePicture(QStringView address);

/// An address that stands in plain text.
struct FoundAddress {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString link; ///< What a link to it has: with https:// or mailto: where it is left out.
};

/// Web and email addresses in plain text, without the full stop that ends their sentence.
[[nodiscard]] std::vector<FoundAddress> findAddresses(QStringView text);

} // namespace sincerely::html
