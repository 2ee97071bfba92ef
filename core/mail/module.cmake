sincerely_core_module(mail
  SOURCES attachment_file.cpp composed_message.cpp file_catalogue.cpp header_field.cpp message_parts.cpp message_reader.cpp transfer_encoding.cpp
  USES base model)
