sincerely_add_test(http_client_test SOURCES unit/http/http_client_test.cpp unit/http/raw_server.cpp USES sincerely_core_http)
sincerely_add_test(http_tls_test SOURCES unit/http/http_tls_test.cpp USES sincerely_core_http)
