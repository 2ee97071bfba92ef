#pragma once

#include <QString>
#include <QStringView>

namespace sincerely::html
{

/// The HTML with an empty comment in place of every <svg> and <math>. They are a door for scripts and left out of
/// emails in any case. What is more, elements inside them that are named like elements of HTML make gumbo 0.10 (Debian
/// 12) end the program: it takes `<svg><select>` for the open <select> it looks for
/// (https://github.com/google/gumbo-parser/commit/14c633d). So that parser never sees the start of one: what stands in
/// an attribute or a title and only looks like one becomes `&lt;svg`, which reads the same.
///
/// A drawing that is never closed ends where a browser ends it, at the first tag that cannot be part of one.
[[nodiscard]] QString withoutDrawings(QStringView html);

} // namespace sincerely::html
