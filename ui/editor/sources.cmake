sincerely_ui_sources(editor
  spell_highlighter.cpp spell_highlighter.h
  spell_menu.cpp spell_menu.h)
