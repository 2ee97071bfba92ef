sincerely_core_module(campaign
  SOURCES campaign_lock.cpp pace_keeper.cpp preparation.cpp sender.cpp sending_context.cpp settlement.cpp
  USES base async model store)
