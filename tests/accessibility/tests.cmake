# The program as a screen reader sees it, over the real accessibility bus. (Debian: at-spi2-core dbus dbus-bin openbox xvfb)
if(SINCERELY_BUILD_DESKTOP AND TARGET Qt6::DBus)
  find_program(SINCERELY_DBUS_DAEMON dbus-daemon)
  find_program(SINCERELY_DBUS_SEND dbus-send)
  find_program(SINCERELY_XVFB Xvfb)
  find_program(SINCERELY_OPENBOX openbox)
  find_program(SINCERELY_SETPRIV setpriv)
  find_program(SINCERELY_ATSPI_LAUNCHER at-spi-bus-launcher PATHS /usr/libexec /usr/lib/at-spi2-core /usr/lib/at-spi2)
  if(SINCERELY_DBUS_DAEMON AND SINCERELY_DBUS_SEND AND SINCERELY_XVFB AND SINCERELY_OPENBOX AND SINCERELY_SETPRIV AND SINCERELY_ATSPI_LAUNCHER)
    add_library(sincerely_screen_reader STATIC
      accessibility/accessible.cpp accessibility/accessible.h
      accessibility/screen_reader.cpp accessibility/screen_reader.h)
    target_link_libraries(sincerely_screen_reader PUBLIC sincerely_options Qt6::DBus Qt6::Test)
    target_include_directories(sincerely_screen_reader PUBLIC "${PROJECT_SOURCE_DIR}")
    target_precompile_headers(sincerely_screen_reader PRIVATE accessibility/precompiled.h)

    # sincerely_add_screen_reader_test(<name>): <name>.cpp in this folder
    function(sincerely_add_screen_reader_test name)
      add_executable(${name} accessibility/${name}.cpp)
      target_link_libraries(${name} PRIVATE sincerely_screen_reader)
      target_precompile_headers(${name} REUSE_FROM sincerely_screen_reader)
      add_test(NAME ${name} COMMAND
        "${CMAKE_CURRENT_SOURCE_DIR}/support/with-screen-reader" "${SINCERELY_ATSPI_LAUNCHER}" $<TARGET_FILE:${name}>)
      set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "SINCERELY_PROGRAM=$<TARGET_FILE:sincerely>;TZ=UTC;LC_ALL=C.UTF-8")
      add_dependencies(${name} sincerely)
    endfunction()

    sincerely_add_screen_reader_test(accessibility_bus_test)
    sincerely_add_screen_reader_test(accessibility_names_test)
  else()
    message(WARNING
      "The tests through the accessibility bus are left out: they need Xvfb, openbox, dbus-daemon, dbus-send, setpriv and at-spi-bus-launcher.")
  endif()
endif()
