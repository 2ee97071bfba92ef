#pragma once

#include "core/providers/graph/graph_mailbox.h"
#include "tests/support/support.h"
#include "tests/unit/providers/fake_http_client.h"
#include "tests/unit/providers/fake_token_source.h"

#include <QTemporaryDir>

namespace sincerely::test
{

/// Each look is a day later, so that no rest at a gate takes any time.
class LeapingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now += std::chrono::hours(25); }

private:
    mutable std::chrono::milliseconds m_now{0};
};

/// Options with waits of no time, three repeats, and no jitter.
[[nodiscard]] graph::GraphOptions quickOptions();

/// Id of the messages made here.
inline const MessageId kMessageId{QStringLiteral("0b6b9b0a-3c0e-4f0a-9d3c-1f2e3d4c5b6a")};

/// To Björn, with HTML and text, without files.
[[nodiscard]] OutgoingMessage plainMessage();

/// A mailbox between a scripted client and a fake token source.
struct GraphFixture {
    explicit GraphFixture(graph::GraphOptions options = quickOptions());

    /// A file of this size with a content that depends on the seed.
    [[nodiscard]] Attachment file(const QString &name, qint64 size, char seed = 'a');

    /// The answer to the GET of a draft: unsent, to the recipient of plainMessage(), stamped.
    [[nodiscard]] static http::HttpResponse goodDraft();
    /// A list of attachments as the service tells it.
    [[nodiscard]] static http::HttpResponse listOf(const QList<Attachment> &files);

    QTemporaryDir folder;
    LeapingClock clock;
    std::shared_ptr<FakeHttpClient> client = std::make_shared<FakeHttpClient>();
    std::shared_ptr<FakeTokenSource> tokens = std::make_shared<FakeTokenSource>();
    graph::GraphMailbox mailbox;
    std::stop_source stop;
};

/// Everything the script holds was asked, and nothing else.
#define VERIFY_SCRIPT(fixture) QCOMPARE((fixture).client->deviation(), QString())

} // namespace sincerely::test
