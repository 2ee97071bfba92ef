#pragma once

#include "ui/pages/review/review_flow.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace sincerely
{

class AboutPane;
class ActionBook;
class CampaignDocument;
class ComparePane;
class InfoBar;
class PersonList;
class PreviewPane;
class WholeEmailPane;
struct InfoMessage;
struct PageTools;

namespace spelling
{
class Speller;
}

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
    void addAction(ActionBook &actions, const QString &name, const QString &text, const QKeySequence &key,
                   void (ReviewPage::*slot)());
    void connectDocument();

    void showCurrent();
    void showPaper(const QString &shownPhrase);
    QWidget *buildEmail(const PageTools &tools);
    void showAbout();
    void showNotice();
    void refreshStatus(RecipientId id);
    void startPhrase();
    void endPhrase();
    void answerNotice(int button);

    void approve();
    void back();
    void next();
    void previous();
    void hold();
    void skip();
    void editWhole();
    void stopEditing();
    void compare();
    void takeLastPhrase();
    void takePhrase(const QString &phrase);
    void search();

    [[nodiscard]] bool isWithSender() const;
    [[nodiscard]] bool canWritePhrase() const;
    [[nodiscard]] InfoMessage noticeNow() const;

    CampaignDocument &m_document;
    spelling::Speller &m_speller;
    ReviewFlow m_flow;
    QString m_refusal; ///< Why the last key did nothing; until somebody else is opened.
    bool m_isAllDone = false;
    QStringList m_phrases;

    QSplitter *m_splitter;
    PersonList *m_people;
    QStackedWidget *m_centre = nullptr;
    QWidget *m_emailPage = nullptr; ///< The email with what there is to say about it.
    InfoBar *m_notice = nullptr;
    PreviewPane *m_email = nullptr;
    WholeEmailPane *m_whole = nullptr;
    ComparePane *m_compare = nullptr;
    AboutPane *m_about;
    QWidget *m_buttons = nullptr;
};

} // namespace sincerely
