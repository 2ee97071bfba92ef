#include "ui/document/composition_command.h"

#include "ui/document/campaign_document.h"

namespace sincerely
{

CompositionCommand::CompositionCommand(CampaignDocument &document, const QString &what, Composition before,
                                       Composition after)
    : QUndoCommand(what)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void CompositionCommand::undo()
{
    m_document.apply(m_before);
}

void CompositionCommand::redo()
{
    m_document.apply(m_after);
}

LetterCommand::LetterCommand(CampaignDocument &document, const QString &what, Letter before, Letter after)
    : QUndoCommand(what)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void LetterCommand::undo()
{
    m_document.apply(m_before);
}

void LetterCommand::redo()
{
    m_document.apply(m_after);
}

} // namespace sincerely
