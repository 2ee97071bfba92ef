#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/document/workspace.h"
#include "ui/settings/settings.h"
#include "ui/theme/look.h"
#include "ui/workbench.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace sincerely::test
{

/// The whole program with its window, its data in a folder of their own. Things are found by what a screen reader calls
/// them, and done by keys.
class WindowFixture
{
public:
    enum class Texts { English, AsInstalled };

    explicit WindowFixture(Texts texts = Texts::English);
    ~WindowFixture();

    /// Starts the program and waits until its window can take keys.
    void open();
    /// Closes the window as a person does and waits until nothing is under way.
    void close();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    /// The visible widget that a screen reader calls so, or nullptr. Looks into dialogs first.
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    /// Waits for it.
    [[nodiscard]] QWidget *await(const QString &accessibleName);
    /// Waits until the open campaign is stored and everybody has been looked at.
    void settle();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] CampaignDocument &document() { return *m_workspace->document(); }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] AppWindow &window() const { return m_workbench->window(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<theme::Look> m_look;
    std::unique_ptr<Workbench> m_workbench;
};

} // namespace sincerely::test
