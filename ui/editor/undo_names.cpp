#include "ui/editor/undo_names.h"

#include <QTextDocument>

#include <algorithm>

namespace sincerely::editor
{

void UndoNames::name(const QString &text)
{
    forgetUndone();
    const int available = m_document.availableUndoSteps();
    if (!m_steps.isEmpty() && m_steps.last().available == available)
        m_steps.removeLast();
    m_steps.append({available, text});
}

void UndoNames::forgetUndone()
{
    while (!m_steps.isEmpty() && m_steps.last().available > m_document.availableUndoSteps())
        m_steps.removeLast();
}

QString UndoNames::undoText() const
{
    if (!m_document.isUndoAvailable())
        return {};
    const int available = m_document.availableUndoSteps();
    const auto found = std::find_if(m_steps.crbegin(), m_steps.crend(),
                                    [available](const Step &s) { return s.available == available; });
    return found == m_steps.crend() ? tr("Typing") : found->text;
}

QString UndoNames::redoText() const
{
    if (!m_document.isRedoAvailable())
        return {};
    const int available = m_document.availableUndoSteps();
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [available](const Step &s) { return s.available > available; });
    return found == m_steps.cend() ? tr("Typing") : found->text;
}

} // namespace sincerely::editor
