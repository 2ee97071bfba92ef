# One interface target that every target of the project links: standard, warnings, Qt definitions, sanitizers.
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
# moc follows includes for the sake of macros, and finds none that matter to it in the standard library: three quarters of its time.
list(FILTER CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES EXCLUDE REGEX "c\\+\\+|clang")

add_library(sincerely_options INTERFACE)
target_compile_features(sincerely_options INTERFACE cxx_std_20)
target_compile_definitions(sincerely_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
if(NOT MSVC)
  target_compile_options(sincerely_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(SINCERELY_WARNINGS_AS_ERRORS)
    target_compile_options(sincerely_options INTERFACE -Werror)
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Lets ccache share the precompiled headers between build folders.
  target_compile_options(sincerely_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
  find_program(SINCERELY_LLD NAMES ld.lld-19 ld.lld)
  if(SINCERELY_LLD AND NOT APPLE)
    target_link_options(sincerely_options INTERFACE "-fuse-ld=${SINCERELY_LLD}" -Wl,--gc-sections)
  endif()
endif()
if(SINCERELY_SANITIZERS)
  target_compile_definitions(sincerely_options INTERFACE QT_FORCE_ASSERTS)
  target_compile_options(sincerely_options INTERFACE
    -fsanitize=${SINCERELY_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(sincerely_options INTERFACE -fsanitize=${SINCERELY_SANITIZERS})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
    target_compile_options(sincerely_options INTERFACE -fno-sanitize=function)
  endif()
endif()

find_program(SINCERELY_CCACHE ccache)
if(SINCERELY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${SINCERELY_CCACHE}")
endif()
