sincerely_core_module(accounts
  SOURCES keychain_jobs.cpp keychain_parts.cpp loopback_handler.cpp microsoft_settings.cpp microsoft_sign_in.cpp
    microsoft_sign_in_attempt.cpp microsoft_sign_in_errors.cpp microsoft_token_source.cpp microsoft_tokens.cpp refresh_lock.cpp
    sign_in_remedy.cpp system_keychain.cpp
  USES base async model http)
set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/accounts/microsoft_settings.cpp" PROPERTIES
  COMPILE_DEFINITIONS "SINCERELY_MICROSOFT_CLIENT_ID=\"${SINCERELY_MICROSOFT_CLIENT_ID}\"")
