#include "ui/theme/system_scheme.h"

#include "ui/theme/portal_settings.h"

namespace sincerely::theme
{

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    PortalSettings::follow(*this);
}

void SystemScheme::learn(std::optional<bool> wantsDark)
{
    if (wantsDark == m_wantsDark)
        return;
    m_wantsDark = wantsDark;
    Q_EMIT changed();
}

} // namespace sincerely::theme
