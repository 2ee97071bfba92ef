#pragma once

#include "core/async/sleep.h"
#include "core/providers/mailbox.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <functional>

namespace sincerely::test
{

/// A mailbox service in memory, with state and a script of troubles.
class FakeMailbox : public Mailbox
{
public:
    /// Trouble for the next call of a kind: the error, and whether the call has its effect all the same.
    struct Trouble {
        Error::Kind kind;
        bool afterEffect = false;
    };
    enum class Call { Check, Create, Complete, Send, LookUp, Remove };

    struct Item {
        MessageId stamp;
        MailAddress to;
        bool sent = false;
        bool hidden = false;  ///< Looked for in vain, as after a rule has deleted it.
        bool leaving = false; ///< Taken over, but still where drafts are.
    };

    MailboxLimits m_limits{std::nullopt, std::nullopt, 4, false};
    QHash<QString, Item> m_items; ///< by draft id
    QStringList m_calls;          ///< "create a@example.com", …
    std::chrono::milliseconds m_latency{0};
    std::function<void()> m_onLook; ///< What happens in the mailbox when a message is looked for.
    int m_open = 0;
    int m_mostOpen = 0;

    void addTrouble(Call call, Trouble trouble) { m_troubles[size_t(call)].push_back(trouble); }
    [[nodiscard]] qsizetype troublesLeft() const
    {
        qsizetype left = 0;
        for (const auto &queue : m_troubles)
            left += qsizetype(queue.size());
        return left;
    }

    /// How often each address was sent to.
    [[nodiscard]] QHash<QString, int> delivered() const { return m_delivered; }
    [[nodiscard]] int drafts() const
    {
        int count = 0;
        for (const Item &item : m_items)
            count += item.sent ? 0 : 1;
        return count;
    }

    [[nodiscard]] MailboxLimits limits() const override { return m_limits; }

    QCoro::Task<Result<MailboxOwner>> check(std::stop_token stop) override
    {
        co_await passTime(stop);
        if (const std::optional<Trouble> trouble = takeTrouble(Call::Check))
            co_return failure(trouble->kind, QStringLiteral("check"));
        co_return MailboxOwner{{QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")}};
    }

    QCoro::Task<Result<Draft>> createDraft(OutgoingMessage message, std::stop_token stop) override
    {
        m_calls.append(QStringLiteral("create ") + message.to.address);
        co_await passTime(stop);
        const std::optional<Trouble> trouble = takeTrouble(Call::Create);
        const QString id = QStringLiteral("draft-%1").arg(++m_made);
        if (!trouble || trouble->afterEffect)
            m_items.insert(id, {message.id, message.to, false, false});
        if (trouble)
            co_return failure(trouble->kind, QStringLiteral("create"));
        co_return Draft{id, QStringLiteral("<%1@fake>").arg(id), QString()};
    }

    QCoro::Task<Result<>> completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                        std::stop_token stop) override
    {
        m_calls.append(QStringLiteral("complete ") + message.to.address);
        co_await passTime(stop);
        if (const std::optional<Trouble> trouble = takeTrouble(Call::Complete))
            co_return failure(trouble->kind, QStringLiteral("complete"));
        if (!m_items.contains(draft.id))
            co_return failure(Error::Kind::NotFound, QStringLiteral("no such draft"));
        for (const Attachment &file : message.attachments)
            observer({file.name, file.sizeBytes, file.sizeBytes});
        co_return Result<>{};
    }

    QCoro::Task<Result<>> send(Draft draft, MessageId id, std::stop_token stop) override
    {
        Q_UNUSED(id)
        const QString address = m_items.value(draft.id).to.address;
        m_calls.append(QStringLiteral("send ") + address);
        co_await passTime(stop);
        if (stop.stop_requested())
            co_return failure(Error::Kind::ConnectionLost, QStringLiteral("stopped while the answer was awaited"));
        const std::optional<Trouble> trouble = takeTrouble(Call::Send);
        if (!trouble && !m_items.contains(draft.id))
            co_return failure(Error::Kind::NotFound, QStringLiteral("no such draft"));
        if (!trouble || trouble->afterEffect) {
            ++m_delivered[address]; // merciless: whoever asks twice delivers twice
            m_items[draft.id].sent = true;
        }
        if (trouble)
            co_return failure(trouble->kind, QStringLiteral("send"));
        co_return Result<>{};
    }

    QCoro::Task<Result<Sighting>> lookUp(Draft draft, MessageId id, std::stop_token stop) override
    {
        Q_UNUSED(draft)
        m_calls.append(QStringLiteral("look"));
        co_await passTime(stop);
        if (const std::optional<Trouble> trouble = takeTrouble(Call::LookUp))
            co_return failure(trouble->kind, QStringLiteral("look"));
        if (m_onLook)
            m_onLook();
        Sighting sighting;
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
            if (item->stamp != id || item->hidden)
                continue;
            sighting.draft.id = item.key();
            sighting.where = item->sent      ? Sighting::Where::Sent
                             : item->leaving ? Sighting::Where::Leaving
                                             : Sighting::Where::Draft;
            sighting.evidence = QStringLiteral("stamp");
            if (item->sent)
                break;
        }
        co_return sighting;
    }

    QCoro::Task<Result<int>> removeDrafts(MessageId id, QString keep, std::stop_token stop) override
    {
        m_calls.append(QStringLiteral("remove"));
        co_await passTime(stop);
        if (const std::optional<Trouble> trouble = takeTrouble(Call::Remove))
            co_return failure(trouble->kind, QStringLiteral("remove"));
        int removed = 0;
        for (auto item = m_items.begin(); item != m_items.end();) {
            const bool spare = item->stamp == id && !item->sent && !item->leaving && item.key() != keep;
            item = spare ? m_items.erase(item) : std::next(item);
            removed += spare ? 1 : 0;
        }
        co_return removed;
    }

private:
    QCoro::Task<> passTime(std::stop_token stop)
    {
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        co_await sleepFor(m_latency, stop);
        --m_open;
    }

    std::optional<Trouble> takeTrouble(Call call)
    {
        std::deque<Trouble> &queue = m_troubles[size_t(call)];
        if (queue.empty())
            return std::nullopt;
        const Trouble trouble = queue.front();
        queue.pop_front();
        return trouble;
    }

    QHash<QString, int> m_delivered;
    std::array<std::deque<Trouble>, 6> m_troubles;
    int m_made = 0;
};

} // namespace sincerely::test
