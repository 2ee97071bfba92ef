sincerely_add_test(html_sanitise_test SOURCES unit/html/sanitise_test.cpp USES sincerely_core_html)
sincerely_add_test(html_text_test SOURCES unit/html/text_test.cpp USES sincerely_core_html)
sincerely_add_test(design_texts_test SOURCES unit/html/design_texts_test.cpp USES sincerely_core_html)
