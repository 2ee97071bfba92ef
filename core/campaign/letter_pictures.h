#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/letter.h"

#include <QList>

#include <functional>

namespace sincerely
{

/// Finds the pictures that a letter shows from files beside it, and puts `cid:` in place of their names, so that they
/// travel inside the email. \param describe reads a file into account.
/// \returns each picture once, in order; none leaves the letter as it is. Errors: File, Invalid, TooLarge.
[[nodiscard]] Result<QList<Attachment>>
takePicturesInside(Letter &letter, const std::function<Result<Attachment>(const QString &path)> &describe);

} // namespace sincerely
