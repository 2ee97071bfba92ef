#pragma once

#include "tests/emulator/records.h"
#include "tests/emulator/tokens.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace sincerely::emulator
{

struct Options {
    quint16 port = 0; ///< Of Graph and sign-in; 0: any free one.
    quint32 seed = 1; ///< Of ids, tokens and faults by chance.
    Behaviour behaviour = {};
};

/// A stand-in for Microsoft's sign-in and the mail part of Microsoft Graph on 127.0.0.1: it keeps state, is strict, and
/// writes down what was really sent and what clients did wrong. It serves on a thread of its own; all functions may be
/// called from any thread and return at once, except the ones that say "waits".
class Emulator
{
public:
    explicit Emulator(Options options = {});
    ~Emulator();
    Emulator(const Emulator &) = delete;
    Emulator &operator=(const Emulator &) = delete;

    /// Waits until it listens. false: the port is taken.
    [[nodiscard]] bool start();
    /// Waits until all connections are closed. What it knows can still be asked; it cannot be started again.
    void stop();

    /// Without "/v1.0": "http://127.0.0.1:PORT".
    [[nodiscard]] QUrl graphUrl() const;
    /// Without the tenant; the same as graphUrl().
    [[nodiscard]] QUrl authorityUrl() const;
    /// The other origin, where uploads go.
    [[nodiscard]] QUrl uploadUrl() const;

    [[nodiscard]] Snapshot state() const;
    /// Who got what, how often: the proof of the pudding.
    [[nodiscard]] QList<Delivered> delivered() const;
    /// In words, one a line; empty: the client made no mistake.
    [[nodiscard]] QString violations() const;
    /// Every request of one kind so far.
    [[nodiscard]] int count(Kind kind) const;
    /// The content of a file, by SHA-256 in hex; null: it was not kept.
    [[nodiscard]] QByteArray content(const QByteArray &sha256) const;
    /// Waits until the condition holds; false: it did not within the time.
    [[nodiscard]] bool waitUntil(const std::function<bool(const Snapshot &)> &condition,
                                 std::chrono::milliseconds limit = std::chrono::seconds(30)) const;

    /// Replaces the fault plan; the text form is explained in README.md. Returns what is wrong with it, or an empty
    /// string. Ordinals go on counting from the first request of all, unless reset() was called.
    [[nodiscard]] QString setFaults(const QString &plan);
    void changeBehaviour(const std::function<void(Behaviour &)> &change);
    [[nodiscard]] Behaviour behaviour() const;
    /// Pushes the emulator's clock forward.
    void advance(std::chrono::milliseconds by);
    /// Forgets messages, requests, violations, faults and upload sessions; tokens and behaviour stay.
    void reset();

    /// Tokens as after a sign-in, for tests that do not test it.
    [[nodiscard]] TokenPair issueTokens(const QString &clientId, const QStringList &scopes = defaultScopes());
    [[nodiscard]] static QStringList defaultScopes();
    /// The person changed the password: all tokens end.
    void revokeTokens();
    /// Access tokens end, refresh tokens live on.
    void expireAccessTokens();
    /// From now on Graph asks for claims until a token was asked for with them.
    void requireClaims();

    /// Puts a message into a folder by the side door, for example somebody else's draft. `message` is as for POST
    /// /me/messages. Returns its immutable id.
    QString addMessage(const QString &folder, const QJsonObject &message, bool isDraft = true);
    /// Removes a message by the side door, as the person in another mail program may. false: there is none.
    bool removeMessage(const QString &immutableId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sincerely::emulator
