#include "ui/document/test_sending.h"

#include "core/campaign/test_email.h"
#include "core/recipients/address.h"

namespace sincerely
{

TestSending::TestSending(store::Store &store, ProviderServices services, QObject *parent)
    : QObject(parent)
    , m_doNotEmail(store)
    , m_services(std::move(services))
{
}

void TestSending::send(const Account &account, const OutgoingMessage &email, const QString &address)
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    Q_EMIT changed();
    m_scope.start(run(account, email, address.trimmed()));
}

QCoro::Task<> TestSending::run(Account account, OutgoingMessage email, QString address)
{
    TestOutcome outcome;
    const Result<MailAddress> to = recipients::parseMailAddress(address);
    if (to) {
        const OutgoingMessage test = makeTestEmail(email, *to);
        outcome = co_await sendThroughAccount(account, test);
    } else {
        outcome.error = to.error();
    }
    outcome.to = address;
    m_isUnderWay = false;
    Q_EMIT changed();
    Q_EMIT ended(outcome);
}

QCoro::Task<Result<>> TestSending::checkMayGo(QString address)
{
    Result<std::optional<DoNotEmailEntry>> refused = co_await m_doNotEmail.find(address);
    if (!refused)
        co_return failure(refused.error());
    if (*refused)
        co_return failure(Error::Kind::Invalid, tr("“%1” is on the do-not-email list.").arg(address));
    co_return Result<>{};
}

QCoro::Task<TestOutcome> TestSending::sendThroughAccount(Account account, OutgoingMessage test)
{
    TestOutcome outcome;
    outcome.account = account.id;
    outcome.from = test.from;
    const QString to = test.to.address;
    Result<> mayGo = co_await checkMayGo(to);
    if (!mayGo) {
        outcome.error = mayGo.error();
        co_return TestOutcome(outcome);
    }
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(account, m_services);
    if (!mailbox) {
        outcome.error = mailbox.error();
        co_return TestOutcome(outcome);
    }
    outcome.triesFrom = (*mailbox)->limits().mayReplaceFrom && !isOwner(account, test.from.address);
    const std::stop_token stop = m_scope.stopToken();
    Result<Draft> sent = co_await sendTestEmail(mailbox->get(), test, stop);
    if (!sent) {
        outcome.error = sent.error();
    } else if (outcome.triesFrom && isOwner(account, to)) {
        const Draft keys = *sent;
        const QString wanted = test.from.address;
        const QList<std::chrono::milliseconds> waits = m_arrivalWaits;
        outcome.trial = co_await tryFrom(mailbox->get(), keys, wanted, waits, stop);
    }
    co_await (*mailbox)->close();
    co_return TestOutcome(outcome);
}

} // namespace sincerely
