sincerely_ui_sources(background
  awake_while_sending.cpp awake_while_sending.h
  background_sending.cpp background_sending.h
  closing_question.cpp closing_question.h
  dbus_wake_lock.cpp dbus_wake_lock.h
  single_instance.cpp single_instance.h
  tray.cpp tray.h
  wake_lock.cpp wake_lock.h)
