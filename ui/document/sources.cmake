sincerely_ui_sources(document
  activity_log.cpp activity_log.h
  accounts.cpp accounts.h
  accounts_changes.cpp
  campaign_document.cpp campaign_document.h
  composition_command.cpp composition_command.h
  do_not_email.cpp do_not_email.h
  document_saver.cpp document_saver.h
  history.cpp history.h
  letter_example.cpp letter_example.h
  letter_import.cpp letter_import.h
  library.cpp library.h
  library_command.h
  library_new_campaigns.cpp
  messages.cpp messages.h
  people.cpp people.h
  people_commands.cpp people_commands.h
  review.cpp review.h
  review_commands.cpp review_commands.h
  review_decisions.cpp
  sample_campaign.cpp sample_campaign.h
  saved_lists.cpp saved_lists.h
  sending_session.cpp sending_session.h
  survey_runner.cpp survey_runner.h
  test_sending.cpp test_sending.h
  workspace.cpp workspace.h)
