#pragma once

#include "core/campaign/look_over.h"
#include "ui/pages/send/send_overview.h"
#include "ui/widgets/sender_choice.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sincerely
{

class FactRow;
class InfoBar;
class Label;
class LookOverPane;
class PaceChoice;
class TestEmailPane;
struct TestOutcome;

/// The page Send before anything is sent: a short list of what is true, a test email, what is worth a look, and below
/// it the one button. Shows a state and tells what the person wants.
class OverviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPane(QWidget *parent = nullptr);

    void show(const SendOverview &overview);
    void showFindings(const QList<LookOverFinding> &findings);

    /// How a test email went, brought into view.
    void showTestOutcome(const TestOutcome &outcome);

    [[nodiscard]] TestEmailPane &test() { return *m_test; }
    [[nodiscard]] QPushButton *sendButton() const { return m_send; }
    [[nodiscard]] QPushButton *withoutTouchButton() const { return m_withoutTouch; }

    /// To choose from; the menu is the pane's own.
    void setAccounts(const QList<SenderChoice> &accounts);

Q_SIGNALS:
    void sendRequested();
    void sendWithoutTouchRequested();
    void accountChosen(sincerely::AccountId id, const QString &from);
    void paceChosen(const sincerely::Pace &pace);
    void touchChosen(sincerely::Touch touch);
    void reviewRequested(const QList<sincerely::RecipientId> &recipients); ///< Empty: whoever is left.
    void letterRequested();
    void listRequested();
    void accountsRequested();
    void resultsRequested();
    void ownTestRequested();
    void ownAddressRequested(); ///< To be what emails are from.

private:
    QWidget *buildList();
    void buildFacts(QVBoxLayout *column);
    QWidget *buildFoot();
    [[nodiscard]] QString factsInWords() const;
    void showButtons(const SendOverview &overview);
    void answerObstacle();
    QPushButton *makeButton(const QString &objectName, const QString &text);

    SendObstacle m_obstacle = SendObstacle::None;
    QScrollArea *m_area;
    Label *m_headline;
    FactRow *m_people;
    FactRow *m_sender;
    FactRow *m_files;
    FactRow *m_pace;
    FactRow *m_finish;
    FactRow *m_dayUse;
    FactRow *m_touch;
    QPushButton *m_toReview;
    QPushButton *m_chooseAccount;
    QMenu *m_accounts;
    QPushButton *m_toLetter;
    PaceChoice *m_paceChoice;
    QCheckBox *m_mayLeaveOut;
    TestEmailPane *m_test;
    LookOverPane *m_lookOver;
    InfoBar *m_notice;
    Label *m_count; ///< For screen readers and eyes: what the button will do.
    QPushButton *m_withoutTouch;
    QPushButton *m_send;
};

} // namespace sincerely
