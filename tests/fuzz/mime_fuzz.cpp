// Any text in every place of a message: what is composed has the size that was told, is 7-bit with CRLF, and no value
// begins a header field of its own.

#include "core/mail/composed_message.h"

#include <QBuffer>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <cstdlib>

using namespace sincerely;

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkHeader(const QByteArray &header)
{
    static const QList<QByteArray> known = {
        "Date",    "From",       "Reply-To",     "To",           "Cc",
        "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"};
    for (const QByteArray &line : header.split('\n')) {
        require(line.size() <= 998);
        require(line.startsWith(' ') || known.contains(line.left(line.indexOf(':'))));
    }
}

void checkWire(const QByteArray &bytes)
{
    char previous = 0;
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        require(value < 127 && (value >= 32 || c == '\r' || c == '\n' || c == '\t'));
        require((c == '\n') == (previous == '\r'));
        previous = c;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList parts =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split(QChar(0x1F));
    OutgoingMessage message;
    message.id = MessageId(QStringLiteral("1a2b3c4d-0000-4000-8000-000000000001"));
    message.from = {parts.value(0), QStringLiteral("zoe@example.org")};
    message.to = {parts.value(1), parts.size() > 5 ? parts.value(5) : QStringLiteral("ann@example.com")};
    message.subject = parts.value(2);
    message.text = parts.value(3);
    message.html = parts.value(4);
    mail::ComposeOptions options;
    options.date = QDateTime(QDate(2026, 3, 5), QTime(9, 0), QTimeZone::utc());
    const Result<mail::ComposedMessage> composed = mail::ComposedMessage::compose(message, options);
    if (!composed)
        return 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    require(composed->writeTo(buffer).has_value());
    require(buffer.size() == composed->sizeBytes());
    checkWire(buffer.data());
    checkHeader(buffer.data().left(buffer.data().indexOf("\r\n\r\n")));
    return 0;
}
