sincerely_ui_sources(pages
  about/about_dialog.cpp about/about_dialog.h
  campaign/campaign_page.cpp campaign/campaign_page.h
  campaign/campaign_place.cpp campaign/campaign_place.h
  campaign/campaign_session.cpp campaign/campaign_session.h
  campaign/message_pane.cpp campaign/message_pane.h
  home/home_page.cpp home/home_page.h
  review/about_pane.cpp review/about_pane.h
  review/email_pane.cpp review/email_pane.h
  review/person_list.cpp review/person_list.h
  review/review_flow.cpp review/review_flow.h
  review/review_page.cpp review/review_page.h
  settings/settings_page.cpp settings/settings_page.h)
