sincerely_core_module(letter
  SOURCES
    block_builder.cpp clean_text.cpp condition_places.cpp condition_repair.cpp content.cpp css_values.cpp element_style.cpp field.cpp
    html_reader.cpp html_writer.cpp inline_writer.cpp links.cpp merge_text.cpp plain_text.cpp settling.cpp style_sheet.cpp tag_marks.cpp word_list.cpp
  USES base html merge)
