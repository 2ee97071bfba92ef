sincerely_core_module(async SOURCES event.cpp on_thread.cpp sleep.cpp task_scope.cpp USES base)
