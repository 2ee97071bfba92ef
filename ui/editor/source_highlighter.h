#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace sincerely::editor
{

/// Colours for the source of a letter: tags, comments, and the merge language wherever it stands.
class SourceHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// Where a line ends; kept from line to line.
    enum class State { Text, Comment, Tag, DoubleQuotes, SingleQuotes };

    [[nodiscard]] int stretchEnd(const QString &text, int at, State state) const;
    [[nodiscard]] const QTextCharFormat &formatFor(State state) const;
    void highlightFields(const QString &text);

    QTextCharFormat m_text;
    QTextCharFormat m_tag;
    QTextCharFormat m_value;
    QTextCharFormat m_comment;
    QTextCharFormat m_field;
};

} // namespace sincerely::editor
