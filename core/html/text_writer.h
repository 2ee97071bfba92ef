#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sincerely::html
{

/// Builds plain text line by line: collapses white space as browsers do, keeps paragraphs apart, puts marks in front.
class TextWriter
{
public:
    /// Text in which runs of white space count as one blank.
    void text(QStringView text);

    /// Text that keeps its blanks and line breaks.
    void preformatted(QStringView text);

    /// What follows begins on a new line, behind at least so many empty lines.
    void newBlock(int emptyLines);

    /// <br>
    void lineBreak();

    /// Lines begin with this until leave(): "> ", or the mark of a list item, of which only the first line has more
    /// than blanks.
    void enterQuotation();
    void enterItem(const QString &mark);
    void leave();

    /// Whether the line that is being written has anything in it.
    [[nodiscard]] bool hasLine() const { return !m_line.isEmpty(); }

    [[nodiscard]] QString finish();

private:
    struct Prefix {
        QString first;
        QString others;
        bool used = false;
    };

    void endLine();
    [[nodiscard]] QString takePrefix();
    [[nodiscard]] QString emptyLinePrefix() const;

    QString m_out;
    QString m_line;
    bool m_pendingBlank = false;
    int m_emptyLines = 0;
    std::vector<Prefix> m_prefixes;
    QString m_lastEmptyPrefix;
};

} // namespace sincerely::html
