sincerely_add_test(merge_parse_test SOURCES unit/merge/parse_test.cpp USES sincerely_core_merge)
sincerely_add_test(merge_render_test SOURCES unit/merge/render_test.cpp USES sincerely_core_merge)
