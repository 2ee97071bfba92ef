#include "app/cli/arguments.h"

#include "core/base/wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sincerely::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::cli", text);
}

QList<OptionSpec> commonOptions()
{
    return {{QStringLiteral("data-dir"), QStringLiteral("DIR"), tr("keep the program’s data here")},
            {QStringLiteral("json"), {}, tr("print one JSON object a line")},
            {QStringLiteral("help"), {}, tr("show this help")}};
}

/// Whether giving the option twice adds up; for all others the second one would silently win or lose.
bool mayRepeat(const OptionSpec &option)
{
    return option.valueName.isEmpty() || option.isList;
}

Result<> checkValues(const QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const OptionSpec &option : options) {
        const QStringList values = option.valueName.isEmpty() ? QStringList() : parser.values(option.name);
        if (values.size() > 1 && !mayRepeat(option))
            return failure(Error::Kind::Invalid, tr("--%1 is given more than once.").arg(option.name));
        for (const QString &value : values) {
            if (value.trimmed().isEmpty())
                return failure(Error::Kind::Invalid,
                               tr("--%1 is given without a value. Leave it out, or write %2 after it.")
                                   .arg(option.name, option.valueName));
        }
    }
    return {};
}

Result<QStringList> parseOptions(QCommandLineParser &parser, const QString &command, const QList<OptionSpec> &options,
                                 const QStringList &arguments)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // no command has options of one letter
    for (const OptionSpec &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    if (!parser.parse(QStringList{QStringLiteral("sincerely-cli")} + arguments))
        return failure(Error::Kind::Invalid,
                       tr("%1 “sincerely-cli %2 --help” lists the options.").arg(parser.errorText(), command));
    if (parser.isSet(QStringLiteral("help")))
        return parser.positionalArguments();
    const Result<> values = checkValues(parser, options);
    if (!values)
        return failure(values.error());
    return parser.positionalArguments();
}

/// The leading words that name a command, passing over the options that may stand before it.
const CommandSpec *findCommand(const QStringList &arguments, const QList<CommandSpec> &specs, QStringList &rest)
{
    QStringList before;
    qsizetype i = 0;
    for (; i < arguments.size() && arguments[i].startsWith(u'-'); ++i) {
        before.append(arguments[i]);
        if (arguments[i] == QStringLiteral("--data-dir") && i + 1 < arguments.size())
            before.append(arguments[++i]);
    }
    for (qsizetype words = 3; words >= 1; --words) {
        const QString name = arguments.mid(i, words).join(u' ');
        for (const CommandSpec &spec : specs) {
            if (spec.words == name && i + words <= arguments.size()) {
                rest = before + arguments.mid(i + words);
                return &spec;
            }
        }
    }
    rest = arguments.mid(i);
    return nullptr;
}

/// What is wrong with words that name no command; `words` begins with the first of them.
QString unknownCommand(const QStringList &words, const QList<CommandSpec> &specs)
{
    if (words.isEmpty())
        return tr("There is no command on the command line. “sincerely-cli --help” lists them.");
    QStringList relatives;
    for (const CommandSpec &spec : specs) {
        if (spec.words.section(u' ', 0, 0) == words.first())
            relatives.append(quoted(spec.words));
    }
    if (relatives.isEmpty())
        return tr("There is no command “%1”. “sincerely-cli --help” lists the commands.").arg(words.first());
    return tr("“%1” has to go on: the commands are %2.").arg(words.first(), listed(relatives));
}

QString optionsText(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        const QString left = QStringLiteral("--%1 %2").arg(option.name, option.valueName).trimmed();
        text += QStringLiteral("      %1  %2\n").arg(left, -27).arg(option.help);
    }
    return text;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &arguments, const QList<CommandSpec> &specs)
{
    QStringList rest;
    const CommandSpec *spec = findCommand(arguments, specs, rest);
    Arguments parsed;
    if (!spec) {
        if (arguments.isEmpty() || arguments.contains(QStringLiteral("--help"))) {
            parsed.m_options.insert(QStringLiteral("help"), {});
            return parsed;
        }
        return failure(Error::Kind::Invalid, unknownCommand(rest, specs));
    }
    parsed.m_command = spec->words;
    QCommandLineParser parser;
    const QList<OptionSpec> options = commonOptions() + spec->options;
    const Result<QStringList> positional = parseOptions(parser, spec->words, options, rest);
    if (!positional)
        return failure(positional.error());
    parsed.m_positional = *positional;
    for (const OptionSpec &option : options) {
        if (parser.isSet(option.name))
            parsed.m_options.insert(option.name,
                                    option.valueName.isEmpty() ? QStringList{} : parser.values(option.name));
    }
    const bool fits = positional->size() >= spec->argumentsMin && positional->size() <= spec->argumentsMax;
    if (!fits && !parsed.has(QStringLiteral("help")))
        return failure(Error::Kind::Invalid,
                       tr("“%1” is used like this: sincerely-cli %1 %2").arg(spec->words, spec->arguments).trimmed());
    return parsed;
}

Result<QString> Arguments::required(const QString &option) const
{
    const QString given = value(option).trimmed();
    if (given.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("The option --%1 is missing. “sincerely-cli %2 --help” explains it.").arg(option, m_command));
    return given;
}

Result<std::optional<int>> Arguments::number(const QString &option) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(Error::Kind::Invalid,
                       tr("--%1 takes a whole number from 1 on, not “%2”.").arg(option, value(option)));
    return std::optional(number);
}

QString helpText(const QList<CommandSpec> &specs, const QString &command)
{
    QString text = tr("Usage: sincerely-cli [--data-dir DIR] [--json] COMMAND …\n\n");
    for (const CommandSpec &spec : specs) {
        if (!command.isEmpty() && spec.words != command)
            continue;
        const QString usage = QStringLiteral("%1 %2").arg(spec.words, spec.arguments).trimmed();
        text += QStringLiteral("  %1\n      %2\n").arg(usage, spec.help);
        if (!command.isEmpty())
            text += optionsText(spec.options);
    }
    text += tr("\nEvery command takes:\n") + optionsText(commonOptions());
    text +=
        tr("\nExit status: 0 all sent · 1 wrong use or input, nothing sent · 2 some not sent, unknown or held back\n"
           "             3 stopped, “resume” continues · 4 sign-in needed\n");
    if (command.isEmpty())
        text += tr("\n“sincerely-cli COMMAND --help” lists the options of a command.\n");
    return text;
}

} // namespace sincerely::cli
