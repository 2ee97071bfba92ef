#pragma once

class QWidget;

namespace sincerely
{

/// Has a screen reader say the accessible name (or text) of the widget now, though the keyboard is elsewhere.
void announce(QWidget *widget);

} // namespace sincerely
