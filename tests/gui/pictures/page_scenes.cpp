#include "tests/gui/pictures/all_scenes.h"
#include "ui/pages/about/about_dialog.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/settings/settings_page.h"

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<QWidget> settingsPage(const SettingsChoices &choices)
{
    auto *settings = new Settings(QString());
    auto page = std::make_unique<SettingsPage>(*settings, choices);
    settings->setParent(page.get());
    return page;
}

std::unique_ptr<QWidget> usualSettings()
{
    return settingsPage(
        {.canChooseScheme = true,
         .spellingLanguages = {{u"de_DE"_s, u"Deutsch (Deutschland)"_s}, {u"en_GB"_s, u"English (United Kingdom)"_s}},
         .systemSpelling = u"English (United Kingdom)"_s,
         .accounts = {{{1}, u"Work · ada@contoso.example"_s}, {{2}, u"Email folder · Folder"_s}},
         .usualAccount = u"Work · ada@contoso.example"_s});
}

/// A fresh machine with a look of its own.
std::unique_ptr<QWidget> bareSettings()
{
    return settingsPage({.canChooseScheme = false});
}

} // namespace

Scenes pageScenes()
{
    return {{u"page-home"_s, {1030, 760}, [] { return std::make_unique<HomePage>(); }},
            {u"page-settings"_s, {1030, 840}, usualSettings},
            {u"page-settings-bare"_s, {700, 760}, bareSettings},
            {u"dialog-about"_s, {640, 580}, [] { return std::make_unique<AboutDialog>(u"0.1.0"_s, nullptr); }}};
}

} // namespace sincerely::test
