#include "core/mail/transfer_encoding.h"

#include <algorithm>

namespace sincerely::mail
{

namespace
{

constexpr qsizetype bytesInLine = 57; // 76 characters of base64
constexpr qsizetype longestLine = 75; // and the = of a soft line break
constexpr char hexDigits[] = "0123456789ABCDEF";

/// The quoted-printable text as it grows.
class Lines
{
public:
    explicit Lines(qsizetype expected) { m_bytes.reserve(expected); }

    [[nodiscard]] bool atStart() const { return m_column == 0; }

    /// Makes room for what must stay on one line.
    void reserve(qsizetype width)
    {
        if (m_column + width > longestLine) {
            m_bytes += "=\r\n";
            m_column = 0;
        }
    }

    void literal(char character)
    {
        m_bytes += character;
        ++m_column;
    }

    void escaped(char character)
    {
        const auto value = static_cast<unsigned char>(character);
        const char code[] = {'=', hexDigits[value >> 4], hexDigits[value & 0xF]};
        m_bytes.append(code, 3);
        m_column += 3;
    }

    void end()
    {
        m_bytes += "\r\n";
        m_column = 0;
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    qsizetype m_column = 0;
};

qsizetype characterLength(char first)
{
    const auto value = static_cast<unsigned char>(first);
    return value < 0x80 ? 1 : value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
}

bool isLineBreak(char character)
{
    return character == '\r' || character == '\n';
}

/// Whether an ASCII character may stand for itself at this place.
bool isLiteral(QByteArrayView text, qsizetype index, bool lineStart)
{
    const char character = text[index];
    if (character == ' ' || character == '\t')
        return index + 1 < text.size() && !isLineBreak(text[index + 1]);
    if (character < '!' || character > '~' || character == '=')
        return false;
    return !(lineStart && (character == '.' || (character == 'F' && text.sliced(index).startsWith("From "))));
}

} // namespace

QByteArray quotedPrintable(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArrayView view(utf8);
    Lines lines(utf8.size() + utf8.size() / 8 + 16);
    for (qsizetype index = 0; index < view.size();) {
        const char character = view[index];
        if (isLineBreak(character)) {
            lines.end();
            index += view.sliced(index).startsWith("\r\n") ? 2 : 1;
            continue;
        }
        const qsizetype length = std::min(characterLength(character), view.size() - index);
        if (length > 1) {
            lines.reserve(3 * length); // some readers decode line by line
            for (qsizetype i = 0; i < length; ++i)
                lines.escaped(view[index + i]);
        } else if (isLiteral(view, index, lines.atStart())) {
            lines.reserve(1);
            if (lines.atStart() && !isLiteral(view, index, true))
                lines.escaped(character); // it has just become the first of a line
            else
                lines.literal(character);
        } else {
            lines.reserve(3);
            lines.escaped(character);
        }
        index += length;
    }
    return lines.take();
}

void appendBase64Lines(QByteArrayView block, QByteArray &encoded)
{
    const QByteArray all = QByteArray::fromRawData(block.data(), block.size()).toBase64();
    constexpr qsizetype lineLength = bytesInLine / 3 * 4;
    for (qsizetype start = 0; start < all.size(); start += lineLength) {
        encoded.append(QByteArrayView(all).sliced(start, std::min(lineLength, all.size() - start)));
        encoded.append("\r\n");
    }
}

qint64 base64LinesSize(qint64 contentBytes)
{
    const qint64 lines = (contentBytes + bytesInLine - 1) / bytesInLine;
    return (contentBytes + 2) / 3 * 4 + 2 * lines;
}

} // namespace sincerely::mail
