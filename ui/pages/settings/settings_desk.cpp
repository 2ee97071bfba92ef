#include "ui/pages/settings/settings_desk.h"

#include "core/spelling/speller.h"
#include "ui/document/library.h"
#include "ui/widgets/mail_texts.h"

#include <QLocale>

namespace sincerely
{

SettingsDesk::SettingsDesk(Settings &settings, Library &library, const spelling::Speller &speller, bool canChooseScheme,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_library(library)
    , m_speller(speller)
    , m_canChooseScheme(canChooseScheme)
{
    connect(&settings, &Settings::changed, this, &SettingsDesk::applyToNewCampaigns);
    connect(&library, &Library::accountsChanged, this, [this] {
        if (m_page)
            m_page->setChoices(choices());
    });
    applyToNewCampaigns();
}

SettingsPage *SettingsDesk::makePage(QWidget *parent)
{
    m_page = new SettingsPage(m_settings, choices(), parent);
    return m_page;
}

void SettingsDesk::applyToNewCampaigns()
{
    const int perMinute = m_settings.defaultPace();
    m_library.setDefaultAccount(AccountId{m_settings.defaultAccount()});
    m_library.setDefaultPace(perMinute > 0 ? Pace{Pace::Kind::PerMinute, perMinute} : Pace{});
}

SettingsChoices SettingsDesk::choices() const
{
    SettingsChoices choices;
    choices.canChooseScheme = m_canChooseScheme;
    for (const spelling::DictionaryFiles &dictionary : m_speller.dictionaries())
        choices.spellingLanguages.append({dictionary.language, spelling::languageName(dictionary.language)});
    if (const auto found = spelling::dictionaryFor(QLocale().name(), m_speller.dictionaries()))
        choices.systemSpelling = spelling::languageName(found->language);
    for (const Account &account : m_library.accounts())
        choices.accounts.append({account.id, shownAccount(account)});
    if (const auto usual = m_library.account(m_library.usualAccount()))
        choices.usualAccount = shownAccount(*usual);
    return choices;
}

} // namespace sincerely
