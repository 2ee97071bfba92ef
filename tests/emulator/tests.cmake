# The emulator knows nothing of our classes: Qt Core and Network only.
add_library(sincerely_emulator STATIC
  emulator/answers.cpp emulator/behaviour.cpp emulator/blob_store.cpp emulator/connection.cpp emulator/control.cpp emulator/emulator.cpp
  emulator/fault_answers.cpp emulator/faults.cpp emulator/graph.cpp emulator/graph_attachments.cpp emulator/graph_messages.cpp
  emulator/graph_other.cpp emulator/graph_search.cpp emulator/graph_send.cpp emulator/http_message.cpp emulator/http_parser.cpp
  emulator/http_server.cpp emulator/identity.cpp emulator/identity_token.cpp emulator/ledger.cpp emulator/mailbox.cpp
  emulator/message_json.cpp emulator/message_schema.cpp emulator/odata_filter.cpp emulator/records.cpp emulator/request_kind.cpp
  emulator/service.cpp emulator/tokens.cpp emulator/upload_sessions.cpp)
target_link_libraries(sincerely_emulator PUBLIC sincerely_options Qt6::Core Qt6::Network)
target_include_directories(sincerely_emulator PUBLIC "${PROJECT_SOURCE_DIR}")
target_precompile_headers(sincerely_emulator PRIVATE emulator/precompiled.h)

add_executable(sincerely-emulator emulator/main.cpp)
target_link_libraries(sincerely-emulator PRIVATE sincerely_emulator)
target_precompile_headers(sincerely-emulator REUSE_FROM sincerely_emulator)

add_library(sincerely_emulator_test_client STATIC emulator/test_client.cpp)
target_link_libraries(sincerely_emulator_test_client PUBLIC sincerely_emulator)
target_precompile_headers(sincerely_emulator_test_client REUSE_FROM sincerely_emulator)
sincerely_add_test(emulator_test SOURCES emulator/emulator_test.cpp USES sincerely_emulator_test_client)
sincerely_add_test(emulator_fault_test SOURCES emulator/emulator_fault_test.cpp USES sincerely_emulator_test_client)
sincerely_add_test(emulator_sign_in_test SOURCES emulator/emulator_sign_in_test.cpp USES sincerely_emulator_test_client)
