sincerely_ui_sources(settings
  setting.h
  settings.cpp settings.h)
