sincerely_add_test(translations_test SOURCES unit/resources/translations_test.cpp USES sincerely_resources)
target_compile_definitions(translations_test PRIVATE SINCERELY_LRELEASE="$<TARGET_FILE:Qt6::lrelease>")
