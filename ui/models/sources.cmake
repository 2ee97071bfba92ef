sincerely_ui_sources(models
  do_not_email_model.cpp do_not_email_model.h
  message_table_model.cpp message_table_model.h
  people_model.cpp people_model.h
  person_list_model.cpp person_list_model.h
  recipient_table_model.cpp recipient_table_model.h)
