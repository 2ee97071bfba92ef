#pragma once

#include "tests/accessibility/accessible.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace sincerely::test
{

/// Somebody who runs the program with the screen off: hears what it says, asks what there is, and presses keys.
/// Everything goes through the accessibility bus, as with a real screen reader. Waits are bounded; what never comes is
/// answered with an empty value. Needs the surroundings of tests/support/with-screen-reader.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    ScreenReader();
    ~ScreenReader() override; ///< Ends the program.

    /// Starts the program in its folder and waits for its window. `arguments` follow those for the folder.
    [[nodiscard]] bool start(const QString &program);
    /// Closes the window by its key and waits for the end of the program; false if it does not end well.
    [[nodiscard]] bool quit();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // Asking

    [[nodiscard]] Accessible application() const { return m_application; }
    /// The dialog in front, or the window.
    [[nodiscard]] Accessible front() const;
    /// What is on the screen with this role and name, or null.
    [[nodiscard]] Accessible find(const QString &role, const QString &name) const;
    /// The same, when it comes.
    Accessible await(const QString &role, const QString &name);
    [[nodiscard]] Accessible focus() const { return m_focus; }
    /// All that is on the screen, a line for each thing.
    [[nodiscard]] QString describe() const;

    // Hearing

    /// What was said since the last `forget`: what got the keyboard, and what was announced.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }
    /// Waits until something is said that contains these words, and returns it.
    QString awaitSpeech(const QString &words);
    /// Waits until that is so.
    static bool awaitThat(const std::function<bool()> &isSo);

    // Doing

    /// Presses a key, with others held: "Ctrl+Shift+Return".
    void press(const QString &keys);
    void type(const QString &text); ///< ASCII only.

private Q_SLOTS:
    void takeEvent(const QDBusMessage &event);

private:
    void connectBus();
    void generate(int code, const QString &text, uint kind);
    void say(const QString &words);

    QTemporaryDir m_folder;
    QProcess m_program;
    QDBusConnection m_bus{QString()};
    Accessible m_application;
    Accessible m_focus;
    QStringList m_heard;
    QStringList m_everything; ///< For the output of a test that fails.
};

} // namespace sincerely::test
