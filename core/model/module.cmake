sincerely_core_module(model SOURCES message_state.cpp outgoing_message.cpp USES base)
