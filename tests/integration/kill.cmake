# The command line once more, with a checkpoint that ends it: see kill_at_checkpoint.cpp. The shipped programs hold no such switch.
add_executable(sincerely-cli-killable $<TARGET_OBJECTS:sincerely_cli> integration/kill_at_checkpoint.cpp)
target_link_libraries(sincerely-cli-killable PRIVATE sincerely_app sincerely_resources)

add_library(sincerely_kill_support STATIC integration/kill_worlds.cpp integration/cli_process.cpp)
target_link_libraries(sincerely_kill_support PUBLIC sincerely_test_support sincerely_emulator)
target_precompile_headers(sincerely_kill_support REUSE_FROM sincerely_test_support)
target_compile_definitions(sincerely_kill_support PUBLIC SINCERELY_CLI="$<TARGET_FILE:sincerely-cli-killable>")
add_dependencies(sincerely_kill_support sincerely-cli-killable)

# sincerely_add_kill_test(<name> SOURCES <files…>): drives the killable program; with a keychain where the system has one.
function(sincerely_add_kill_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE sincerely_kill_support)
  target_precompile_headers(${name} REUSE_FROM sincerely_test_support)
  set(wrapper "")
  if(SINCERELY_GNOME_KEYRING AND SINCERELY_DBUS_RUN_SESSION)
    set(wrapper "${PROJECT_SOURCE_DIR}/tests/support/with-keyring" unlocked)
  endif()
  add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8" TIMEOUT 600)
endfunction()

sincerely_add_kill_test(kill_test SOURCES integration/kill_test.cpp)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  sincerely_add_kill_test(trouble_test SOURCES integration/trouble_test.cpp)
  target_link_libraries(trouble_test PRIVATE sincerely_core_campaign)
endif()
