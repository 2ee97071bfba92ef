# With SINCERELY_SCREENSHOTS=<folder> in the environment these tests also save pictures there, for people to look at.
# They are compiled without the shared precompiled header: that one knows Qt Test without widgets.
if(SINCERELY_BUILD_DESKTOP)
  sincerely_add_test(html_view_test
    SOURCES gui/html_view_test.cpp gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(theme_test SOURCES gui/theme_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  sincerely_add_test(spelling_test SOURCES gui/spelling_test.cpp gui/scenes.cpp gui/scenes.h USES sincerely_ui)
  sincerely_add_test(message_table_model_test SOURCES gui/message_table_model_test.cpp USES sincerely_ui)
  # Needs python3 with its email package (Debian: python3-minimal) as a parser that is not ours.
  sincerely_add_test(campaign_page_test
    SOURCES gui/campaign_page_test.cpp gui/campaign_fixture.cpp gui/campaign_fixture.h gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(campaign_scenes_test
    SOURCES gui/campaign_scenes_test.cpp gui/campaign_fixture.cpp gui/campaign_fixture.h gui/scenes.cpp gui/scenes.h
    USES sincerely_ui)
  sincerely_add_test(document_test
    SOURCES gui/document_test.cpp gui/workspace_fixture.cpp gui/workspace_fixture.h
    USES sincerely_ui)
  sincerely_add_test(people_model_test
    SOURCES gui/people_model_test.cpp gui/workspace_fixture.cpp gui/workspace_fixture.h
    USES sincerely_ui)
  set_target_properties(people_model_test document_test spelling_test html_view_test theme_test message_table_model_test campaign_page_test campaign_scenes_test
    PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
endif()
