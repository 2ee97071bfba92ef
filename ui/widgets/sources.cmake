sincerely_ui_sources(widgets
  info_bar.cpp info_bar.h
  message_state_style.cpp message_state_style.h
  review_state_style.cpp review_state_style.h)
