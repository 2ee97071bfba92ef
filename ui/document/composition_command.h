#pragma once

#include "core/model/composition.h"

#include <QUndoCommand>

namespace sincerely
{

class CampaignDocument;

/// Something beside the text of the letter was changed.
class CompositionCommand : public QUndoCommand
{
public:
    CompositionCommand(CampaignDocument &document, const QString &what, Composition before, Composition after);
    void undo() override;
    void redo() override;

private:
    CampaignDocument &m_document;
    Composition m_before;
    Composition m_after;
};

/// Another letter was taken in place of the one there was.
class LetterCommand : public QUndoCommand
{
public:
    LetterCommand(CampaignDocument &document, const QString &what, Letter before, Letter after);
    void undo() override;
    void redo() override;

private:
    CampaignDocument &m_document;
    Letter m_before;
    Letter m_after;
};

} // namespace sincerely
