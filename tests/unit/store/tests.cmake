sincerely_add_test(store_test SOURCES unit/store/store_test.cpp USES sincerely_core_store)
target_compile_definitions(store_test PRIVATE SINCERELY_STORE_TESTS="${CMAKE_CURRENT_SOURCE_DIR}/unit/store")
sincerely_add_test(do_not_email_repository_test SOURCES unit/store/do_not_email_repository_test.cpp USES sincerely_core_store)
