add_library(sincerely_random_letter STATIC unit/letter/random_letter.cpp unit/letter/random_letter.h)
target_link_libraries(sincerely_random_letter PUBLIC sincerely_core_letter)

sincerely_add_test(letter_html_test SOURCES unit/letter/letter_html_test.cpp USES sincerely_random_letter)
sincerely_add_test(condition_repair_test SOURCES unit/letter/condition_repair_test.cpp USES sincerely_core_letter)
sincerely_add_test(paste_test SOURCES unit/letter/paste_test.cpp USES sincerely_core_letter)
target_compile_definitions(paste_test PRIVATE SINCERELY_PASTE_SAMPLES="${CMAKE_CURRENT_SOURCE_DIR}/unit/letter/paste")
