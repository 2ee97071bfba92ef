sincerely_add_test(words_test SOURCES unit/spelling/words_test.cpp USES sincerely_core_spelling)
sincerely_add_test(speller_test SOURCES unit/spelling/speller_test.cpp USES sincerely_core_spelling)
