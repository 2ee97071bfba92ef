# The command line as a process. (Debian: python3 reads the emails; dbus and gnome-keyring are the keychain)
add_library(sincerely_cli_test_support STATIC integration/cli_files.cpp integration/cli_process.cpp)
target_link_libraries(sincerely_cli_test_support PUBLIC sincerely_test_support)
target_precompile_headers(sincerely_cli_test_support REUSE_FROM sincerely_test_support)
target_compile_definitions(sincerely_cli_test_support PUBLIC SINCERELY_CLI="$<TARGET_FILE:sincerely-cli>"
  SINCERELY_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data"
  SINCERELY_SAMPLE="${PROJECT_SOURCE_DIR}/resources/sample"
  SINCERELY_PARSE_MESSAGE="${CMAKE_CURRENT_SOURCE_DIR}/unit/mail/parse_message.py")
add_dependencies(sincerely_cli_test_support sincerely-cli)
sincerely_add_test(cli_folder_test SOURCES integration/cli_folder_test.cpp USES sincerely_cli_test_support)
sincerely_add_test(cli_status_test SOURCES integration/cli_status_test.cpp USES sincerely_cli_test_support)
sincerely_add_test(cli_input_test SOURCES integration/cli_input_test.cpp USES sincerely_cli_test_support)
sincerely_add_test(cli_do_not_email_test SOURCES integration/cli_do_not_email_test.cpp USES sincerely_cli_test_support)
sincerely_add_test(cli_written_test SOURCES integration/cli_written_test.cpp USES sincerely_cli_test_support sincerely_core_campaign)

# With a Microsoft 365 account: the emulator in the test, a real Secret Service around it.
add_library(sincerely_cli_mailbox STATIC integration/cli_mailbox.cpp)
target_link_libraries(sincerely_cli_mailbox PUBLIC sincerely_cli_test_support sincerely_emulator)
target_precompile_headers(sincerely_cli_mailbox REUSE_FROM sincerely_test_support)
if(SINCERELY_GNOME_KEYRING AND SINCERELY_DBUS_RUN_SESSION)
  # sincerely_add_keyring_test(<name> <source> <states…>): one run for each state of the keyring.
  function(sincerely_add_keyring_test name source)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE sincerely_cli_mailbox)
    target_precompile_headers(${name} REUSE_FROM sincerely_test_support)
    foreach(state ${ARGN})
      add_test(NAME ${name}_${state}
        COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring" ${state} $<TARGET_FILE:${name}>)
      # Each has a keyring of its own; but these are two programs at work, which have a time to be ready in.
      set_tests_properties(${name}_${state} PROPERTIES ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8" PROCESSORS 2 RESOURCE_LOCK keychain)
    endforeach()
  endfunction()
  sincerely_add_keyring_test(cli_microsoft_test integration/cli_microsoft_test.cpp unlocked)
  sincerely_add_keyring_test(cli_stop_test integration/cli_stop_test.cpp unlocked)
  set_tests_properties(cli_stop_test_unlocked PROPERTIES RUN_SERIAL ON) # stops a campaign between two instants
  sincerely_add_keyring_test(cli_keyring_test integration/cli_keyring_test.cpp locked absent)
endif()
