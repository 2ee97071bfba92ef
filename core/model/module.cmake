sincerely_core_module(model
  SOURCES
    campaign.cpp
    message_state.cpp
    outgoing_message.cpp
    rest.cpp
    review.cpp
    settle_waits.cpp
  USES base)
