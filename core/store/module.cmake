sincerely_core_module(store
  SOURCES
    account_repository.cpp
    campaign_repository.cpp
    composition_repository.cpp
    database.cpp
    do_not_email_repository.cpp
    letter_columns.cpp
    list_repository.cpp
    migrations.cpp
    recipient_reader.cpp
    review_repository.cpp
    row_fields.cpp
    sending_record.cpp
    spare_drafts.cpp
    store.cpp
    template_repository.cpp
  USES base async model)
