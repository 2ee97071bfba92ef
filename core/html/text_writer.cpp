#include "core/html/text_writer.h"

#include <algorithm>
#include <utility>

namespace sincerely::html
{

namespace
{

bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Fillers of preview lines and places to break a word.
bool isInvisible(QChar c)
{
    return c == u'\u200B' || c == u'\uFEFF' || c == u'\u034F' || c == u'\u00AD';
}

QString withoutBlanksAtEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

void TextWriter::text(QStringView text)
{
    for (const QChar c : text) {
        if (isCollapsible(c)) {
            m_pendingBlank = true;
            continue;
        }
        if (isInvisible(c))
            continue;
        if (m_pendingBlank && !m_line.isEmpty())
            m_line += u' ';
        m_pendingBlank = false;
        m_line += c == u'\u00A0' ? QChar(u' ') : c;
    }
}

void TextWriter::preformatted(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            lineBreak();
        else if (c != u'\r')
            m_line += c == u'\u00A0' ? QChar(u' ') : c;
    }
}

void TextWriter::newBlock(int emptyLines)
{
    endLine();
    m_emptyLines = std::max(m_emptyLines, emptyLines);
}

void TextWriter::lineBreak()
{
    constexpr int mostEmptyLines = 2;
    if (withoutBlanksAtEnd(m_line).isEmpty()) {
        m_line.clear();
        m_pendingBlank = false;
        m_emptyLines = std::min(m_emptyLines + 1, mostEmptyLines);
        return;
    }
    endLine();
}

void TextWriter::enterQuotation()
{
    m_prefixes.push_back({QStringLiteral("> "), QStringLiteral("> "), false});
}

void TextWriter::enterItem(const QString &mark)
{
    m_prefixes.push_back({mark, QString(mark.size(), u' '), false});
}

void TextWriter::leave()
{
    endLine();
    m_prefixes.pop_back();
}

QString TextWriter::finish()
{
    endLine();
    return std::move(m_out);
}

void TextWriter::endLine()
{
    const QString line = withoutBlanksAtEnd(std::exchange(m_line, {}));
    m_pendingBlank = false;
    if (line.isEmpty())
        return;
    const QString emptyPrefix = emptyLinePrefix();
    if (!m_out.isEmpty()) {
        // Between a quotation and the text around it there is no mark.
        const QString between = emptyPrefix.size() < m_lastEmptyPrefix.size() ? emptyPrefix : m_lastEmptyPrefix;
        for (; m_emptyLines > 0; --m_emptyLines)
            m_out += withoutBlanksAtEnd(between) + u'\n';
    }
    m_emptyLines = 0;
    m_lastEmptyPrefix = emptyPrefix;
    m_out += takePrefix() + line + u'\n';
}

QString TextWriter::takePrefix()
{
    QString prefix;
    for (Prefix &part : m_prefixes)
        prefix += std::exchange(part.used, true) ? part.others : part.first;
    return prefix;
}

QString TextWriter::emptyLinePrefix() const
{
    QString prefix;
    for (const Prefix &part : m_prefixes)
        prefix += part.others;
    return prefix;
}

} // namespace sincerely::html
