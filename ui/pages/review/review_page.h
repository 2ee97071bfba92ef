#pragma once

#include "ui/pages/review/review_flow.h"
#include "ui/pages/review/review_notice.h"

#include <QWidget>

class QSplitter;

namespace sincerely
{

class AboutPane;
class ActionBook;
class ButtonRow;
class CampaignDocument;
class EmailStack;
class PersonList;
class PhrasePlace;
class PreviewPane;
struct PageTools;

/// Going through the emails one by one: the people at the left, the email of one of them with the phrase written
/// straight into it, and what is known of the person at the right. One key approves it and opens the next.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// Document and tools must outlive the page.
    ReviewPage(CampaignDocument &document, const PageTools &tools, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Opens this person, for instance from the look-over.
    void openPerson(RecipientId id);

Q_SIGNALS:
    /// To the row of this person in the list.
    void rowRequested(sincerely::RecipientId id);
    /// The letter itself has to be looked at.
    void letterRequested();
    /// Everybody has been reviewed, and the person wants to go on.
    void sendRequested();
    /// There is nobody yet.
    void listRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const PageTools &tools);
    QWidget *buildCentre(const PageTools &tools);
    void makeActions(ActionBook &actions);
    void connectDocument();

    void shareRoom();
    void showCurrent();
    void showNotice();
    void refreshStatus(RecipientId id);
    void startPhrase();
    void endPhrase();
    void answerNotice(int button);

    void approve();
    void editWhole();
    void stopEditing();

    CampaignDocument &m_document;
    ReviewFlow m_flow;
    QString m_refusal; ///< Why the last key did nothing; until somebody else is opened.
    ReviewNotice m_told;
    bool m_isAllDone = false;
    bool m_hasSharedRoom = false;

    QSplitter *m_splitter;
    PersonList *m_people;
    EmailStack *m_centre = nullptr;
    PreviewPane *m_email = nullptr; ///< In the stack.
    AboutPane *m_about;
    ButtonRow *m_buttons = nullptr;
    PhrasePlace *m_phrase = nullptr;
};

} // namespace sincerely
