sincerely_core_module(http SOURCES gate.cpp http_message.cpp USES base async)
