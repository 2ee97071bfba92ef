#include "core/model/outgoing_message.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace sincerely
{

namespace
{

void write(QDataStream &stream, const MailAddress &address)
{
    stream << address.name << address.address;
}

void write(QDataStream &stream, const QList<MailAddress> &addresses)
{
    stream << addresses.size();
    for (const MailAddress &address : addresses)
        write(stream, address);
}

} // namespace

QByteArray OutgoingMessage::fingerprint() const
{
    QByteArray canonical;
    QDataStream stream(&canonical, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0); // pinned: fingerprints are compared across versions of the program
    write(stream, from);
    write(stream, replyTo.value_or(MailAddress{}));
    write(stream, to);
    write(stream, cc);
    write(stream, bcc);
    stream << subject << html << text << attachments.size();
    for (const Attachment &file : attachments)
        stream << file.name << file.contentType << file.sizeBytes << file.sha256 << file.contentId;
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
}

} // namespace sincerely
