#include "tests/gui/pictures/inspect.h"

#include "ui/frame/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace sincerely::test
{

namespace
{

QString called(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QStringLiteral("%1 “%2” %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(40));
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (const auto *own = qobject_cast<const Label *>(label); own && own->isElided())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height();
    }
    if (widget.inherits("QLineEditIconButton"))
        return false; // its line gives it the size it has room for
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget))
        return widget.width() < widget.sizeHint().width() || widget.height() < widget.sizeHint().height();
    return false;
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return true;
    }
    return false;
}

bool lacksName(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled())
        return false;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return !accessible || accessible->text(QAccessible::Name).isEmpty();
}

} // namespace

QStringList faultsOf(const QWidget &widget, const QStringList &mayBeCut)
{
    QStringList faults;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisible() || child->isWindow() || child->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (!mayBeCut.contains(child->objectName()) && isCut(*child))
            faults.append(QStringLiteral("cut off: %1 is %2×%3, wants %4×%5")
                              .arg(called(*child))
                              .arg(child->width())
                              .arg(child->height())
                              .arg(child->sizeHint().width())
                              .arg(child->sizeHint().height()));
        if (!isInScrollArea(*child) && !mayBeCut.contains(child->objectName()) &&
            !child->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(child->geometry())) // QSplitter is one off
            faults.append(QStringLiteral("sticks out: %1 at %2…%3 of %4")
                              .arg(called(*child))
                              .arg(child->x())
                              .arg(child->x() + child->width())
                              .arg(child->parentWidget()->width()));
        if (lacksName(*child))
            faults.append(QStringLiteral("has no accessible name: %1").arg(called(*child)));
    }
    return faults;
}

bool isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace sincerely::test
