#pragma once

#include "ui/paper/text_runs.h"

#include <algorithm>

class QKeyEvent;

namespace sincerely::paper
{

/// What is selected of a text that can be read but not changed.
class TextSelection
{
public:
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_cursor; }
    [[nodiscard]] qsizetype start() const { return std::min(m_anchor, m_cursor); }
    [[nodiscard]] qsizetype end() const { return std::max(m_anchor, m_cursor); }
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] QString in(const QString &text) const { return text.mid(start(), end() - start()); }

    void clear() { m_anchor = m_cursor; }
    void set(qsizetype anchor, qsizetype cursor);
    void extendTo(qsizetype cursor) { m_cursor = cursor; }
    void selectWord(const QString &text, qsizetype position);
    void selectParagraph(const QString &text, qsizetype position);

    /// Shift with arrows, Home and End, by words with Ctrl, and "select all". \returns whether it was one of them
    bool takeKey(const QKeyEvent &event, const QString &text, const TextRuns &runs);

private:
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
};

} // namespace sincerely::paper
