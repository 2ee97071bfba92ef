#pragma once

#include "core/providers/mailbox.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely
{

/// The email of one recipient as a test for somebody else: to that address alone, its subject marked, under an id of
/// its own, so that it belongs to no campaign. Everything else is as the recipient would get it.
[[nodiscard]] OutgoingMessage makeTestEmail(OutgoingMessage message, MailAddress to);

/// Sends it through the mailbox, which must outlive the call; nothing is recorded and nothing is counted. What it
/// prepared and did not send is removed again. After an unclear answer it looks once; if that does not tell, the
/// sentence of the error says that the email may have been sent. \returns the keys of what was sent.
[[nodiscard]] QCoro::Task<Result<Draft>> sendTestEmail(Mailbox *mailbox, OutgoingMessage message, std::stop_token stop);

} // namespace sincerely
