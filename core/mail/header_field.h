#pragma once

#include "core/base/result.h"
#include "core/model/mail_address.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sincerely::mail
{

// Header fields as they stand in a message: 7-bit, folded at 78 characters where that is possible, with CRLF at the
// end. A value with a line break or a zero byte would let its writer add header fields or a body of their own; it is
// refused (Error Invalid).

/// Free text, such as a subject. Non-ASCII text becomes encoded words (RFC 2047) that are cut between characters.
[[nodiscard]] Result<QByteArray> textField(QByteArrayView name, const QString &text);

/// Names and addresses, such as To. International domains become ASCII (IDNA); a local part beyond ASCII is refused.
[[nodiscard]] Result<QByteArray> addressField(QByteArrayView name, const QList<MailAddress> &addresses);

/// RFC 5322, 3.3, in the time's own offset. Always the same length.
[[nodiscard]] QByteArray dateField(const QDateTime &time);

struct Parameter {
    QByteArray name;
    QString value;
};

/// A value with parameters, such as Content-Type. Long or non-ASCII parameter values are written in the way of RFC
/// 2231.
[[nodiscard]] Result<QByteArray> parameterField(QByteArrayView name, QByteArrayView value,
                                                const QList<Parameter> &parameters);

/// The domain of an address in ASCII; Error Invalid when it is no address that can stand in a header.
[[nodiscard]] Result<QByteArray> asciiDomain(const QString &address);

/// A file name in ASCII for mail programs that do not know RFC 2231: accents are dropped, other characters become _.
[[nodiscard]] QString asciiFallback(const QString &fileName);

} // namespace sincerely::mail
