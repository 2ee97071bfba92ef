#include "core/providers/folder/message_file.h"

#include <QFile>
#include <QStringList>

namespace sincerely::folder
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortIdLength = 8;
constexpr qsizetype longestAddressInName =
    120; // with the whole id still far below the 255 bytes of common file systems
constexpr qint64 longestHeader = 1 << 20;

/// The names of devices that Windows opens instead of a file, whatever comes after their first dot.
bool isReservedOnWindows(const QString &name)
{
    static const QStringList reserved = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool port =
        stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.back().isDigit();
    return port || reserved.contains(stem);
}

QString cleaned(const QString &address)
{
    QString name;
    for (const QChar c : address.left(longestAddressInName)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        name += plain || QStringView(u"@._+-").contains(c) ? c : QChar(u'_');
    }
    if (name.startsWith(u'.') || name.startsWith(u'-') || isReservedOnWindows(name))
        name.prepend(u'_');
    return name;
}

QString shortId(const MessageId &id)
{
    return id.text().left(shortIdLength);
}

} // namespace

QString partName(const MessageId &id)
{
    return u".sincerely-%1.part"_s.arg(id.text());
}

QString draftName(const MessageId &id)
{
    return u".sincerely-%1.draft"_s.arg(id.text());
}

QString publishedName(const QString &address, const MessageId &id)
{
    return u"%1-%2.eml"_s.arg(cleaned(address), shortId(id));
}

QString longPublishedName(const QString &shortName, const MessageId &id)
{
    const QString ending = u"-%1.eml"_s.arg(shortId(id));
    const QString address = shortName.endsWith(ending) ? shortName.chopped(ending.size()) : u"message"_s;
    return u"%1-%2.eml"_s.arg(address, id.text());
}

bool isNameOf(const QString &fileName, const MessageId &id)
{
    return fileName.endsWith(u"-%1.eml"_s.arg(shortId(id))) || fileName.endsWith(u"-%1.eml"_s.arg(id.text()));
}

bool carriesStamp(const QString &path, const MessageId &id)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stamp = "X-Sincerely-Message: " + id.text().toLatin1();
    for (qint64 read = 0; read < longestHeader;) {
        const QByteArray line = file.readLine(longestHeader);
        read += line.size();
        const QByteArray plain = line.trimmed();
        if (plain.isEmpty()) // the end of the header, or of the file
            return false;
        if (plain == stamp)
            return true;
    }
    return false;
}

} // namespace sincerely::folder
