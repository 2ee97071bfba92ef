#include "ui/frame/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace sincerely
{

namespace
{

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

/// Long enough for a screen reader to come and ask for the words.
constexpr std::chrono::seconds kLife(30);

/// A sentence on its way to a screen reader. Each has an object of its own: readers keep what they know of one.
class Notice final : public QObject
{
public:
    Notice(QString words, QWidget *window)
        : QObject(window)
        , m_words(std::move(words))
    {
        QTimer::singleShot(kLife, this, &QObject::deleteLater);
    }

    [[nodiscard]] const QString &words() const { return m_words; }

private:
    QString m_words;
};

/// A notification: that is what screen readers on Linux speak when it comes up, while Qt before 6.8 keeps alerts to
/// itself there.
class AccessibleNotice final : public QAccessibleObject
{
public:
    explicit AccessibleNotice(Notice *notice)
        : QAccessibleObject(notice)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Notice *>(object())->words() : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
};

void say(QWidget *widget, const QString &words)
{
    auto *notice = new Notice(words, widget->window());
    QAccessible::registerAccessibleInterface(new AccessibleNotice(notice)); // Qt's registry owns it
    QAccessibleEvent event(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

#elif QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void say(QWidget *widget, const QString &words)
{
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
}

#else

void say(QWidget *widget, const QString & /*words*/)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace

void announce(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    const QString words = interface ? interface->text(QAccessible::Name) : QString();
    if (!words.isEmpty())
        say(widget, words);
}

void tellWhereTheKeyboardIs()
{
    if (!QAccessible::isActive() || !QApplication::focusWidget())
        return;
    QAccessibleEvent event(QApplication::focusWidget(), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace sincerely
