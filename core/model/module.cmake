sincerely_core_module(model
  SOURCES
    account.cpp
    campaign.cpp
    from_address.cpp
    message_state.cpp
    outgoing_message.cpp
    rest.cpp
    review.cpp
    settle_waits.cpp
  USES base)
