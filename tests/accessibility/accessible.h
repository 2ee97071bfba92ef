#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>

namespace sincerely::test
{

/// What a thing can be at the moment; the numbers are those of AT-SPI.
enum class Is {
    Active = 1,
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Modal = 16,
    Pressed = 20,
    Selected = 23,
    Showing = 25,
    Visible = 30,
    ReadOnly = 43,
};

/// One thing that a program tells screen readers of. Nothing is remembered: every answer comes over the bus.
/// Questions to a thing that is gone get empty answers.
class Accessible
{
public:
    Accessible() = default;
    Accessible(const QDBusConnection &bus, QString service, QString path);

    [[nodiscard]] bool isNull() const { return m_path.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    bool operator==(const Accessible &other) const { return m_service == other.m_service && m_path == other.m_path; }

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString label() const; ///< What stands beside it for it.
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const; ///< As AT-SPI calls it: "push button".
    [[nodiscard]] bool is(Is state) const;
    [[nodiscard]] quint64 states() const;
    [[nodiscard]] Accessible parent() const;
    [[nodiscard]] QList<Accessible> children() const;
    [[nodiscard]] QSet<QString> interfaces() const; ///< Without what they have in common: "Text".

    /// The whole text as it would be read, of what has one.
    [[nodiscard]] QString text() const;
    [[nodiscard]] double value() const;
    bool setText(const QString &text) const;

    [[nodiscard]] QStringList actions() const;
    /// Does what that action does; "Press" for buttons, "SetFocus" for what takes the keyboard.
    bool act(const QString &action) const;

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] Accessible cell(int row, int column) const;

    /// Reads like what a screen reader says of it: "Send 12 emails, push button".
    [[nodiscard]] QString spoken() const;

    /// Visits this and everything below that is on the screen; `visit` says whether to go deeper.
    void walk(const std::function<bool(const Accessible &thing, int depth)> &visit, int depth = 0) const;

private:
    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant first(const QString &interface, const QString &method,
                                 const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const QString &interface, const QString &name) const;
    [[nodiscard]] Accessible reference(const QVariant &answer) const;
    [[nodiscard]] Accessible readReference(const QDBusArgument &argument) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};

} // namespace sincerely::test
