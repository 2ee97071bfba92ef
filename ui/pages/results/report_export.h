#pragma once

#include "core/campaign/report.h"
#include "ui/widgets/info_bar.h"

#include <QObject>

class QMenu;
class QWidget;

namespace sincerely
{

class ActionBook;
class CampaignDocument;

/// Writes what became of each email into a file that the person names.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    /// Document and book must outlive it. \param page where the keys work, and what the dialog belongs to
    ReportExport(CampaignDocument &document, ActionBook &actions, QWidget *page);

    [[nodiscard]] QMenu *menu() const { return m_menu; } ///< The kinds of file.
    void openFolder();                                   ///< Of the report that was written last.

Q_SIGNALS:
    /// How it went.
    void told(const sincerely::InfoMessage &message);

private:
    void makeActions(ActionBook &actions);
    void askForFile(ReportFormat format);
    void tell(const QString &sentence, bool isGood);

    CampaignDocument &m_document;
    QWidget *m_page;
    QMenu *m_menu;
    QString m_folder;
};

} // namespace sincerely
