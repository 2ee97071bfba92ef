#pragma once

#include "core/base/clock.h"
#include "core/mail/composed_message.h"
#include "core/providers/mailbox.h"

#include <QFile>

namespace sincerely::folder
{

/// "Sends" by writing each message as an .eml file (RFC 5322) into a folder, where any mail program can open it.
///
/// A draft is a hidden file that carries the message's id in its name; it becomes visible, under a name made of the
/// address and the id, in one step that cannot replace another file. Everything is on the disk before a call returns.
/// `Draft::id` is the visible name. So what happened can be read from the folder after a crash at any instruction:
///
/// ```
/// createDraft    .part (written) → .draft (whole)      large messages: an empty .part only
/// completeDraft  .draft compared with what was approved, or written anew
/// send           .draft → ann@example.com-1a2b3c4d.eml
/// ```
///
/// Errors: AccountRefused when the folder is missing, full or cannot be written to (concerns every message); File when
/// an attachment is not the approved one. Files are written on the calling thread; the event loop is passed through for
/// each message and each megabyte.
class FolderMailbox final : public Mailbox
{
public:
    /// `owner` is whose mailbox `check()` says it is. `clock` must outlive the mailbox.
    FolderMailbox(QString folder, MailAddress owner, const Clock &clock);

    [[nodiscard]] MailboxLimits limits() const override;
    [[nodiscard]] QCoro::Task<Result<MailboxOwner>> check(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Draft>> createDraft(OutgoingMessage message, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<>> completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                                      std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<>> send(Draft draft, MessageId id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<int>> removeDrafts(MessageId id, QString keep, std::stop_token stop) override;

private:
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] Result<> checkFolder() const;
    [[nodiscard]] Result<mail::ComposedMessage> compose(const OutgoingMessage &message, const QDateTime &date) const;
    [[nodiscard]] QCoro::Task<Result<>> writeDraft(OutgoingMessage message, mail::ComposedMessage composed,
                                                   UploadObserver observer, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<bool>> draftHolds(OutgoingMessage message, UploadObserver observer,
                                                       std::stop_token stop);
    [[nodiscard]] Result<> publish(const MessageId &id, const QString &name);
    [[nodiscard]] QString publishedFile(const Draft &draft, const MessageId &id) const;

    QString m_folder;
    MailAddress m_owner;
    const Clock &m_clock;
};

} // namespace sincerely::folder
