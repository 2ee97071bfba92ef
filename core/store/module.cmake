sincerely_core_module(store
  SOURCES account_repository.cpp campaign_repository.cpp database.cpp migrations.cpp sending_record.cpp spare_drafts.cpp store.cpp
  USES base async model)
