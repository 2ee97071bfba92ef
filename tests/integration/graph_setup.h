#pragma once

#include "core/accounts/microsoft_settings.h"
#include "core/accounts/token_source.h"
#include "core/campaign/sender.h"
#include "core/http/http_client.h"
#include "core/providers/graph/graph_options.h"
#include "core/store/store.h"
#include "tests/emulator/emulator.h"
#include "tests/unit/accounts/token_source_fakes.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace sincerely::test
{

/// Tokens straight from the emulator, without a sign-in.
class EmulatorTokens final : public TokenSource
{
public:
    explicit EmulatorTokens(emulator::Emulator &emulator);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken(std::stop_token) override;
    void reject(QByteArray token) override;

private:
    void renew();
    emulator::Emulator &m_emulator;
    QByteArray m_token;
};

/// Waits of milliseconds instead of seconds.
[[nodiscard]] graph::GraphOptions quickOptions(const emulator::Emulator &emulator);

/// A file with content that does not repeat.
[[nodiscard]] Attachment makeFile(const QTemporaryDir &folder, const QString &name, qint64 size,
                                  const QString &contentId = {});

/// Mistakes of protocol, one a line, except three that nobody can avoid under faults: Qt itself repeats a GET or DELETE
/// on a connection that broke; a session whose address never arrived (or whose end got lost) cannot be ended; and a
/// program that was stopped in the middle of an upload and of a rest leaves the session, which expires by itself.
enum class Stopped { No, InBetween };
[[nodiscard]] QString avoidableViolations(const emulator::Snapshot &state, Stopped stopped = Stopped::No);

/// What a campaign is made of, and how its service behaves.
struct CampaignPlan {
    int recipients = 3;
    QList<Attachment> files = {};
    SettleWaits settleWaits = {std::chrono::milliseconds(20), std::chrono::milliseconds(40),
                               std::chrono::milliseconds(80)};
    emulator::Options service = {};
    QString faults = {};
    std::chrono::milliseconds stallLimit = std::chrono::milliseconds(600);
};

/// The whole chain in one process: record on disk, sender, Graph provider, tokens, HTTP client – and the emulator.
/// One foreign draft lies in the mailbox from the beginning.
class CampaignBench
{
public:
    explicit CampaignBench(const CampaignPlan &plan);

    /// One start of the program, up to the end of the run. Nothing is left in memory of earlier ones.
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> run(std::stop_token stop);

    /// Runs until the campaign is finished or stops for the same reason twice. After each stop `onPause` is called,
    /// and the person signs in again if that was wanted.
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> finish(std::function<void()> onPause, std::stop_token stop);

    void signInAgain();

    [[nodiscard]] QList<store::RecordedMessage> record() const;

    /// Everything that is not as promised, one a line: who got what how often, contents, drafts left, foreign drafts,
    /// the record against the mailbox, mistakes of protocol. Empty: all is well.
    enum class Unknowns { None, Allowed };
    [[nodiscard]] QStringList problems(Unknowns unknowns = Unknowns::None) const;

    emulator::Emulator emulator;
    FakeKeychain keychain;
    QList<OutgoingMessage> messages;
    std::function<void(const MessageProgress &)> onMessage; ///< Optional.
    QStringList pauses;                                     ///< Kind and details of each stop before the end.
    int slowed = 0;                                         ///< How often the person was told of a rest.

private:
    void addProblemsOf(const OutgoingMessage &message, const emulator::Snapshot &state,
                       const store::RecordedMessage &recorded, Unknowns unknowns, QStringList &found) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    Campaign m_campaign;
    MicrosoftSettings m_settings;
    QString m_foreignDraft;
    std::chrono::milliseconds m_stallLimit;
};

} // namespace sincerely::test
