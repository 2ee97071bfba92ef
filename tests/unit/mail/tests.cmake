# Needs python3 with its email package (Debian: python3-minimal) as a parser that is not ours.
sincerely_add_test(mime_test SOURCES unit/mail/mime_test.cpp USES sincerely_core_mail)
