#include "tests/emulator/faults.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Named {
    Fault::What what;
    Fault::Phase phase; ///< When nothing else is said.
};

const QHash<QString, Named> &namedFaults()
{
    using enum Fault::What;
    using enum Fault::Phase;
    static const QHash<QString, Named> table = {
        {u"reset"_s, {Reset, BeforeEffect}},
        {u"reset-midway"_s, {ResetMidway, BeforeEffect}},
        {u"close"_s, {Close, BeforeEffect}},
        {u"close-idle"_s, {CloseIdle, AfterEffect}},
        {u"hang"_s, {Hang, BeforeEffect}},
        {u"slow"_s, {Slow, AfterEffect}},
        {u"truncated-body"_s, {TruncatedBody, AfterEffect}},
        {u"truncated-headers"_s, {TruncatedHeaders, AfterEffect}},
        {u"401-claims"_s, {Claims, BeforeEffect}},
        {u"200-instead"_s, {Success200, AfterEffect}},
        {u"not-json"_s, {NotJson, AfterEffect}},
        {u"redirect"_s, {Redirect, BeforeEffect}},
        {u"oauth"_s, {OAuth, BeforeEffect}},
    };
    return table;
}

/// "2" seconds, or "date2": the same as an HTTP date (RFC 9110, section 10.2.3).
QByteArray retryAfterValue(const QString &argument)
{
    if (!argument.startsWith("date"_L1))
        return argument.toLatin1();
    const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(argument.mid(4).toInt());
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool isRetryAfter(const QString &argument)
{
    static const QRegularExpression pattern(u"^(date)?[0-9]+$"_s);
    return pattern.match(argument).hasMatch();
}

std::optional<Fault> parseStatus(const QString &name, const QString &argument, Fault fault)
{
    static const QRegularExpression pattern(u"^([1-5][0-9][0-9])(-html|-fresh)?$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    fault.status = match.capturedView(1).toInt();
    fault.what = match.capturedView(2) == "-html"_L1 ? Fault::What::Html : Fault::What::Status;
    if (isRetryAfter(argument))
        fault.retryAfter = retryAfterValue(argument);
    else
        fault.code = argument;
    return fault;
}

std::optional<Fault> parseNamed(const QString &name, const QString &argument, std::optional<Fault::Phase> phase,
                                Fault fault)
{
    const auto named = namedFaults().constFind(name);
    if (named == namedFaults().constEnd())
        return {};
    fault.what = named->what;
    fault.phase = phase.value_or(named->phase);
    if (fault.what == Fault::What::Slow)
        fault.delay = std::chrono::milliseconds(argument.isEmpty() ? 1000 : argument.toInt());
    if (fault.what == Fault::What::OAuth) {
        fault.code = argument.section(u':', 0, 0);
        fault.aadsts = argument.section(u':', 1, 1).toInt();
    }
    return fault;
}

/// "#3", "#2-5", "#4+", "#*", "%0.05", or nothing for every one.
bool parseWhen(const QString &when, FaultRule &rule)
{
    static const QRegularExpression pattern(u"^(?:#(?:(\\*)|([0-9]+)(?:(\\+)|-([0-9]+))?)|%([0-9.]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(when);
    if (!match.hasMatch())
        return false;
    if (match.hasCaptured(5)) {
        bool isNumber = false;
        rule.probability = match.captured(5).toDouble(&isNumber);
        return isNumber && rule.probability <= 1;
    }
    if (match.hasCaptured(2)) {
        rule.first = match.captured(2).toInt();
        rule.last = match.hasCaptured(3) ? 0 : (match.hasCaptured(4) ? match.captured(4).toInt() : rule.first);
    }
    return true;
}

std::optional<FaultRule> parseRule(const QString &text)
{
    static const QRegularExpression pattern(u"^([a-z-]+|\\*)([#%][^=]*)?=(.+)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    FaultRule rule;
    rule.text = text;
    if (match.captured(1) != "*"_L1) {
        rule.kind = kindFromWord(match.capturedView(1));
        if (!rule.kind || *rule.kind == Kind::Control)
            return {};
    }
    if (!parseWhen(match.captured(2), rule))
        return {};
    const QStringList choices = match.captured(3).split(u'|');
    for (const QString &choice : choices) {
        const std::optional<Fault> fault = parseFault(choice.trimmed());
        if (!fault)
            return {};
        rule.faults.append(*fault);
    }
    return rule;
}

} // namespace

std::optional<Fault> parseFault(const QString &text)
{
    QString name = text.section(u':', 0, 0);
    const QString argument = text.section(u':', 1);
    std::optional<Fault::Phase> phase;
    if (name.endsWith("-before"_L1)) {
        phase = Fault::Phase::BeforeEffect;
        name.chop(7);
    } else if (name.endsWith("-after"_L1)) {
        phase = Fault::Phase::AfterEffect;
        name.chop(6);
    }
    Fault fault;
    fault.text = text;
    fault.phase = phase.value_or(Fault::Phase::BeforeEffect);
    if (std::optional<Fault> named = parseNamed(name, argument, phase, fault))
        return named;
    return parseStatus(name, argument, fault);
}

std::optional<FaultPlan> FaultPlan::parse(const QString &text, QString &problem)
{
    FaultPlan plan;
    const QStringList rules = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : rules) {
        std::optional<FaultRule> rule = parseRule(part.trimmed());
        if (!rule) {
            problem = u"The fault \"%1\" cannot be read."_s.arg(part.trimmed());
            return {};
        }
        plan.add(std::move(*rule));
    }
    return plan;
}

std::optional<Fault> FaultPlan::choose(Kind kind, int ordinal, int overall, QRandomGenerator &random) const
{
    for (const FaultRule &rule : m_rules) {
        if (rule.kind && *rule.kind != kind)
            continue;
        const int number = rule.kind ? ordinal : overall;
        if (number < rule.first || (rule.last != 0 && number > rule.last))
            continue;
        if (rule.probability < 1 && random.generateDouble() >= rule.probability)
            continue;
        return rule.faults.at(random.bounded(rule.faults.size()));
    }
    return {};
}

} // namespace sincerely::emulator
