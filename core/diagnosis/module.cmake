sincerely_core_module(diagnosis
  SOURCES log_file.cpp log_line.cpp message_capture.cpp redaction.cpp
  USES base)
