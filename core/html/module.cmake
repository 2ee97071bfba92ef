sincerely_core_module(html
  SOURCES
    address.cpp allow_list.cpp css.cpp depth_guard.cpp design_texts.cpp drawings.cpp plain_text.cpp references.cpp sanitise.cpp tag_scanner.cpp template_parts.cpp text_writer.cpp
    tree.cpp
  USES base)
