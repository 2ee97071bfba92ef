#include "core/providers/folder/folder_provider.h"

#include "core/providers/folder/folder_mailbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sincerely::folder
{

namespace
{

QString pathSetting()
{
    return QStringLiteral("path");
}

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::folder", text);
}

/// A sender that stands for "this machine": nothing is ever delivered from a folder, but every email has to be from
/// somebody (RFC 5322, 3.6).
MailAddress localOwner()
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    user.removeIf([](QChar c) { return !(c.isLetterOrNumber() && c.unicode() < 128) && c != u'.' && c != u'-'; });
    return {QString(), (user.isEmpty() ? QStringLiteral("me") : user) + QStringLiteral("@localhost.localdomain")};
}

} // namespace

QString providerKey()
{
    return QStringLiteral("folder");
}

Result<Account> makeAccount(const QString &name, const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    if (QFileInfo::exists(absolute) && !QFileInfo(absolute).isDir())
        return failure(Error::Kind::AccountRefused, tr("“%1” is a file; the account needs a folder.").arg(absolute));
    if (!QDir().mkpath(absolute))
        return failure(Error::Kind::AccountRefused,
                       tr("The folder “%1” cannot be made. Choose another one.").arg(absolute));
    Account account;
    account.name = name;
    account.provider = providerKey();
    account.owner = localOwner();
    account.settings.insert(pathSetting(), absolute);
    return account;
}

QString pathOf(const Account &account)
{
    return account.provider == providerKey() ? account.settings.value(pathSetting()) : QString();
}

Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services)
{
    const QString path = pathOf(account);
    if (path.isEmpty())
        return failure(Error::Kind::Invalid, tr("The account “%1” has no folder.").arg(account.name));
    return std::unique_ptr<Mailbox>(std::make_unique<FolderMailbox>(path, account.owner, services.clock));
}

} // namespace sincerely::folder
