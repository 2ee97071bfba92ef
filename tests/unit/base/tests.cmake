sincerely_add_test(wording_test SOURCES unit/base/wording_test.cpp USES sincerely_core_base)
