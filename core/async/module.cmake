sincerely_core_module(async SOURCES event.cpp sleep.cpp task_scope.cpp USES base)
