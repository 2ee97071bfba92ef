#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace sincerely
{

/// The place where a program without a window can still be seen, and from where it speaks.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void show(const QString &text) = 0; ///< Also: what it says when the pointer comes.
    virtual void hide() = 0;
    /// A notification of the desktop. Works where it can, also without the icon.
    virtual void notify(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void windowWanted(); ///< By a click on the icon or on the notification.
    void pauseWanted();  ///< By its menu.
};

/// The desktop's own.
class SystemTray final : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;

    [[nodiscard]] bool isAvailable() const override;
    void show(const QString &text) override;
    void hide() override;
    void notify(const QString &title, const QString &text) override;

private:
    void ensureIcon();
    static bool notifyByBus(const QString &title, const QString &text);

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace sincerely
