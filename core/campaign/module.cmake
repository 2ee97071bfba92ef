sincerely_core_module(campaign
  SOURCES
    campaign_desk.cpp campaign_lock.cpp confirmation.cpp decision.cpp delivery.cpp finding.cpp letter.cpp pace_keeper.cpp patience.cpp planner.cpp preparation.cpp report.cpp sender.cpp
    sending_context.cpp settlement.cpp spare_drafts.cpp
  USES base async model merge html recipients mail store http accounts providers)
