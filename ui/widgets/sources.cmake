sincerely_ui_sources(widgets
  card.cpp card.h
  finding_row.cpp finding_row.h
  info_bar.cpp info_bar.h
  mail_texts.cpp mail_texts.h
  message_state_style.cpp message_state_style.h
  review_state_style.cpp review_state_style.h
  sender_choice.cpp sender_choice.h)
