#pragma once

#include "core/store/sending_record.h"
#include "tests/gui/workspace_fixture.h"
#include "ui/frame/action_book.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/send/send_page.h"

#include <QStackedWidget>

#include <memory>

namespace sincerely::test
{

/// The pages Send and Results of a campaign in a window of their own, on the data of a workspace. Things are found by
/// what a screen reader calls them, and done by keys.
class SendingFixture
{
public:
    /// \param folder for the data; empty: one that is removed in the end
    explicit SendingFixture(const QString &folder = {});
    ~SendingFixture();

    /// A campaign to so many people, everybody with a phrase of their own, sent into a folder; nothing is approved yet.
    void openCampaign(int people);
    void approve(int count); ///< The first ones of the list.
    void approveAll();

    /// The window with both pages; Send is shown.
    void showPages();
    void closePages();
    void goToSend() { m_stack->setCurrentWidget(m_send); }
    void goToResults() { m_stack->setCurrentWidget(m_results); }

    /// How fast the open campaign goes out.
    void setPace(int perMinute);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void send() { press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); }

    /// The visible widget that a screen reader calls so, or nullptr.
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    /// The visible label or button with this object name says this; empty when it is not visible.
    [[nodiscard]] QString said(const QString &objectName) const;
    void click(const QString &accessibleName);

    /// What a screen reader reads in the first cell of each row of the emails.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] int rowsThatAre(const QString &word) const;

    [[nodiscard]] QList<store::RecordedMessage> recorded();
    /// Moves a message of the record through these states.
    void force(int index, std::initializer_list<MessageState> states, const QString &reason = {});
    /// Reads again what was forced.
    void readAgain();

    [[nodiscard]] SendPage &sendPage() { return *m_send; }
    [[nodiscard]] ResultsPage &resultsPage() { return *m_results; }
    [[nodiscard]] SendingSession &session() { return desk.workspace().session(desk.document().id()); }
    [[nodiscard]] QStackedWidget &window() { return *m_stack; }

    WorkspaceFixture desk;

private:
    std::unique_ptr<ActionBook> m_actions;
    std::unique_ptr<QStackedWidget> m_stack;
    SendPage *m_send = nullptr;
    ResultsPage *m_results = nullptr;
};

} // namespace sincerely::test
