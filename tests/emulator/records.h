#pragma once

#include "tests/emulator/behaviour.h"
#include "tests/emulator/clock.h"
#include "tests/emulator/request_kind.h"

#include <QJsonArray>

namespace sincerely::emulator
{

/// One request as the emulator saw it.
struct RequestRecord {
    int number = 0;  ///< 1 is the first request of all (control requests are not counted).
    int ordinal = 0; ///< 1 is the first of its kind.
    Kind kind = Kind::Other;
    QByteArray method;
    QByteArray target; ///< Path and query as they came.
    QString clientRequestId;
    Moment at{0};
    int status = 0;      ///< The status that was given; 0: none (reset, hang, client gone).
    QString fault;       ///< The fault that was applied, as it stands in the plan; empty: none.
    int openAtBegin = 0; ///< How many requests of the mailbox were open, this one included.
    qint64 bodySize = 0;
};

/// Something a client must not do.
struct Violation {
    int request = 0; ///< RequestRecord::number; 0: no particular one.
    QString what;    ///< A fixed phrase: "missing client-request-id"
    QString detail;
};

/// A fault that was really applied.
struct AppliedFault {
    int request = 0;
    Kind kind = Kind::Other;
    int ordinal = 0;
    QString fault;
};

/// A file in a message.
struct AttachmentRecord {
    QString id;
    QString name;
    QString contentType = {};
    QString contentId = {};
    bool isInline = false;
    qint64 size = 0;        ///< Bytes of the file itself.
    QByteArray sha256 = {}; ///< In hex.
};

/// A message as it lies in the mailbox.
struct MessageRecord {
    QString id; ///< The immutable id.
    QString restId;
    QString folder; ///< A well-known name ("drafts", "sentitems"), or the name of another folder.
    bool isDraft = true;
    bool submitted = false;
    int sends = 0;                  ///< How often /send took effect.
    QString stamp;                  ///< The value of its first named extended property; empty: none.
    QJsonObject extendedProperties; ///< id → value
    QString subject;
    QString bodyType;
    QString body;       ///< As the client wrote it.
    QString storedBody; ///< As the service gives it back.
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QString from;
    QStringList replyTo;
    QString internetMessageId;
    QString conversationId;
    QJsonArray internetMessageHeaders;
    QList<AttachmentRecord> attachments;
};

/// One mail that left the mailbox: what a /send did.
struct SentRecord {
    Moment at{0};
    int request = 0;
    MessageRecord message; ///< As it was at that moment.
};

/// One recipient of all that left, counted.
struct Delivered {
    QString recipient; ///< Lower case.
    QString subject;
    QString stamp;
    int count = 0;

    friend bool operator==(const Delivered &, const Delivered &) = default;
};

/// Everything the emulator knows, as it was at one moment.
struct Snapshot {
    QList<MessageRecord> messages;
    QList<SentRecord> sent;
    QList<RequestRecord> requests;
    QList<Violation> violations;
    QList<AppliedFault> faults;
    int openSessions = 0; ///< Upload sessions that were begun and neither finished nor given up.
    int openRequests = 0;
    int maxOpenRequests = 0;
    int tokensIssued = 0;
    Behaviour behaviour;

    /// Requests of one kind.
    [[nodiscard]] int count(Kind kind) const;
    /// Messages in one folder.
    [[nodiscard]] QList<MessageRecord> in(const QString &folder) const;
    /// The violations in words, one a line; empty: none.
    [[nodiscard]] QString violationText() const;
};

/// What was delivered to whom; to, cc and bcc alike; in the order of the first delivery.
[[nodiscard]] QList<Delivered> countDeliveries(const QList<SentRecord> &sent);

[[nodiscard]] QJsonObject toJson(const Snapshot &snapshot);

} // namespace sincerely::emulator
