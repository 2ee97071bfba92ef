#pragma once

#include "tests/emulator/records.h"

#include <QRandomGenerator>

#include <list>
#include <optional>

namespace sincerely::emulator
{

/// A message and all that the service keeps about it.
struct Message {
    int key = 0; ///< Never changes, never seen by clients.
    QString restId;
    QString immutableId;
    QString folder;  ///< A well-known name, the name of another folder, or "purged".
    int version = 1; ///< Makes the change key.
    bool isDraft = true;
    bool submitted = false; ///< /send took effect at least once.
    int sends = 0;
    QJsonObject
        properties; ///< The writable properties as the client set them, without attachments and extended properties.
    QString storedBody;                          ///< The body's content as the service gives it back.
    QList<std::pair<QString, QString>> extended; ///< Single-value extended properties, id and value.
    QList<AttachmentRecord> attachments;
    QString internetMessageId;
    QString conversationId;
    Moment created{0};
    Moment modified{0};
    Moment sent{0};
    Moment freshUntil{0};   ///< 404 until then …
    int freshRequests = 0;  ///< … and for so many requests.
    Moment searchableAt{0}; ///< Found by no search before.
    std::optional<Moment> leavesDraftsAt;
    std::optional<Moment> leavesOutboxAt;

    [[nodiscard]] QStringList addresses(const QString &property) const;
    [[nodiscard]] qint64 attachmentBytes() const;
    [[nodiscard]] std::optional<QString> extendedValue(const QString &id) const;
    void setExtended(const QString &id, const QString &value);
    /// PidTagMessageFlags ([MS-OXCMSG] 2.2.1.6): mfRead 1, mfSubmitted 4, mfUnsent 8, mfHasAttach 16.
    [[nodiscard]] int messageFlags(const Behaviour &behaviour) const;
};

/// The messages of one person, and how they travel from Drafts to Sent Items.
class Mailbox
{
public:
    Mailbox(const Clock &clock, const Behaviour &behaviour, QRandomGenerator &random);

    /// A new draft in a folder.
    Message &create(const QString &folder);
    /// By either of its ids, letter case and all; nullptr: there is none (any more). Moves on what is due first.
    [[nodiscard]] Message *find(const QString &id);
    [[nodiscard]] Message *findByKey(int key);
    /// All messages, oldest first; those that are purged as well.
    [[nodiscard]] std::list<Message> &messages() { return m_messages; }

    void touch(Message &message);
    void moveTo(Message &message, const QString &folder);
    /// The service takes the message over: it leaves now or later, and is counted as delivered.
    void submit(Message &message, int request);
    /// A mail that left without a draft (/me/sendMail).
    void recordSent(const Message &message, int request);
    /// Does everything that is due by now.
    void settle();
    /// Times of the submissions within the last minute.
    [[nodiscard]] int departuresWithinMinute() const;

    /// The folder's inner name for an id or a well-known name, or nothing.
    [[nodiscard]] std::optional<QString> folderName(const QString &idOrName) const;
    [[nodiscard]] QString folderId(const QString &name) const;
    [[nodiscard]] QStringList folders() const { return m_folders; }
    void addFolder(const QString &name) { m_folders.append(name); }

    [[nodiscard]] QString newId(const QString &prefix, int bytes);
    [[nodiscard]] MessageRecord toRecord(const Message &message) const;
    void fill(Snapshot &snapshot);
    [[nodiscard]] const QList<SentRecord> &sent() const { return m_sent; }
    void clear();

private:
    [[nodiscard]] Moment departureFor(Moment now);
    void arrive(Message &message, Moment at);
    [[nodiscard]] QJsonObject fromOnArrival(const Message &message) const;
    void deliverToOwner(const Message &message, Moment at);

    const Clock &m_clock;
    const Behaviour &m_behaviour;
    QRandomGenerator &m_random;
    std::list<Message> m_messages;
    QHash<QString, Message *> m_byId;
    QHash<int, Message *> m_byKey;
    QList<Message *> m_travelling;
    QList<SentRecord> m_sent;
    QList<Moment> m_departures;
    QStringList m_folders;
    int m_lastKey = 0;
};

/// Whether two ids of extended properties name the same: types, GUIDs and numbers in any letter case, names exactly
/// (Microsoft's page "Get singleValueLegacyExtendedProperty").
[[nodiscard]] bool isSameExtendedId(const QString &a, const QString &b);
/// "Integer 0x0E07" → "Integer 0xe07"; GUIDs in lower case.
[[nodiscard]] QString normalisedExtendedId(const QString &id);

} // namespace sincerely::emulator
