#pragma once

#include "ui/pages/settings/settings_page.h"

#include <QObject>
#include <QPointer>

namespace sincerely
{

class Library;

namespace spelling
{
class Speller;
} // namespace spelling

/// Sees that new campaigns begin as the settings say, and gives the page what there is to choose from: accounts as they
/// come and go, dictionaries as they are installed.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \param canChooseScheme whether the colours are ours
    SettingsDesk(Settings &settings, Library &library, const spelling::Speller &speller, bool canChooseScheme,
                 QObject *parent = nullptr);

    [[nodiscard]] SettingsPage *makePage(QWidget *parent);

private:
    void applyToNewCampaigns();
    [[nodiscard]] SettingsChoices choices() const;

    Settings &m_settings;
    Library &m_library;
    const spelling::Speller &m_speller;
    bool m_canChooseScheme;
    QPointer<SettingsPage> m_page;
};

} // namespace sincerely
