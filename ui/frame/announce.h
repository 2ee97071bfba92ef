#pragma once

class QWidget;

namespace sincerely
{

/// Has a screen reader say the accessible name (or text) of the widget now, though the keyboard is elsewhere.
void announce(QWidget *widget);

/// Tells a screen reader where the keyboard is. The views of Qt say of every new current row that it has the keyboard,
/// also when somebody else has it; call this after such a row was chosen for the person.
void tellWhereTheKeyboardIs();

} // namespace sincerely
