#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>
#include <string>

namespace sincerely::recipients
{

/// Turns the bytes of a text file into UTF-8, piece by piece; a character may cross the pieces.
///
/// UTF-8, UTF-16 and Windows-1252 work everywhere. What other names work depends on how Qt was built (ICU).
class TextDecoder
{
public:
    /// By name, letter case ignored: "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16" (which looks for a byte order mark),
    /// "Windows-1252", "ISO-8859-1" (read as Windows-1252, as browsers do), "Windows-1250", … Nothing when the name is
    /// not known.
    [[nodiscard]] static std::optional<TextDecoder> named(const QString &name, QByteArrayView beginning);

    /// By the first bytes of the file: byte order mark; every other byte 0: UTF-16; valid UTF-8; else Windows-1252.
    [[nodiscard]] static TextDecoder guessed(QByteArrayView beginning);

    [[nodiscard]] static TextDecoder windows1252();

    /// As shown to people: "UTF-8", "UTF-16LE", "Windows-1252", …
    [[nodiscard]] const QString &name() const { return m_name; }

    /// Whether nothing in the file says that this is the encoding: it may have to be taken back or confirmed.
    [[nodiscard]] bool isGuess() const { return m_guess; }
    void markAsGuess() { m_guess = true; }

    /// How many bytes at the beginning of the file are its byte order mark.
    [[nodiscard]] qsizetype markBytes() const { return m_markBytes; }

    /// Appends the characters of `bytes` to `text`. Returns false at bytes that mean nothing in this encoding.
    [[nodiscard]] bool decode(QByteArrayView bytes, std::string &text);

    /// Returns false when the file ended in the middle of a character.
    [[nodiscard]] bool finish();

private:
    enum class Way { Utf8, Windows1252, Qt };

    TextDecoder(Way way, const QString &name, qsizetype markBytes);
    [[nodiscard]] static std::optional<TextDecoder> markedUnicode(QByteArrayView beginning);
    [[nodiscard]] bool decodeUtf8(QByteArrayView bytes, std::string &text);
    [[nodiscard]] bool decodeByQt(QByteArrayView bytes, std::string &text);

    Way m_way;
    QString m_name;
    qsizetype m_markBytes = 0;
    bool m_guess = false;
    QByteArray m_pending; // the beginning of a UTF-8 character whose end has not come yet
    QStringDecoder m_decoder;
    QString m_highSurrogate;
};

} // namespace sincerely::recipients
