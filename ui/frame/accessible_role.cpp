#include "ui/frame/accessible_role.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>

namespace sincerely
{

namespace
{

constexpr char kRole[] = "accessibleRole";

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    const QVariant role = object->property(kRole);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr; // Qt's registry owns it
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeAccessible); // a second time changes nothing
    widget->setProperty(kRole, int(role));
}

void setBoxName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    auto *label = new QLabel(name, box->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(box);
    label->hide();
}

} // namespace sincerely
