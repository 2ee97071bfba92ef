# With SINCERELY_SCREENSHOTS=<folder> in the environment these tests also save pictures there, for people to look at.
# They are compiled without the shared precompiled header: that one knows Qt Test without widgets.
if(SINCERELY_BUILD_DESKTOP)
  sincerely_add_test(html_view_test
    SOURCES gui/html_view_test.cpp gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(theme_test SOURCES gui/theme_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  set_target_properties(html_view_test theme_test PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
endif()
