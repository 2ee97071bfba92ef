#include "ui/frame/announce.h"

#include <QAccessible>
#include <QWidget>

namespace sincerely
{

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sincerely
