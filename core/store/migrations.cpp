#include "core/store/migrations.h"

#include <QCoreApplication>

#include <array>

namespace sincerely::store
{

namespace
{

// States are words, times UTC milliseconds, message ids UUID text. Never change a step that was released: append one.
constexpr std::array kSteps = {
    R"sql(
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    provider TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    owner_address TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE account_setting (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    account_id INTEGER REFERENCES account ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    pace_per_minute INTEGER, -- NULL: as the mailbox says; 0: unlimited
    settle_waits TEXT NOT NULL -- milliseconds, separated by commas
) STRICT;

-- The sending record: where each message stands. Small, because it is written before and after every request.
CREATE TABLE message (
    id TEXT PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
    position INTEGER NOT NULL,
    to_name TEXT NOT NULL,
    to_address TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,   -- how the outcome is known
    draft_id TEXT NOT NULL,
    internet_message_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    drafts_asked INTEGER NOT NULL, -- how often a draft was asked for: more than once may leave a spare one
    sends_asked INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    sent_at INTEGER,
    UNIQUE (campaign_id, position)
) STRICT;
CREATE INDEX message_by_state ON message (campaign_id, state, position);

-- What was approved, frozen: what is sent, whatever becomes of template and list.
CREATE TABLE message_content (
    message_id TEXT PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    from_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    subject TEXT NOT NULL,
    html TEXT NOT NULL,
    text TEXT NOT NULL,
    fingerprint BLOB NOT NULL
) STRICT;

CREATE TABLE message_address (
    message_id TEXT NOT NULL REFERENCES message ON DELETE CASCADE,
    kind TEXT NOT NULL, -- 'cc', 'bcc', 'reply-to'
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (message_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    content_id TEXT NOT NULL
) STRICT;

CREATE TABLE message_file (
    message_id TEXT NOT NULL REFERENCES message ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES file,
    PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

-- Every change of state, never altered: what "sending record" shows to the person.
CREATE TABLE message_history (
    id INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL REFERENCES message ON DELETE CASCADE,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX message_history_by_message ON message_history (message_id, id);
)sql",

    R"sql(
ALTER TABLE campaign ADD COLUMN archived_at INTEGER;
ALTER TABLE campaign ADD COLUMN deleted_at INTEGER; -- can be brought back until the program starts the next time

CREATE TABLE recipient_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, -- '': the list of one campaign
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE list_column (
    list_id INTEGER NOT NULL REFERENCES recipient_list ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (list_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
    id INTEGER PRIMARY KEY,
    list_id INTEGER NOT NULL REFERENCES recipient_list ON DELETE CASCADE,
    position INTEGER NOT NULL,
    fields TEXT NOT NULL,      -- a JSON array of strings, one for each column; those missing at its end are empty
    address_key TEXT NOT NULL, -- for comparing; '' when the address cannot be used
    removed_at INTEGER,
    UNIQUE (list_id, position)
) STRICT;
CREATE INDEX recipient_by_address ON recipient (list_id, address_key);

-- What the emails of a campaign are made from. Campaigns that came from the command line have none: they are frozen.
CREATE TABLE composition (
    campaign_id INTEGER PRIMARY KEY REFERENCES campaign ON DELETE CASCADE,
    list_id INTEGER REFERENCES recipient_list ON DELETE SET NULL,
    letter_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    html TEXT NOT NULL,
    text TEXT NOT NULL,
    from_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    reply_to_name TEXT NOT NULL,
    reply_to_address TEXT NOT NULL, -- '': none
    list_folder TEXT NOT NULL,
    email_column TEXT NOT NULL,
    attachment_column TEXT NOT NULL,
    touch TEXT NOT NULL -- 'required', 'optional'
) STRICT;

CREATE TABLE composition_file (
    campaign_id INTEGER NOT NULL REFERENCES composition ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (campaign_id, position)
) STRICT, WITHOUT ROWID;

-- What was written and decided for one recipient of a campaign.
CREATE TABLE review (
    campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
    recipient_id INTEGER NOT NULL REFERENCES recipient ON DELETE CASCADE,
    phrase TEXT NOT NULL,
    edited_subject TEXT, -- NULL: the email was not edited by hand
    edited_html TEXT,
    edited_text TEXT,
    edited_from BLOB,    -- fingerprint of the email that was edited
    verdict TEXT NOT NULL, -- 'open', 'approved', 'on_hold', 'skipped'
    message_id TEXT REFERENCES message ON DELETE SET NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, recipient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_by_message ON review (message_id);
CREATE INDEX review_by_recipient ON review (recipient_id);

CREATE TABLE template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    letter_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    html TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE INDEX message_by_address ON message (lower(to_address));
CREATE INDEX file_by_content ON file (campaign_id, sha256);
)sql",

    R"sql(
-- What a service has asked of the account's traffic, so that the next start keeps to it; NULL: nothing.
ALTER TABLE account ADD COLUMN rest_asked_at INTEGER;
ALTER TABLE account ADD COLUMN rest_seconds INTEGER;
-- As in campaign, whose own are empty from now on when it was not told any.
ALTER TABLE account ADD COLUMN settle_waits TEXT NOT NULL DEFAULT '';

-- Messages of which a draft that is not needed any more could not be removed from the mailbox yet.
CREATE TABLE spare_draft (
    message_id TEXT PRIMARY KEY REFERENCES message ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
)sql",

    R"sql(
-- Who is never written to. Whole domains stand as "@example.com".
CREATE TABLE do_not_email (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL UNIQUE, -- for comparing
    reason TEXT NOT NULL,
    source TEXT NOT NULL, -- where it came from; '': typed
    added_at INTEGER NOT NULL
) STRICT;
)sql",

    R"sql(
-- Of the list of a campaign: the saved list that its people came from, or were kept in.
ALTER TABLE recipient_list ADD COLUMN made_from INTEGER REFERENCES recipient_list ON DELETE SET NULL;
)sql",

    R"sql(
-- HTML in the merge language, with pictures from the picture folder.
ALTER TABLE account ADD COLUMN signature TEXT NOT NULL DEFAULT '';
)sql",

    R"sql(
-- What mail of an account can be from, beside its owner.
CREATE TABLE from_address (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    signature TEXT NOT NULL,        -- as account.signature
    is_of_service INTEGER NOT NULL, -- the service says that it is the mailbox's own; otherwise the person does
    trial TEXT NOT NULL,            -- 'not_tried', 'kept', 'replaced' by the service
    PRIMARY KEY (account_id, position)
) STRICT, WITHOUT ROWID;
)sql",
};

Result<int> versionOf(Database &database)
{
    int version = 0;
    const Result<> read =
        database.forEach("PRAGMA user_version", {}, [&version](const Row &row) { version = int(row.integer(0)); });
    if (!read)
        return failure(read.error());
    return version;
}

Result<> runStep(Database &database, int version)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    // Two programs that start together: the second one finds the step done.
    const Result<int> now = versionOf(database);
    if (!now)
        return failure(now.error());
    if (*now >= version)
        return {};
    const Result<> done = database.script(kSteps[size_t(version) - 1]);
    if (!done)
        return done;
    const Result<> marked = database.script("PRAGMA user_version=" + QByteArray::number(version));
    if (!marked)
        return marked;
    return transaction->commit();
}

} // namespace

int newestVersion()
{
    return int(kSteps.size());
}

Result<> migrate(Database &database)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version > newestVersion())
        return failure(Error::Kind::Storage,
                       QCoreApplication::translate(
                           "sincerely::store",
                           "The data folder was written by a newer version of Sincerely. Install that version, or "
                           "choose another data folder."),
                       QStringLiteral("user_version %1, known %2").arg(*version).arg(newestVersion()));
    for (int step = *version + 1; step <= newestVersion(); ++step) {
        const Result<> done = runStep(database, step);
        if (!done)
            return done;
    }
    return {};
}

} // namespace sincerely::store
