-- What the first version of the database looked like: its schema, and a few rows of an interrupted campaign.
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

INSERT INTO account VALUES (1, 'Work', 'microsoft', 'Ada', 'ada@contoso.example', 1767000000000);
INSERT INTO account_setting VALUES (1, 'client_id', 'abc');
INSERT INTO campaign VALUES (1, 'Spring visit', 1, 1767000000000, 'paused', 'Stopped.', NULL, '5000,15000,60000,300000,900000');
INSERT INTO message VALUES ('0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a', 1, 0, 'Björn', 'bjorn@example.org', 'sending', '', '', 'draft-1',
  '<m@x>', 'C1', 2, 1, 1767000001000, NULL);
INSERT INTO message_content VALUES ('0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a', 'Ada', 'ada@contoso.example', 'Hello', '', 'Hello', x'00');
INSERT INTO message_history VALUES (1, '0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a', 1767000001000, 'sending', '');
PRAGMA user_version=1;
