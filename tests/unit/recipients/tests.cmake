sincerely_add_test(csv_test SOURCES unit/recipients/csv_test.cpp USES sincerely_core_recipients)
sincerely_add_test(address_test SOURCES unit/recipients/address_test.cpp USES sincerely_core_recipients)
sincerely_add_test(cell_text_test SOURCES unit/recipients/cell_text_test.cpp USES sincerely_core_recipients)
sincerely_add_test(list_test
  SOURCES unit/recipients/list_test.cpp unit/recipients/workbook_writer.cpp unit/recipients/workbook_writer.h
  USES sincerely_core_recipients PkgConfig::libzip)
target_compile_definitions(list_test PRIVATE SINCERELY_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
sincerely_add_test(do_not_email_test SOURCES unit/recipients/do_not_email_test.cpp USES sincerely_core_recipients)
