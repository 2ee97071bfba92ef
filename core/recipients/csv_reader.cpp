#include "core/recipients/csv_reader.h"

#include "core/recipients/csv_separator.h"
#include "core/recipients/csv_tokenizer.h"
#include "core/recipients/list_rows.h"
#include "core/recipients/text_decoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sincerely::recipients
{

namespace
{

constexpr qint64 pieceBytes = qint64{1} << 20;

QString translate(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::CsvReader", text, note, n);
}

Result<> checkSeparator(char separator)
{
    const auto value = static_cast<unsigned char>(separator);
    if (value == 0 || value >= 0x80 || separator == '"' || separator == '\r' || separator == '\n')
        return failure(
            Error::Kind::Invalid,
            translate("This character cannot separate columns. Choose a comma, a semicolon, a tabulator or |."));
    return {};
}

/// One pass over the file in one encoding.
class Reading
{
public:
    Reading(const QString &name, TextDecoder decoder, const ListOptions &options)
        : m_name(name)
        , m_decoder(std::move(decoder))
        , m_separator(options.separator)
        , m_rows(name, ListRows::Kind::Text, options)
    {
    }

    /// Whether the bytes turned out not to be in the encoding; the file can be read again in another.
    [[nodiscard]] bool encodingFailed() const { return m_encodingFailed; }

    Result<> add(QByteArrayView piece);
    [[nodiscard]] bool isEnough() const { return m_isEnough; }
    Result<RecipientTable> finish();

private:
    Result<> begin();
    Result<> feed(std::string_view text);
    Result<> problem() const;
    Result<> wrongEncoding();

    QString m_name;
    TextDecoder m_decoder;
    std::optional<char> m_separator;
    bool m_encodingFailed = false;
    std::string m_text;
    std::optional<CsvTokenizer> m_tokenizer;
    ListRows m_rows;
    bool m_isEnough = false;
};

Result<> Reading::wrongEncoding()
{
    m_encodingFailed = true;
    return failure(
        Error::Kind::Invalid,
        translate("“%1” cannot be read as %2: it holds bytes that mean nothing there. Choose another encoding.")
            .arg(m_name, m_decoder.name()));
}

Result<> Reading::add(QByteArrayView piece)
{
    m_text.clear();
    if (!m_decoder.decode(piece, m_text))
        return wrongEncoding();
    std::string_view text = m_text;
    if (m_tokenizer)
        return feed(text);

    const std::optional<SeparatorLine> line = separatorLine(text);
    if (line)
        text.remove_prefix(line->bytes);
    if (line && !m_separator && checkSeparator(line->separator))
        m_separator = line->separator;
    if (!m_separator)
        m_separator = sniffSeparator(text);
    m_tokenizer.emplace(*m_separator, line ? 2 : 1, [this](const ListRow &row) { m_isEnough = !m_rows.take(row); });
    return feed(text);
}

Result<> Reading::feed(std::string_view text)
{
    return m_tokenizer->feed(text) || m_isEnough ? Result<>() : problem();
}

Result<> Reading::problem() const
{
    const qint64 line = m_tokenizer->problemLine();
    switch (m_tokenizer->problem()) {
    case CsvTokenizer::Problem::None:
        return {};
    case CsvTokenizer::Problem::NulByte:
        return failure(Error::Kind::Invalid,
                       translate("Line %1 of “%2” holds a zero byte, which no text has. The file is damaged, or its "
                                 "encoding is not %3: choose another one, for example UTF-16.")
                           .arg(line)
                           .arg(m_name, m_decoder.name()));
    case CsvTokenizer::Problem::UnclosedQuote:
        return failure(Error::Kind::Invalid, translate("The quotation mark that opens a value in line %1 of “%2” is "
                                                       "never closed. Close it, or write it twice if it belongs "
                                                       "to the value.")
                                                 .arg(line)
                                                 .arg(m_name));
    case CsvTokenizer::Problem::RowTooLarge:
        return failure(
            Error::Kind::Invalid,
            translate("What begins in line %1 of “%2” is too large for one row. Most likely a quotation mark there is "
                      "never closed.")
                .arg(line)
                .arg(m_name));
    }
    return {};
}

Result<RecipientTable> Reading::finish()
{
    if (!m_isEnough && !m_decoder.finish()) {
        const Result<> wrong = wrongEncoding();
        return failure(wrong.error());
    }
    if (!m_isEnough && m_tokenizer && !m_tokenizer->finish()) {
        const Result<> found = problem();
        return failure(found.error());
    }
    if (m_decoder.isGuess() && m_decoder.name() == QStringLiteral("Windows-1252"))
        m_rows.note(translate("“%1” does not say how its letters are written; it is read as Windows-1252. Look "
                              "whether accents are right.")
                        .arg(m_name));
    return m_rows.finish({m_decoder.name(), m_separator.value_or(','), {}});
}

Result<TextDecoder> decoderFor(QByteArrayView beginning, const ListOptions &options)
{
    if (!options.encoding)
        return TextDecoder::guessed(beginning);
    std::optional<TextDecoder> named = TextDecoder::named(*options.encoding, beginning);
    if (!named)
        return failure(Error::Kind::Invalid,
                       translate("The encoding “%1” is not known here. Choose UTF-8, UTF-16 or Windows-1252.")
                           .arg(*options.encoding));
    return *std::move(named);
}

Result<> readAll(QIODevice &device, QByteArray piece, qsizetype skip, const QString &name, Reading &reading)
{
    for (;;) {
        const Result<> added = reading.add(QByteArrayView(piece).sliced(skip));
        if (!added || reading.isEnough())
            return added;
        skip = 0;
        piece.resize(pieceBytes);
        const qint64 count = device.read(piece.data(), piece.size());
        if (count < 0)
            return failure(Error::Kind::File,
                           translate("“%1” could not be read to its end: %2").arg(name, device.errorString()));
        if (count == 0)
            return {};
        piece.truncate(count);
    }
}

} // namespace

Result<RecipientTable> readCsv(QIODevice &device, const QString &name, const ListOptions &options)
{
    if (device.isSequential()) // reading may have to begin anew in another encoding
        return readCsv(device.readAll(), name, options);
    if (options.separator) {
        const Result<> separator = checkSeparator(*options.separator);
        if (!separator)
            return failure(separator.error());
    }
    const qint64 start = device.pos();
    const QByteArray beginning = device.read(pieceBytes);
    Result<TextDecoder> decoder = decoderFor(beginning, options);
    if (!decoder)
        return failure(decoder.error());

    const qsizetype mark = decoder->markBytes();
    const bool mayRetry = decoder->isGuess();
    Reading reading(name, *std::move(decoder), options);
    Result<> read = readAll(device, beginning, mark, name, reading);
    if (read) {
        Result<RecipientTable> table = reading.finish();
        if (table || !reading.encodingFailed())
            return table;
        read = failure(table.error());
    }
    if (!mayRetry || !reading.encodingFailed())
        return failure(read.error());

    // What began like UTF-8 is not: a single accent of an older encoding, perhaps in the last row.
    if (!device.seek(start + beginning.size()))
        return failure(Error::Kind::File,
                       translate("“%1” could not be read a second time: %2").arg(name, device.errorString()));
    TextDecoder other = TextDecoder::windows1252();
    other.markAsGuess();
    Reading again(name, std::move(other), options);
    read = readAll(device, beginning, 0, name, again);
    if (!read)
        return failure(read.error());
    return again.finish();
}

Result<RecipientTable> readCsv(const QByteArray &content, const QString &name, const ListOptions &options)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, name, options);
}

Result<RecipientTable> readCsv(const QString &path, const ListOptions &options)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(Error::Kind::File,
                       translate("The file “%1” does not exist. Was it moved or renamed?").arg(path));
    if (info.isDir())
        return failure(Error::Kind::File, translate("“%1” is a folder. Choose a CSV file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::File, translate("“%1” cannot be opened: %2").arg(path, file.errorString()));
    return readCsv(file, name, options);
}

} // namespace sincerely::recipients
