#pragma once

#include <QObject>

#include <optional>

namespace sincerely::theme
{

/// Whether the person has asked the desktop for dark windows. Qt 6.4 does not say; on Linux the desktop portal does,
/// elsewhere this has nothing to tell.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Empty until the desktop has answered, and where it has no wish.
    [[nodiscard]] std::optional<bool> wantsDark() const { return m_wantsDark; }

Q_SIGNALS:
    void changed();

private:
    friend class PortalSettings;
    void learn(std::optional<bool> wantsDark);

    std::optional<bool> m_wantsDark;
};

} // namespace sincerely::theme
