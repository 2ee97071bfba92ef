sincerely_core_module(model SOURCES campaign.cpp message_state.cpp outgoing_message.cpp review.cpp USES base)
