#pragma once

#include <QString>

namespace sincerely::diagnosis
{

/// The text as it may stand in a log, whoever wrote it. Secrets become "…": headers that carry them, "code=" and its
/// like in addresses and JSON, and everything that looks like a token. Of an email address the first letter and the
/// domain stay ("a…@example.com"), the person's own folder becomes "~". Rather takes away too much than too little.
///
/// May be called from any thread.
[[nodiscard]] QString redacted(const QString &text);

/// The text with "~" in place of the person's own folder, and nothing else changed.
[[nodiscard]] QString withoutHome(QString text);

} // namespace sincerely::diagnosis
