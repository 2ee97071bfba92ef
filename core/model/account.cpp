#include "core/model/account.h"

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isOwner(const Account &account, const QString &address)
{
    return address.isEmpty() || isSame(address, account.owner.address);
}

const FromAddress *otherAddress(const Account &account, const QString &address)
{
    const auto found =
        std::find_if(account.otherAddresses.cbegin(), account.otherAddresses.cend(),
                     [&address](const FromAddress &other) { return isSame(other.address.address, address); });
    return found == account.otherAddresses.cend() ? nullptr : &*found;
}

FromAddress *otherAddress(Account &account, const QString &address)
{
    return const_cast<FromAddress *>(otherAddress(std::as_const(account), address)); // of an account that is not const
}

QString signatureOf(const Account &account, const QString &address)
{
    if (isOwner(account, address))
        return account.signature;
    const FromAddress *other = otherAddress(account, address);
    return other ? other->signature : QString();
}

void takeAliases(Account &account, const QStringList &aliases)
{
    const auto isAlias = [&aliases](const FromAddress &known) {
        return aliases.contains(known.address.address, Qt::CaseInsensitive);
    };
    account.otherAddresses.removeIf([&isAlias](const FromAddress &known) {
        return known.isOfService && known.signature.isEmpty() && !isAlias(known);
    });
    for (FromAddress &known : account.otherAddresses) {
        if (known.isOfService && !isAlias(known))
            known.trial = FromTrial::NotTried;
        known.isOfService = isAlias(known);
    }
    for (const QString &alias : aliases) {
        if (!isOwner(account, alias) && !otherAddress(account, alias))
            account.otherAddresses.append({{account.owner.name, alias}, {}, true, FromTrial::NotTried});
    }
}

} // namespace sincerely
