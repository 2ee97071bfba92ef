#pragma once

#include "core/model/outgoing_message.h"

/// Emails to look at: ordinary ones and awkward ones. Their pictures come from the resources.
namespace sincerely::test
{

/// The sample letter, a designed one with a picture and two attachments.
[[nodiscard]] OutgoingMessage sampleEmail();

/// What people write in the letter editor: paragraphs, lists, a quotation, a small footer.
[[nodiscard]] OutgoingMessage personalEmail();

/// A newsletter of nested tables with gradient, columns, button and prices.
[[nodiscard]] OutgoingMessage newsletterEmail();

/// Right-to-left throughout, with Latin names, numbers, a list and a table.
[[nodiscard]] OutgoingMessage arabicEmail();

/// Very long words and addresses, a huge picture, one that is missing, old tags, a floating box; long names and a long
/// subject, copies, another address for answers.
[[nodiscard]] OutgoingMessage awkwardEmail();

} // namespace sincerely::test
