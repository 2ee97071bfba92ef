sincerely_ui_sources(widgets
  bidi.cpp bidi.h
  display_list.cpp display_list.h
  html_measure.cpp html_measure.h
  html_view.cpp html_view.h
  info_bar.cpp info_bar.h
  litehtml_canvas.cpp litehtml_canvas.h
  message_state_style.cpp message_state_style.h
  paint_borders.cpp paint_borders.h
  preview_css.cpp preview_css.h
  preview_element.cpp preview_element.h
  preview_fonts.cpp preview_fonts.h
  preview_html.cpp preview_html.h
  preview_pictures.cpp preview_pictures.h
  preview_stylesheet.cpp preview_stylesheet.h
  preview_text.cpp preview_text.h
  preview_writer.cpp preview_writer.h
  review_state_style.cpp review_state_style.h)
