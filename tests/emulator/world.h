#pragma once

#include "tests/emulator/blob_store.h"
#include "tests/emulator/ledger.h"
#include "tests/emulator/mailbox.h"
#include "tests/emulator/tokens.h"
#include "tests/emulator/upload_sessions.h"

namespace sincerely::emulator
{

/// Everything the emulator consists of, except the network. Used under one lock.
struct World {
    explicit World(quint32 seed)
        : random(seed)
    {
    }

    Clock clock;
    Behaviour behaviour;
    QRandomGenerator random; ///< Of everything but the faults.
    Ledger ledger{clock};
    Mailbox mailbox{clock, behaviour, random};
    Tokens tokens{clock, behaviour, random};
    BlobStore blobs;
    UploadSessions sessions;
    QByteArray mainOrigin;   ///< "http://127.0.0.1:PORT"
    QByteArray uploadOrigin; ///< the other one
};

} // namespace sincerely::emulator
