#pragma once

#include "core/base/id.h"

#include <QStackedWidget>

namespace sincerely
{

class CampaignDocument;
class ComparePane;
class InfoBar;
class PreviewPane;
class WholeEmailPane;
struct PageTools;

/// The email of somebody in its three shapes: on its paper with what there is to say about it, as a text to be edited
/// for this one alone, and beside what the letter would have made.
class EmailStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// \param page the keys of the preview work there
    EmailStack(CampaignDocument &document, const PageTools &tools, QWidget *page, QWidget *parent = nullptr);

    [[nodiscard]] PreviewPane &paper() const { return *m_paper; }
    [[nodiscard]] InfoBar &notice() const { return *m_notice; }

    void showPaper();
    [[nodiscard]] bool isEditing() const;
    /// Turns the paper into an editor for this one; nothing while no email can be made.
    void edit(RecipientId id);
    /// Shows what was changed by hand.
    void compare(RecipientId id);

    /// Of the shape that is shown: the comparison needs twice the room, and only while it is there.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person has seen enough of the comparison.
    void compared();

private:
    QWidget *buildPaper(const PageTools &tools, QWidget *page);

    CampaignDocument &m_document;
    RecipientId m_edited;
    InfoBar *m_notice = nullptr;
    PreviewPane *m_paper = nullptr;
    QWidget *m_paperPage; ///< With both of them.
    WholeEmailPane *m_whole;
    ComparePane *m_compare;
};

} // namespace sincerely
