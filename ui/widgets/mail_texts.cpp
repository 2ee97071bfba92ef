#include "ui/widgets/mail_texts.h"

#include "core/providers/registry.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

namespace sincerely
{

QString shownAddress(const MailAddress &address)
{
    if (address.name.isEmpty() || address.name == address.address)
        return address.address;
    // Isolates keep a name written from right to left from turning the address around (Unicode UAX #9), and the mark
    // before it keeps the line on the side where the others stand.
    const QChar lineMark(QGuiApplication::isRightToLeft() ? 0x200f : 0x200e);
    return lineMark + QStringLiteral("\u2068%1\u2069 <%2>").arg(address.name, address.address);
}

QString shownAddresses(const QList<MailAddress> &addresses)
{
    QStringList shown;
    for (const MailAddress &address : addresses)
        shown.append(shownAddress(address));
    return shown.join(QStringLiteral(", "));
}

bool isFolder(const Account &account)
{
    return account.owner.address.isEmpty() || account.provider == QStringLiteral("folder");
}

QString shownAccount(const Account &account)
{
    return QStringLiteral("%1 · %2").arg(account.name,
                                         isFolder(account) ? providerName(account.provider) : account.owner.address);
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace sincerely
