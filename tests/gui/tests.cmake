# With SINCERELY_SCREENSHOTS=<folder> in the environment these tests also save pictures there, for people to look at.
# They are compiled without the shared precompiled header: that one knows Qt Test without widgets.
if(SINCERELY_BUILD_DESKTOP)
  sincerely_add_test(html_view_test
    SOURCES gui/html_view_test.cpp gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(theme_test SOURCES gui/theme_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  sincerely_add_test(message_table_model_test SOURCES gui/message_table_model_test.cpp USES sincerely_ui)
  # Needs python3 with its email package (Debian: python3-minimal) as a parser that is not ours.
  sincerely_add_test(campaign_page_test
    SOURCES gui/campaign_page_test.cpp gui/campaign_fixture.cpp gui/campaign_fixture.h gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(campaign_scenes_test
    SOURCES gui/campaign_scenes_test.cpp gui/campaign_fixture.cpp gui/campaign_fixture.h gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(editor_scenes_test SOURCES gui/editor_scenes_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  sincerely_add_test(letter_editor_test SOURCES gui/letter_editor_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  sincerely_add_test(letter_property_test SOURCES gui/letter_property_test.cpp USES sincerely_ui sincerely_random_letter)
  sincerely_add_test(source_editors_test SOURCES gui/source_editors_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  set_target_properties(source_editors_test letter_property_test letter_editor_test editor_scenes_test html_view_test theme_test message_table_model_test campaign_page_test campaign_scenes_test
    PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
endif()
