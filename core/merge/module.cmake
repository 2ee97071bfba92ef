sincerely_core_module(merge
  SOURCES
    columns.cpp compiler.cpp cutter.cpp date_format.cpp entities.cpp escape.cpp html_escape.cpp html_walker.cpp number_format.cpp
    render.cpp sentences.cpp slot_closing.cpp tag.cpp template.cpp touch_marks.cpp utf8.cpp
  USES base model)
