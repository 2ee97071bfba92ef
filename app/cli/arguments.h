#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sincerely::cli
{

/// One option of a command.
struct OptionSpec {
    QString name;      ///< Without the dashes.
    QString valueName; ///< Empty for a switch.
    QString help;
    bool isList = false; ///< May be given more than once.
};

/// What a command takes.
struct CommandSpec {
    QString words;     ///< "account add folder"
    QString arguments; ///< For the help: "CAMPAIGN"
    int argumentsMin = 0;
    int argumentsMax = 0;
    QString help;
    QList<OptionSpec> options;
};

/// A command line after it was understood.
class Arguments
{
public:
    /// Finds the command in `specs` and reads its options; those that every command takes (`--data-dir`, `--json`,
    /// `--help`) may stand anywhere. Error::Kind::Invalid: in words for the person.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &arguments, const QList<CommandSpec> &specs);

    [[nodiscard]] const QString &command() const { return m_command; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    /// Error::Kind::Invalid naming the option, when it is missing or blank.
    [[nodiscard]] Result<QString> required(const QString &option) const;

    /// A whole number of at least 1, if the option was given.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option) const;

private:
    QString m_command;
    QHash<QString, QStringList> m_options;
    QStringList m_positional;
};

/// The text of `--help`: all commands, or the one named.
[[nodiscard]] QString helpText(const QList<CommandSpec> &specs, const QString &command = {});

} // namespace sincerely::cli
