# Measuring programs: each compares with a named peer in the same run and prints a ratio. Neither built by default nor run by ctest.

# sincerely_add_bench(<name> SOURCES <files…> [USES <targets…>])
function(sincerely_add_bench name)
  cmake_parse_arguments(BENCH "" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} EXCLUDE_FROM_ALL ${BENCH_SOURCES})
  target_link_libraries(${name} PRIVATE ${BENCH_USES})
  if(NOT MSVC)
    target_compile_options(${name} PRIVATE "$<$<CONFIG:Release>:-O3>") # unlike tests
  endif()
endfunction()

sincerely_add_bench(merge_bench SOURCES bench/merge_bench.cpp USES sincerely_core_merge)
find_path(KAINJOW_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp)
if(KAINJOW_MUSTACHE_INCLUDE_DIR)
  target_include_directories(merge_bench SYSTEM PRIVATE "${KAINJOW_MUSTACHE_INCLUDE_DIR}")
  target_compile_definitions(merge_bench PRIVATE SINCERELY_HAS_KAINJOW_MUSTACHE)
endif()

sincerely_add_bench(csv_bench SOURCES bench/csv_bench.cpp USES sincerely_core_recipients)
sincerely_add_bench(xlsx_bench SOURCES bench/xlsx_bench.cpp USES sincerely_core_recipients PkgConfig::xlsxwriter)
sincerely_add_bench(mime_bench SOURCES bench/mime_bench.cpp USES sincerely_core_mail)
if(SINCERELY_BUILD_DESKTOP)
  sincerely_add_bench(preview_bench SOURCES bench/preview_bench.cpp USES sincerely_ui)
  sincerely_add_bench(sending_stall_bench SOURCES bench/sending_stall_bench.cpp USES sincerely_ui)
  sincerely_add_bench(window_bench SOURCES bench/window_bench.cpp USES sincerely_gui_test_support)
  sincerely_add_bench(letter_bench SOURCES bench/letter_bench.cpp USES sincerely_ui)
endif()
