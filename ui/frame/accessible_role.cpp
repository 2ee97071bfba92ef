#include "ui/frame/accessible_role.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace sincerely
{

namespace
{

constexpr char kRole[] = "accessibleRole";
constexpr char kOpensMenu[] = "opensMenu";

class MenuButton final : public QAccessibleWidget
{
public:
    explicit MenuButton(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        auto *button = static_cast<QToolButton *>(widget());
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (button->isEnabled()) // it returns when the menu is closed: who asked is not to wait for that
            QTimer::singleShot(0, button, &QToolButton::showMenu);
    }
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    if (auto *button = qobject_cast<QToolButton *>(object); button && button->property(kOpensMenu).toBool())
        return new MenuButton(button); // Qt's registry owns it
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

void setOpensMenu(QToolButton *button)
{
    QAccessible::installFactory(makeAccessible);
    button->setProperty(kOpensMenu, true);
    // Somebody may have asked while the button was made.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(button))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
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
