sincerely_add_test(sender_test SOURCES unit / campaign / sender_test.cpp USES sincerely_core_campaign)
    sincerely_add_test(sender_property_test SOURCES unit / campaign /
                       sender_property_test.cpp USES sincerely_core_campaign)
        sincerely_add_test(before_sending_test SOURCES unit / campaign /
                           before_sending_test.cpp USES sincerely_core_campaign)
            sincerely_add_test(planner_test SOURCES unit / campaign / planner_test.cpp unit / campaign /
                               planner_fixture.h USES sincerely_core_campaign)
                sincerely_add_test(freezing_test SOURCES unit / campaign / freezing_test.cpp unit / campaign /
                                   planner_fixture.h USES sincerely_core_campaign)
                    sincerely_add_test(signature_test SOURCES unit / campaign /
                                       signature_test.cpp USES sincerely_core_campaign)
                        sincerely_add_test(letter_test SOURCES unit / campaign /
                                           letter_test.cpp USES sincerely_core_campaign)
                            sincerely_add_test(outcome_test SOURCES unit / campaign /
                                               outcome_test.cpp USES sincerely_core_campaign)
                                sincerely_add_test(review_test SOURCES unit / campaign / review_test.cpp unit /
                                                   campaign / written_campaign.h USES sincerely_core_campaign)
                                    sincerely_add_test(written_campaign_test SOURCES unit / campaign /
                                                       written_campaign_test.cpp unit / campaign /
                                                       written_campaign.h USES sincerely_core_campaign)
                                        sincerely_add_test(look_over_test SOURCES unit / campaign /
                                                           look_over_test.cpp USES sincerely_core_campaign)
                                            sincerely_add_test(look_over_reading_test SOURCES unit / campaign /
                                                               look_over_reading_test.cpp unit / campaign /
                                                               written_campaign.h USES sincerely_core_campaign)
                                                sincerely_add_test(
                                                    do_not_email_guard_test SOURCES unit / campaign /
                                                    do_not_email_guard_test.cpp USES sincerely_core_campaign)
