#pragma once

#include <QByteArray>
#include <QStringView>

namespace sincerely::mail
{

/// Text as UTF-8 in quoted-printable (RFC 2045, 6.7): lines of at most 76 characters that end with CRLF, whatever line
/// breaks the text has. No line ends with a blank, begins with a dot or with "From ", so that no relay has a reason to
/// touch it.
[[nodiscard]] QByteArray quotedPrintable(QStringView text);

/// Bytes that are encoded at once when a file is read block by block: whole lines of 76 characters.
inline constexpr qsizetype base64BlockBytes = qsizetype{57} * 1024;

/// Base64 in lines of 76 characters, each ended by CRLF. All blocks of one content but the last must be a multiple of
/// 57 bytes long.
void appendBase64Lines(QByteArrayView block, QByteArray &encoded);

/// How long the lines of a content of this length are in all.
[[nodiscard]] qint64 base64LinesSize(qint64 contentBytes);

} // namespace sincerely::mail
