sincerely_core_module(base SOURCES error.cpp)
