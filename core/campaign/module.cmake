sincerely_core_module(campaign
  SOURCES
    campaign_desk.cpp campaign_lock.cpp decision.cpp finding.cpp letter.cpp letter_pictures.cpp message_maker.cpp pace_keeper.cpp planner.cpp preparation.cpp report.cpp sender.cpp
    sending_context.cpp settlement.cpp
  USES base async model merge html recipients mail store http accounts providers)
