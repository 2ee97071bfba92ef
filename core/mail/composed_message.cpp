#include "core/mail/composed_message.h"

#include "core/mail/header_field.h"
#include "core/mail/message_parts.h"
#include "core/mail/message_reader.h"
#include "core/mail/transfer_encoding.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace sincerely::mail
{

namespace
{

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::ComposedMessage", text);
}

bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// The fields of one message, collected until the first that is refused.
class Header
{
public:
    void add(Result<QByteArray> field)
    {
        if (m_bytes && field)
            *m_bytes += *field;
        else if (m_bytes)
            m_bytes = std::move(field);
    }

    void addAddresses(QByteArrayView name, const QList<MailAddress> &addresses)
    {
        if (!addresses.isEmpty())
            add(addressField(name, addresses));
    }

    [[nodiscard]] const Result<QByteArray> &bytes() const { return m_bytes; }

private:
    Result<QByteArray> m_bytes = QByteArray();
};

} // namespace

Result<ComposedMessage> ComposedMessage::compose(const OutgoingMessage &message, const ComposeOptions &options)
{
    Q_ASSERT(options.date.isValid());
    if (!isPlainId(message.id.text()))
        return failure(Error::Kind::Invalid, translate("An email has no usable id of its own and cannot be composed."));
    const Result<QByteArray> domain = asciiDomain(message.from.address);
    if (!domain)
        return failure(domain.error());
    const QByteArray internetMessageId = '<' + message.id.text().toLatin1() + '@' + domain->toLower() + '>';

    Header header;
    header.add(dateField(options.date));
    header.addAddresses("From", {message.from});
    if (message.replyTo)
        header.addAddresses("Reply-To", {*message.replyTo});
    header.addAddresses("To", {message.to});
    header.addAddresses("Cc", message.cc);
    if (options.bcc == ComposeOptions::BccHeader::Keep)
        header.addAddresses("Bcc", message.bcc);
    header.add(textField("Subject", message.subject));
    header.add("Message-ID: " + internetMessageId + "\r\n");
    if (options.stamp == ComposeOptions::Stamp::Include)
        header.add("X-Sincerely-Message: " + message.id.text().toLatin1() + "\r\n");
    header.add(QByteArray("MIME-Version: 1.0\r\n"));
    if (!header.bytes())
        return failure(header.bytes().error());

    MessageParts parts(message);
    parts.addBytes(*header.bytes());
    const Result<> body = parts.addBody();
    if (!body)
        return failure(body.error());
    ComposedMessage composed;
    composed.m_internetMessageId = QString::fromLatin1(internetMessageId);
    composed.m_segments = parts.take();
    return composed;
}

qint64 ComposedMessage::sizeBytes() const
{
    qint64 size = 0;
    for (const Segment &segment : m_segments) {
        if (const auto *bytes = std::get_if<QByteArray>(&segment))
            size += bytes->size();
        else
            size += base64LinesSize(std::get<Attachment>(segment).sizeBytes);
    }
    return size;
}

Result<> ComposedMessage::writeTo(QIODevice &device) const
{
    MessageReader reader(*this);
    for (;;) {
        const Result<QByteArrayView> block = reader.next();
        if (!block)
            return failure(block.error());
        if (block->isEmpty())
            return {};
        if (device.write(block->data(), block->size()) != block->size())
            return failure(Error::Kind::File,
                           translate("The email could not be written: %1").arg(device.errorString()));
    }
}

} // namespace sincerely::mail
