#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace sincerely::theme
{

/// Whether the person has asked the desktop for dark windows. Qt 6.4 does not say; on Linux the desktop portal does
/// (org.freedesktop.appearance, color-scheme: 1 is dark, 2 light, 0 no wish), elsewhere the system's palette.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Empty until the desktop has answered, and where it has no wish.
    [[nodiscard]] std::optional<bool> wantsDark() const { return m_wantsDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void learn(uint answer);

    std::optional<bool> m_wantsDark;
};

} // namespace sincerely::theme
