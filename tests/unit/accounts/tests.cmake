sincerely_add_test(microsoft_settings_test SOURCES unit/accounts/microsoft_settings_test.cpp USES sincerely_core_accounts)
sincerely_add_test(microsoft_sign_in_test
  SOURCES unit/accounts/microsoft_sign_in_test.cpp unit/accounts/identity_fake.cpp unit/http/raw_server.cpp
  USES sincerely_core_accounts)
sincerely_add_test(microsoft_token_source_test
  SOURCES unit/accounts/microsoft_token_source_test.cpp unit/accounts/identity_fake.cpp unit/http/raw_server.cpp
  USES sincerely_core_accounts)

# Against a real Secret Service, once for each state it can be in. (Debian: dbus gnome-keyring libsecret-1-0)
find_program(SINCERELY_GNOME_KEYRING gnome-keyring-daemon)
find_program(SINCERELY_DBUS_RUN_SESSION dbus-run-session)
if(SINCERELY_GNOME_KEYRING AND SINCERELY_DBUS_RUN_SESSION)
  add_executable(keychain_test unit/accounts/keychain_test.cpp)
  target_link_libraries(keychain_test PRIVATE sincerely_test_support sincerely_core_accounts)
  target_precompile_headers(keychain_test REUSE_FROM sincerely_test_support)
  foreach(state unlocked locked absent)
    add_test(NAME keychain_${state}_test
      COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring" ${state} $<TARGET_FILE:keychain_test>)
    set_tests_properties(keychain_${state}_test PROPERTIES ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8")
  endforeach()
  add_test(NAME keychain_without_glib_test
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring" absent $<TARGET_FILE:keychain_test>)
  set_tests_properties(keychain_without_glib_test PROPERTIES ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_NO_GLIB=1")
endif()
