sincerely_core_module(campaign
  SOURCES
    campaign_desk.cpp campaign_lock.cpp decision.cpp finding.cpp letter.cpp pace_keeper.cpp planner.cpp preparation.cpp report.cpp report_workbook.cpp sender.cpp
    sending_context.cpp settlement.cpp
  USES base async model merge html recipients mail store http accounts providers)
target_link_libraries(sincerely_core_campaign PRIVATE PkgConfig::xlsxwriter)
