#include "ui/editor/source_highlighter.h"

#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace sincerely::editor
{

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SourceHighlighter::setPalette(const QPalette &palette)
{
    const theme::ChipColours field = theme::chipColours(theme::Chip::Field, palette);
    m_tag.setForeground(theme::chipColours(theme::Chip::Condition, palette).text);
    m_value.setForeground(theme::colour(theme::Colour::Ok, palette));
    m_comment.setForeground(theme::colour(theme::Colour::Muted, palette));
    m_comment.setFontItalic(true);
    m_field.setForeground(field.text);
    m_field.setBackground(field.ground);
    rehighlight();
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    auto state = static_cast<State>(std::max(0, previousBlockState()));
    int at = 0;
    const int length = static_cast<int>(text.size());
    while (at < length) {
        const int end = stretchEnd(text, at, state);
        setFormat(at, end - at, formatFor(state));
        at = end;
        if (at >= length)
            break;
        switch (state) {
        case State::Text:
            state = QStringView(text).mid(at).startsWith(u"<!--") ? State::Comment : State::Tag;
            break;
        case State::Tag:
            state = text.at(at - 1) == u'>' ? State::Text
                    : text.at(at) == u'"'   ? State::DoubleQuotes
                                            : State::SingleQuotes;
            break;
        case State::Comment:
            state = State::Text;
            break;
        case State::DoubleQuotes:
        case State::SingleQuotes:
            state = State::Tag;
            break;
        }
    }
    if (length > 0 && at >= length) { // what ended with the line
        const bool endsTag = state == State::Tag && text.endsWith(u'>');
        const bool endsComment = state == State::Comment && text.endsWith(QStringLiteral("-->"));
        const bool endsValue = (state == State::DoubleQuotes && text.endsWith(u'"') && length > 1) ||
                               (state == State::SingleQuotes && text.endsWith(u'\'') && length > 1);
        if (endsTag || endsComment)
            state = State::Text;
        else if (endsValue)
            state = State::Tag;
    }
    setCurrentBlockState(static_cast<int>(state));
    highlightFields(text);
}

/// Where another state begins.
int SourceHighlighter::stretchEnd(const QString &text, int at, State state) const
{
    const auto length = static_cast<int>(text.size());
    const auto behind = [&](QStringView mark, int from) {
        const qsizetype found = QStringView(text).indexOf(mark, from);
        return found < 0 ? length : static_cast<int>(found + mark.size());
    };
    switch (state) {
    case State::Text:
        for (int i = at; i + 1 < length; ++i) {
            const QChar next = text.at(i + 1);
            if (text.at(i) == u'<' && (next.isLetter() || next == u'/' || next == u'!'))
                return i;
        }
        return length;
    case State::Comment:
        return behind(u"-->", at);
    case State::Tag:
        for (int i = at; i < length; ++i) {
            if (text.at(i) == u'>')
                return i + 1;
            if (text.at(i) == u'"' || text.at(i) == u'\'')
                return std::max(i, at + (i == at ? 0 : 0));
        }
        return length;
    case State::DoubleQuotes:
        return behind(u"\"", text.at(at) == u'"' ? at + 1 : at);
    case State::SingleQuotes:
        return behind(u"'", text.at(at) == u'\'' ? at + 1 : at);
    }
    return length;
}

const QTextCharFormat &SourceHighlighter::formatFor(State state) const
{
    switch (state) {
    case State::Text:
        break;
    case State::Comment:
        return m_comment;
    case State::Tag:
        return m_tag;
    case State::DoubleQuotes:
    case State::SingleQuotes:
        return m_value;
    }
    return m_text;
}

void SourceHighlighter::highlightFields(const QString &text)
{
    for (qsizetype at = text.indexOf(QStringLiteral("{{")); at >= 0; at = text.indexOf(QStringLiteral("{{"), at)) {
        if (QStringView(text).mid(at).startsWith(u"{{{{")) { // two braces, and no field
            at += 4;
            continue;
        }
        const qsizetype end = text.indexOf(QStringLiteral("}}"), at);
        if (end < 0)
            return;
        setFormat(static_cast<int>(at), static_cast<int>(end + 2 - at), m_field);
        at = end + 2;
    }
}

} // namespace sincerely::editor
