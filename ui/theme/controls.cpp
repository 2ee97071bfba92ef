#include "ui/theme/controls.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QKeySequence>
#include <QPushButton>
#include <QVariant>

namespace sincerely::theme
{

namespace
{

// Properties, so that the style finds them on widgets of any class.
constexpr const char *kKind = "sincerelyButtonKind";
constexpr const char *kNoChevron = "sincerelyNoChevron";
constexpr const char *kOnSidebar = "sincerelyOnSidebar";
constexpr const char *kGround = "sincerelyGround";
constexpr const char *kFaulty = "sincerelyFaulty";

} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kKind, int(kind));
    // What a platform's own style knows of all this: the default button, and the flat one.
    if (auto *push = qobject_cast<QPushButton *>(button)) {
        push->setDefault(kind == ButtonKind::Accent);
        push->setFlat(kind == ButtonKind::Flat);
    }
    button->updateGeometry();
    button->update();
}

ButtonKind kindOf(const QWidget *button)
{
    const QVariant kind = button ? button->property(kKind) : QVariant();
    return kind.isValid() ? ButtonKind(kind.toInt()) : ButtonKind::Secondary;
}

void hideChevron(QAbstractButton *button)
{
    button->setProperty(kNoChevron, true);
    button->updateGeometry();
    button->update();
}

bool hidesChevron(const QWidget *button)
{
    return button && button->property(kNoChevron).toBool();
}

void setBorderless(QWidget *view)
{
    if (auto *frame = qobject_cast<QFrame *>(view))
        frame->setFrameShape(QFrame::NoFrame);
}

void setOnSidebar(QWidget *view)
{
    view->setProperty(kOnSidebar, true);
    setBorderless(view);
    setGround(view, Colour::Sidebar);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(view))
        area->viewport()->setAutoFillBackground(false); // the sidebar's own ground shows through
}

bool isOnSidebar(const QWidget *view)
{
    return view && view->property(kOnSidebar).toBool();
}

void setGround(QWidget *area, Colour ground)
{
    area->setProperty(kGround, int(ground));
    area->update();
}

QColor groundOf(const QWidget *area)
{
    const QVariant ground = area ? area->property(kGround) : QVariant();
    return ground.isValid() ? colour(Colour(ground.toInt()), area->palette()) : QColor();
}

void setFaulty(QWidget *field, bool faulty)
{
    field->setProperty(kFaulty, faulty);
    field->update();
}

bool isFaulty(const QWidget *field)
{
    return field && field->property(kFaulty).toBool();
}

QString literally(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString withShortcut(const QString &text, const QKeySequence &key)
{
    if (key.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace sincerely::theme
