#include "core/recipients/do_not_email.h"

#include "core/recipients/address.h"

#include <algorithm>

namespace sincerely::recipients
{

Result<QString> doNotEmailAddress(QStringView raw)
{
    QStringView text = raw.trimmed();
    if (text.startsWith(u'*'))
        text = text.sliced(1);
    if (!text.startsWith(u'@'))
        return checkAddress(text);
    // Checked with somebody in front of it, so that a domain is what it is in an address.
    const QString somebody = u'x' + text.toString();
    const Result<QString> checked = checkAddress(somebody);
    if (!checked)
        return checked;
    return checked->sliced(1);
}

QStringList doNotEmailKeys(QStringView address)
{
    const QString key = addressKey(address);
    const qsizetype at = key.lastIndexOf(u'@');
    return at > 0 ? QStringList{key, key.sliced(at)} : QStringList{key};
}

bool DoNotEmailSet::contains(QStringView address) const
{
    if (m_keys.isEmpty())
        return false;
    const QStringList keys = doNotEmailKeys(address);
    return std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return m_keys.contains(key); });
}

} // namespace sincerely::recipients
