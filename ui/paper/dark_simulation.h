#pragma once

#include "ui/paper/display_list.h"

namespace sincerely::paper
{

/// The paper where an email says nothing about its ground.
[[nodiscard]] QColor darkPaper();

/// A ground as mail programs show it in dark mode: what is light becomes dark, what is dark stays.
[[nodiscard]] QColor darkGround(const QColor &colour);

/// Text, lines and marks: what is dark becomes light, what is light stays.
[[nodiscard]] QColor darkInk(const QColor &colour);

/// Repaints an email about as Apple Mail and Outlook do in dark mode when the email was made for white paper. Every
/// program does it in its own way; this is a simulation. Pictures stay as they are.
void simulateDark(DisplayList &list);

} // namespace sincerely::paper
