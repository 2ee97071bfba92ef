sincerely_ui_sources(theme
  controls.cpp controls.h
  icon.cpp icon.h
  look.cpp look.h
  palettes.cpp palettes.h
  paper.cpp paper.h
  portal_settings.cpp portal_settings.h
  scheme.h
  style.cpp style.h
  style_bars.cpp
  style_buttons.cpp
  style_fields.cpp
  style_measures.cpp
  style_menus.cpp
  style_parts.h
  style_shapes.cpp
  style_views.cpp
  system_scheme.cpp system_scheme.h
  theme.cpp theme.h)
