# Programs that libFuzzer feeds with invented input: cmake --preset fuzz, then run one with a folder for its findings.
if(SINCERELY_BUILD_FUZZERS)
  # sincerely_add_fuzzer(<name> SOURCES <files…> [USES <targets…>])
  function(sincerely_add_fuzzer name)
    cmake_parse_arguments(FUZZER "" "" "SOURCES;USES" ${ARGN})
    add_executable(${name} ${FUZZER_SOURCES})
    target_link_libraries(${name} PRIVATE ${FUZZER_USES})
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  endfunction()

  # Without this the fuzzer would be blind inside the libraries. For all of them, since they share a precompiled header.
  target_compile_options(sincerely_core_options INTERFACE -fsanitize=fuzzer-no-link)

  sincerely_add_fuzzer(merge_fuzz SOURCES fuzz/merge_fuzz.cpp USES sincerely_core_merge)
  sincerely_add_fuzzer(html_fuzz SOURCES fuzz/html_fuzz.cpp USES sincerely_core_html)
  sincerely_add_fuzzer(csv_fuzz SOURCES fuzz/csv_fuzz.cpp USES sincerely_core_recipients)
  sincerely_add_fuzzer(mime_fuzz SOURCES fuzz/mime_fuzz.cpp USES sincerely_core_mail)
  sincerely_add_fuzzer(addresses_fuzz SOURCES fuzz/addresses_fuzz.cpp USES sincerely_core_recipients)
  sincerely_add_fuzzer(template_parts_fuzz SOURCES fuzz/template_parts_fuzz.cpp USES sincerely_core_html)
  sincerely_add_fuzzer(json_fuzz SOURCES fuzz/json_fuzz.cpp USES sincerely_core_providers)
  sincerely_add_fuzzer(ranges_fuzz SOURCES fuzz/ranges_fuzz.cpp USES sincerely_core_providers)
  sincerely_add_fuzzer(sign_in_fuzz SOURCES fuzz/sign_in_fuzz.cpp USES sincerely_core_accounts)
endif()
