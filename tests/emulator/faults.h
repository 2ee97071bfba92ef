#pragma once

#include "tests/emulator/request_kind.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace sincerely::emulator
{

/// One thing that goes wrong.
struct Fault {
    enum class What {
        Reset,            ///< A TCP reset instead of an answer.
        ResetMidway,      ///< A TCP reset when half of the request's body has arrived; without effect.
        Close,            ///< The connection is closed without an answer.
        CloseIdle,        ///< The answer is right; then the connection is closed without having said so.
        Hang,             ///< No answer ever.
        Slow,             ///< The right answer, late.
        TruncatedBody,    ///< The right status, half of the body.
        TruncatedHeaders, ///< The connection ends in the middle of the header.
        Status,           ///< Another status, as JSON with a Graph error code.
        Html,             ///< Another status, with a gateway's HTML page.
        Claims,           ///< 401 that asks for more claims.
        Success200,       ///< 200 and an empty object instead of the right answer.
        NotJson,          ///< The right status, a body that is no JSON.
        Redirect,         ///< 307 to another origin.
        OAuth,            ///< An error of the token endpoint.
    };
    enum class Phase { BeforeEffect, AfterEffect };

    What what = What::Status;
    Phase phase = Phase::BeforeEffect;
    int status = 0;
    QString code;          ///< Graph error code, or OAuth error; empty: the usual one.
    int aadsts = 0;        ///< For OAuth.
    QByteArray retryAfter; ///< The header's value; empty: no such header.
    std::chrono::milliseconds delay{0};
    QString text; ///< As it stands in the plan.
};

/// When something goes wrong: at the n-th request of a kind, at a run of them, or by chance.
struct FaultRule {
    std::optional<Kind> kind; ///< none: any kind
    int first = 1;            ///< counted from 1 among the requests of this kind (or among all, if any kind)
    int last = 0;             ///< 0: no end
    double probability = 1;
    QList<Fault> faults; ///< One of them, by chance when there are several.
    QString text;
};

/// A list of rules; the first that fits a request is applied.
class FaultPlan
{
public:
    FaultPlan() = default;

    /// Reads the text form, see README.md: "send#3=reset-after;create-draft#*=429:2;*%0.05=reset-after|504-after".
    /// Returns nothing and tells the problem if it cannot be read.
    [[nodiscard]] static std::optional<FaultPlan> parse(const QString &text, QString &problem);

    void add(FaultRule rule) { m_rules.append(std::move(rule)); }
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

    /// What is to go wrong with the request that is number `ordinal` of its kind and number `overall` of all.
    [[nodiscard]] std::optional<Fault> choose(Kind kind, int ordinal, int overall, QRandomGenerator &random) const;

private:
    QList<FaultRule> m_rules;
};

/// Reads one fault: "reset-after", "429:2", "403:ErrorSendAsDenied", "504-html-after", "slow:1500",
/// "oauth:invalid_grant:700082".
[[nodiscard]] std::optional<Fault> parseFault(const QString &text);

} // namespace sincerely::emulator
