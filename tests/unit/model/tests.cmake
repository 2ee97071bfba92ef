sincerely_add_test(model_test SOURCES unit/model/model_test.cpp USES sincerely_core_model)
