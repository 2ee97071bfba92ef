sincerely_ui_sources(pages
  about/about_dialog.cpp about/about_dialog.h
  campaign/campaign_page.cpp campaign/campaign_page.h
  campaign/campaign_place.cpp campaign/campaign_place.h
  campaign/campaign_session.cpp campaign/campaign_session.h
  campaign/message_pane.cpp campaign/message_pane.h
  home/home_page.cpp home/home_page.h
  settings/settings_page.cpp settings/settings_page.h)
