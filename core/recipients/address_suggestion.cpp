#include "core/recipients/address.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <vector>

namespace sincerely::recipients
{

namespace
{

/// Mail services with many private mailboxes. All of them are taken as they are; the long ones also attract slips of
/// the keys.
constexpr std::array wellKnown = {
    u"gmail.com",   u"googlemail.com", u"hotmail.com",    u"hotmail.co.uk",  u"hotmail.fr",   u"hotmail.de",
    u"hotmail.it",  u"hotmail.es",     u"outlook.com",    u"outlook.fr",     u"outlook.de",   u"outlook.es",
    u"yahoo.com",   u"yahoo.co.uk",    u"yahoo.fr",       u"yahoo.de",       u"yahoo.es",     u"yahoo.it",
    u"yahoo.co.in", u"icloud.com",     u"live.com",       u"live.co.uk",     u"live.fr",      u"live.de",
    u"msn.com",     u"aol.com",        u"me.com",         u"mac.com",        u"mail.com",     u"email.com",
    u"ymail.com",   u"gmx.com",        u"gmx.net",        u"gmx.de",         u"gmx.at",       u"gmx.ch",
    u"web.de",      u"t-online.de",    u"freenet.de",     u"orange.fr",      u"wanadoo.fr",   u"free.fr",
    u"laposte.net", u"sfr.fr",         u"libero.it",      u"btinternet.com", u"sky.com",      u"comcast.net",
    u"verizon.net", u"att.net",        u"proton.me",      u"protonmail.com", u"fastmail.com", u"zoho.com",
    u"hey.com",     u"bluewin.ch",     u"rocketmail.com", u"mail.ru",        u"yandex.ru",    u"yandex.com",
    u"qq.com",      u"163.com",        u"naver.com",      u"hanmail.net"};

/// Shorter names lie too close to other domains that exist.
constexpr qsizetype shortestGuessed = 9;

struct Ending {
    QStringView wrong;
    QStringView right;
};

/// None of the wrong ones exists as a top-level domain.
constexpr std::array<Ending, 14> endings = {{{u".con", u".com"},
                                             {u".cmo", u".com"},
                                             {u".ocm", u".com"},
                                             {u".comm", u".com"},
                                             {u".coom", u".com"},
                                             {u".vom", u".com"},
                                             {u".xom", u".com"},
                                             {u".cpm", u".com"},
                                             {u".cim", u".com"},
                                             {u".nett", u".net"},
                                             {u".ner", u".net"},
                                             {u".ogr", u".org"},
                                             {u".orgg", u".org"},
                                             {u".rog", u".org"}}};

/// Whether one can be typed for the other by one slip: a letter too many, too few, wrong, or two swapped.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QStringView restA = a.sliced(inA - a.begin());
    const QStringView restB = b.sliced(inB - b.begin());
    if (restB.isEmpty())
        return false;
    if (restA.size() < restB.size())
        return restA == restB.sliced(1);
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
}

QString correctedDomain(const QString &domain)
{
    const auto isWellKnown = [&domain](QStringView known) { return known == domain; };
    if (std::any_of(wellKnown.begin(), wellKnown.end(), isWellKnown))
        return {};
    for (const QStringView known : wellKnown) {
        if (known.size() >= shortestGuessed && isOneSlipApart(domain, known))
            return known.toString();
    }
    for (const Ending &ending : endings) {
        if (domain.endsWith(ending.wrong))
            return domain.chopped(ending.wrong.size()) % ending.right;
    }
    return {};
}

} // namespace

std::optional<QString> suggestCorrection(QStringView address)
{
    const QStringView text = address.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1)
        return std::nullopt;
    const QString corrected = correctedDomain(text.sliced(at + 1).toString().toLower());
    if (corrected.isEmpty())
        return std::nullopt;
    return QString(text.first(at) % u'@' % corrected);
}

} // namespace sincerely::recipients
