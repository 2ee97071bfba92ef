sincerely_core_module(recipients
  SOURCES address.cpp address_suggestion.cpp columns.cpp csv_reader.cpp csv_separator.cpp csv_tokenizer.cpp csv_writer.cpp do_not_email.cpp duplicates.cpp list_header.cpp
    list_reader.cpp list_row.cpp list_rows.cpp other_formats.cpp pasted_text.cpp recipient_table.cpp text_decoder.cpp
    spreadsheet/cell_text.cpp spreadsheet/ods_parts.cpp spreadsheet/ods_reader.cpp spreadsheet/sheet_feed.cpp spreadsheet/sheet_row.cpp
    spreadsheet/xlsx_parts.cpp spreadsheet/xlsx_reader.cpp spreadsheet/xlsx_sheet.cpp spreadsheet/zip_archive.cpp
  USES base model)
target_link_libraries(sincerely_core_recipients PRIVATE PkgConfig::libzip)
