sincerely_core_module(http
  SOURCES exchange.cpp gate.cpp http_log.cpp http_message.cpp network_errors.cpp once_network_manager.cpp qt_http_client.cpp target.cpp
    upload_device.cpp
  USES base async)
