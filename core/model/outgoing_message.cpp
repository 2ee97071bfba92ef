#include "core/model/outgoing_message.h"

#include <QCryptographicHash>

namespace sincerely
{

namespace
{

/// Length and content of each part, so that no two messages have the same canonical form. Written by hand, because
/// fingerprints are compared across versions of the program and of Qt.
class Canonical
{
public:
    void add(qint64 number) { add(QByteArray::number(number)); }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const MailAddress &address)
    {
        add(address.name);
        add(address.address);
    }
    void add(const QList<MailAddress> &addresses)
    {
        add(qint64(addresses.size()));
        for (const MailAddress &address : addresses)
            add(address);
    }
    void add(const Attachment &file)
    {
        add(file.name);
        add(file.contentType);
        add(file.sizeBytes);
        add(file.sha256);
        add(file.contentId);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray OutgoingMessage::fingerprint() const
{
    Canonical canonical;
    canonical.add(from);
    canonical.add(replyTo ? QList{*replyTo} : QList<MailAddress>{});
    canonical.add(to);
    canonical.add(cc);
    canonical.add(bcc);
    canonical.add(subject);
    canonical.add(html);
    canonical.add(text);
    canonical.add(qint64(attachments.size()));
    for (const Attachment &file : attachments)
        canonical.add(file);
    return canonical.result();
}

} // namespace sincerely
