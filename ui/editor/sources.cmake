sincerely_ui_sources(editor
  block_keeper.cpp block_keeper.h
  block_mirror.cpp block_mirror.h
  caret.cpp caret.h
  chip_edit.cpp chip_edit.h
  chip_edit_events.cpp
  chip_label.cpp chip_label.h
  chip_object.cpp chip_object.h
  clipboard.cpp clipboard.h
  column_popup.cpp column_popup.h
  condition_dialog.cpp condition_dialog.h
  condition_keeper.cpp condition_keeper.h
  condition_wrapping.cpp condition_wrapping.h
  design_texts_editor.cpp design_texts_editor.h
  design_texts_model.cpp design_texts_model.h
  document_format.cpp document_format.h
  document_reader.cpp document_reader.h
  document_writer.cpp document_writer.h
  editor_accessible.cpp editor_accessible.h
  editor_menus.cpp editor_menus.h
  editor_tool_bar.cpp editor_tool_bar.h
  field_completion.cpp field_completion.h
  field_popup.cpp field_popup.h
  folder_picture_store.cpp folder_picture_store.h
  formatting.cpp formatting.h
  letter_document.cpp letter_document.h
  letter_editor.cpp letter_editor.h
  letter_editor_events.cpp
  link_dialog.cpp link_dialog.h
  merge_column.h
  mime_types.h
  object_hits.cpp object_hits.h
  object_spot.h
  passages.cpp passages.h
  picture_dialog.cpp picture_dialog.h
  picture_object.cpp picture_object.h
  picture_preparation.cpp picture_preparation.h
  picture_sizes.h
  picture_store.h
  picture_taking.cpp picture_taking.h
  popup_dialog.cpp popup_dialog.h
  source_editor.cpp source_editor.h
  source_highlighter.cpp source_highlighter.h
  spell_highlighter.cpp spell_highlighter.h
  spell_menu.cpp spell_menu.h
  subject_edit.cpp subject_edit.h
  undo_names.cpp undo_names.h
  value_formats.cpp value_formats.h)
