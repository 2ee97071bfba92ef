#pragma once

#include "core/campaign/sending_context.h"
#include "core/recipients/do_not_email.h"

#include <memory>

namespace sincerely
{

/// Keeps emails from people on the do-not-email list, also those who came to be on it while the campaign is being sent.
class DoNotEmailGuard
{
public:
    explicit DoNotEmailGuard(SendingContext &context)
        : m_context(context)
    {
    }

    /// The last look before something is asked of the service for this message. Success: the message goes on as it was;
    /// or it is Skipped because its recipient is on the list, or OnHold because of somebody in Cc or Bcc.
    ///
    /// A message that was asked to be sent before, with an unclear answer, is looked up first: it may turn out to be
    /// Sent, or Unknown. Only when its draft was there to be removed is it surely not sent.
    [[nodiscard]] QCoro::Task<Result<>> check(Flight flight, OutgoingMessage content);

private:
    [[nodiscard]] QCoro::Task<Result<bool>> anyListed(QList<MailAddress> people);
    [[nodiscard]] QCoro::Task<Result<>> stop(Flight flight, MessageState to);
    [[nodiscard]] QCoro::Task<Result<>> withdraw(Flight flight, MessageState to);
    [[nodiscard]] QCoro::Task<Result<>> tryToWithdraw(Flight flight, MessageState to);

    SendingContext &m_context;
};

/// What stands as the reason of a message whose recipient is on the list, in a sentence.
[[nodiscard]] QString doNotEmailReason();
/// The same for somebody else who would get a copy.
[[nodiscard]] QString doNotEmailCopyReason();

/// The whole list, for planning.
[[nodiscard]] Result<std::shared_ptr<const recipients::DoNotEmailSet>> readDoNotEmail(store::Database &database);

} // namespace sincerely
