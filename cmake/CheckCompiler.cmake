# GCC before 13 builds wrong programs from C++20 coroutines without a warning: temporaries in a statement with co_await are
# destroyed twice, and `if (co_await f())` can resume a garbage handle. A mailer must not be built with it.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  message(FATAL_ERROR
    "GCC ${CMAKE_CXX_COMPILER_VERSION} miscompiles C++20 coroutines, and mail could be sent twice. "
    "Use Clang 14 or newer (on Debian 12: apt-get install clang-19, then cmake --preset release), or GCC 13 or newer.")
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "^(Clang|AppleClang)$" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  message(FATAL_ERROR "Clang ${CMAKE_CXX_COMPILER_VERSION} is too old: Clang 14 or newer is needed.")
endif()
