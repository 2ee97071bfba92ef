sincerely_add_test(store_test SOURCES unit/store/store_test.cpp USES sincerely_core_store)
