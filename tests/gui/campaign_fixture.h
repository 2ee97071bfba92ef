#pragma once

#include "core/base/clock.h"
#include "core/store/campaign_repository.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"
#include "ui/app_window.h"
#include "ui/pages/campaign/campaign_session.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sincerely::test
{

/// The program as it stands on a person's desk: its data in a folder of its own, and its window. Closing and opening it
/// again keeps the folder.
class CampaignFixture
{
public:
    CampaignFixture();
    ~CampaignFixture();

    /// Starts the program and waits until its window can take keys.
    void open();
    /// Closes the window and waits until nothing is under way.
    void close();

    /// Puts a campaign to `count` people into the store as if it had been interrupted, sent at this pace. Before
    /// `open()`.
    void addInterrupted(int count, int messagesPerMinute);
    /// Moves a message of that campaign through these states.
    void force(int index, std::initializer_list<MessageState> states);
    [[nodiscard]] QList<store::RecordedMessage> recorded();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// The visible widget that a screen reader calls so, or nullptr.
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    /// What is said after "<name>: ", or an empty text.
    [[nodiscard]] QString said(const QString &name) const;
    /// What a screen reader reads in a cell of the table, and whether there are rows at all.
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int rows() const;
    /// How many rows have this word in the column of states.
    [[nodiscard]] int rowsThatAre(const QString &word) const;

    [[nodiscard]] QString emailFolder() const { return m_folder.filePath(QStringLiteral("emails")); }
    [[nodiscard]] QStringList emails() const;
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] CampaignSession &session() { return *m_session; }
    [[nodiscard]] AppWindow &window() { return *m_window; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    SystemClock m_clock;
    std::unique_ptr<CampaignSession> m_session;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AppWindow> m_window;
    QList<MessageId> m_ids;
};

/// Collects the warnings of this program and of Qt while it lives.
class WarningWatch
{
public:
    WarningWatch();
    ~WarningWatch();
    [[nodiscard]] QStringList take();
};

} // namespace sincerely::test
