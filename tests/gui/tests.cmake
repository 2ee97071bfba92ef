# With SINCERELY_SCREENSHOTS=<folder> in the environment these tests also save pictures there, for people to look at.
# They have a precompiled header of their own: the shared one knows Qt Test without widgets.
if(SINCERELY_BUILD_DESKTOP)
  add_library(sincerely_gui_test_support STATIC
    gui/email_fixture.cpp gui/email_fixture.h
    gui/phrase_fixture.cpp gui/phrase_fixture.h
    gui/scenes.cpp gui/scenes.h
    gui/sending_fixture.cpp gui/sending_fixture.h
    gui/warning_watch.cpp gui/warning_watch.h
    gui/window_fixture.cpp gui/window_fixture.h
    gui/workspace_fixture.cpp gui/workspace_fixture.h)
  target_link_libraries(sincerely_gui_test_support PUBLIC sincerely_ui Qt6::Test)
  target_precompile_headers(sincerely_gui_test_support PRIVATE gui/precompiled.h)

  # sincerely_add_gui_test(<name> [further files…]): <name>.cpp in this folder
  function(sincerely_add_gui_test name)
    sincerely_add_test(${name} SOURCES gui/${name}.cpp ${ARGN} USES sincerely_gui_test_support PRECOMPILED sincerely_gui_test_support)
  endfunction()

  sincerely_add_gui_test(paper_view_test)
  sincerely_add_gui_test(phrase_on_paper_test)
  sincerely_add_gui_test(preview_pane_test)
  sincerely_add_gui_test(sheet_test)
  sincerely_add_gui_test(paper_loads_nothing_test)
  sincerely_add_gui_test(spelling_test)
  sincerely_add_gui_test(theme_test)
  sincerely_add_gui_test(message_table_test)
  sincerely_add_gui_test(send_page_test)
  sincerely_add_gui_test(results_page_test)
  sincerely_add_gui_test(background_test)
  sincerely_add_gui_test(campaign_frame_test)
  sincerely_add_gui_test(accounts_page_test) # signs in to the emulator
  target_link_libraries(accounts_page_test PRIVATE sincerely_emulator)
  # A mail service that fails behind the page.
  add_library(sincerely_microsoft_fixture STATIC gui/microsoft_fixture.cpp gui/microsoft_fixture.h)
  target_link_libraries(sincerely_microsoft_fixture PUBLIC sincerely_gui_test_support sincerely_graph_setup)
  target_precompile_headers(sincerely_microsoft_fixture REUSE_FROM sincerely_gui_test_support)
  foreach(test from_address_test send_trouble_test sending_kill_test thousands_test)
    sincerely_add_gui_test(${test})
    target_link_libraries(${test} PRIVATE sincerely_microsoft_fixture)
  endforeach()
  if(TARGET Qt6::DBus)
    sincerely_add_gui_test(wake_lock_test) # needs dbus-daemon (Debian: dbus)
    target_link_libraries(wake_lock_test PRIVATE Qt6::DBus)
  endif()
  sincerely_add_gui_test(do_not_email_page_test)
  sincerely_add_gui_test(document_test)
  sincerely_add_gui_test(lists_page_test)
  set_tests_properties(lists_page_test PROPERTIES RUN_SERIAL ON) # looks at the clock
  sincerely_add_gui_test(people_model_test)
  sincerely_add_gui_test(recipients_page_test)
  sincerely_add_gui_test(review_page_test)
  sincerely_add_gui_test(typing_kill_test)
  sincerely_add_gui_test(whole_way_test)
  sincerely_add_gui_test(write_page_test)
  sincerely_add_gui_test(editor_scenes_test)
  sincerely_add_gui_test(letter_editor_test)
  sincerely_add_gui_test(letter_property_test)
  target_link_libraries(letter_property_test PRIVATE sincerely_random_letter)
  sincerely_add_gui_test(source_editors_test)
  sincerely_add_gui_test(frame_test)
  sincerely_add_gui_test(app_window_test)
  sincerely_add_gui_test(settings_test)
  sincerely_add_gui_test(help_desk_test)
  target_compile_definitions(help_desk_test PRIVATE SINCERELY_VERSION="${PROJECT_VERSION}")
  if(UNIX)
    sincerely_add_gui_test(program_crash_test) # starts the program itself
    add_dependencies(program_crash_test sincerely)
  endif()

  # On a session bus of its own. (Debian: dbus gnome-keyring)
  if(TARGET Qt6::DBus AND SINCERELY_GNOME_KEYRING AND SINCERELY_DBUS_RUN_SESSION)
    add_executable(system_scheme_test gui/system_scheme_test.cpp)
    target_link_libraries(system_scheme_test PRIVATE sincerely_gui_test_support Qt6::DBus)
    target_precompile_headers(system_scheme_test REUSE_FROM sincerely_gui_test_support)
    add_test(NAME system_scheme_test
      COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/support/with-keyring" absent $<TARGET_FILE:system_scheme_test>)
    set_tests_properties(system_scheme_test PROPERTIES ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8")
  endif()

  # Every scene in every look, as pictures (screenshots --to FOLDER); who adds a page adds its scenes to all_scenes.cpp.
  add_executable(screenshots
    gui/pictures/account_scenes.cpp gui/pictures/all_scenes.cpp gui/pictures/all_scenes.h gui/pictures/campaign_scenes.cpp
    gui/pictures/control_scenes.cpp gui/pictures/frame_scenes.cpp
    gui/pictures/help_scenes.cpp
    gui/pictures/inspect.cpp gui/pictures/inspect.h gui/pictures/look_of_scene.cpp gui/pictures/look_of_scene.h
    gui/pictures/list_scenes.cpp
    gui/pictures/page_scenes.cpp gui/pictures/paper_scenes.cpp gui/pictures/scene.h gui/pictures/scene_desk.cpp gui/pictures/scene_desk.h
    gui/pictures/screenshots.cpp gui/pictures/sending_scenes.cpp)
  target_link_libraries(screenshots PRIVATE sincerely_gui_test_support)
  target_precompile_headers(screenshots REUSE_FROM sincerely_gui_test_support)
  # Only the looks in which something is likeliest to be wrong; people look at all of them.
  foreach(look light large)
    add_test(NAME screenshots_${look} COMMAND screenshots --look ${look})
    set_tests_properties(screenshots_${look} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
  endforeach()
endif()
