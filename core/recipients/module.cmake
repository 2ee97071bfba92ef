sincerely_core_module(recipients
  SOURCES address.cpp address_suggestion.cpp columns.cpp csv_reader.cpp csv_separator.cpp csv_tokenizer.cpp duplicates.cpp list_header.cpp
    list_row.cpp recipient_table.cpp text_decoder.cpp
  USES base model)
