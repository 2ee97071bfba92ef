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
    std::optional<Error> error;
    const Result<MailAddress> to = recipients::parseMailAddress(address);
    if (to) {
        const OutgoingMessage test = makeTestEmail(email, *to);
        Result<> sent = co_await sendThroughAccount(account, test);
        if (!sent)
            error = sent.error();
    } else {
        error = to.error();
    }
    m_isUnderWay = false;
    Q_EMIT changed();
    Q_EMIT ended(address, error);
}

QCoro::Task<Result<>> TestSending::sendThroughAccount(Account account, OutgoingMessage test)
{
    const QString address = test.to.address;
    Result<std::optional<DoNotEmailEntry>> refused = co_await m_doNotEmail.find(address);
    if (!refused)
        co_return failure(refused.error());
    if (*refused)
        co_return failure(Error::Kind::Invalid, tr("“%1” is on the do-not-email list.").arg(address));
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(account, m_services);
    if (!mailbox)
        co_return failure(mailbox.error());
    const std::stop_token stop = m_scope.stopToken();
    Result<> sent = co_await sendTestEmail(mailbox->get(), test, stop);
    co_await (*mailbox)->close();
    co_return sent;
}

} // namespace sincerely
