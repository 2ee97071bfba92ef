// Any text as an address, with or without a name, alone or in a list: what is accepted is accepted again, unchanged,
// and nothing gets through that could begin a header line of its own.

#include "core/recipients/address.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sincerely;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 32 || c.unicode() == 127; });
}

void checkAccepted(const QString &address)
{
    require(isOneLine(address) && address.count(u'@') >= 1 && address.size() <= 254);
    require(std::all_of(address.begin(), address.end(), [](QChar c) { return c.unicode() < 127; }));
    const Result<QString> again = recipients::checkAddress(address);
    require(again && *again == address);
    const QString key = recipients::addressKey(address);
    require(key == recipients::addressKey(key));
    const std::optional<QString> better = recipients::suggestCorrection(address);
    require(!better || (*better != address && recipients::checkAddress(*better)));
}

void checkList(const QString &text)
{
    const Result<QList<MailAddress>> list = recipients::parseAddressList(text);
    if (!list)
        return;
    QStringList bare;
    for (const MailAddress &address : *list) {
        require(isOneLine(address.name));
        checkAccepted(address.address);
        bare.append(address.address);
    }
    const Result<QList<MailAddress>> again = recipients::parseAddressList(bare.join(QStringLiteral(", ")));
    require(again && again->size() == list->size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Result<QString> address = recipients::checkAddress(text);
    require(address || (address.error().kind == Error::Kind::Invalid && !address.error().sentence.isEmpty()));
    if (address)
        checkAccepted(*address);
    const Result<MailAddress> named = recipients::parseMailAddress(text);
    if (named) {
        require(isOneLine(named->name));
        checkAccepted(named->address);
    }
    checkList(text);
    return 0;
}
