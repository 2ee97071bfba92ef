sincerely_core_module(campaign
  SOURCES
    approval_check.cpp
    campaign_desk.cpp
    campaign_lock.cpp
    decision.cpp
    finding.cpp
    letter.cpp
    letter_pictures.cpp
    list_desk.cpp
    look_over.cpp
    message_maker.cpp
    pace_keeper.cpp
    planner.cpp
    preparation.cpp
    recipient_status.cpp
    report.cpp
    report_workbook.cpp
    review_desk.cpp
    sender.cpp
    sending_context.cpp
    settlement.cpp
    survey.cpp
  USES base async model merge html recipients mail store http accounts providers)
target_link_libraries(sincerely_core_campaign PRIVATE PkgConfig::xlsxwriter)
