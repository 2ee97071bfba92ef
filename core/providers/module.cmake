sincerely_core_module(providers
  SOURCES
    registry.cpp folder/folder_provider.cpp graph/graph_provider.cpp
    folder/durable_file.cpp folder/folder_mailbox.cpp folder/message_file.cpp
    graph/approved_file.cpp graph/attachment_plan.cpp graph/graph_attachments.cpp graph/graph_calls.cpp graph/graph_errors.cpp
    graph/graph_mailbox.cpp graph/graph_messages.cpp graph/graph_pages.cpp graph/graph_search.cpp graph/graph_urls.cpp
    graph/patience.cpp graph/upload_ranges.cpp graph/upload_session.cpp
  USES base async model http mail accounts)
