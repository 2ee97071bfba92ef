sincerely_core_module(spelling SOURCES dictionary.cpp dictionary_files.cpp speller.cpp word_list.cpp words.cpp USES base async)
target_link_libraries(sincerely_core_spelling PRIVATE PkgConfig::hunspell)
