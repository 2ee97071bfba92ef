sincerely_core_module(base SOURCES checkpoint.cpp error.cpp file_lock.cpp wording.cpp)
