if(WIN32)
  set(crash_handler crash_handler_windows.cpp)
else()
  set(crash_handler crash_handler_posix.cpp)
endif()
sincerely_core_module(diagnosis
  SOURCES crash_reports.cpp crash_watch.cpp ${crash_handler} log_file.cpp log_line.cpp message_capture.cpp redaction.cpp
    signal_safe_writer.cpp
  USES base)
