#include "core/html/address.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sincerely::html
{

namespace
{

/// Without what browsers drop or might drop, in lower case.
QString essence(QStringView address)
{
    QString result;
    for (const QChar c : address) {
        const bool isDropped =
            c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!isDropped)
            result += c.toLower();
    }
    return result;
}

template <std::size_t count>
bool startsWithAny(const QString &text, const std::array<QStringView, count> &beginnings)
{
    return std::ranges::any_of(beginnings, [&text](QStringView beginning) { return text.startsWith(beginning); });
}

} // namespace

bool isSafeLink(QStringView address)
{
    constexpr std::array<QStringView, 6> beginnings = {u"http:", u"https:", u"mailto:", u"tel:", u"#", u"{{"};
    return startsWithAny(essence(address), beginnings);
}

bool isSafePicture(QStringView address)
{
    constexpr std::array<QStringView, 5> beginnings = {u"cid:", u"http:", u"https:", u"data:image/", u"{{"};
    return startsWithAny(essence(address), beginnings);
}

std::vector<FoundAddress> findAddresses(QStringView text)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression address(
        u"(https?://[^\\s<>]*[^\\s<>.,;:!?'\")\\]]|www\\.[^\\s<>]*[^\\s<>.,;:!?'\")\\]])|"
        "([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<FoundAddress> found;
    const QString plain = text.toString();
    for (auto matches = address.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString shown = match.captured();
        const QString scheme = match.hasCaptured(2)        ? u"mailto:"_s
                               : shown.startsWith(u"www.") ? u"https://"_s
                                                           : QString();
        found.push_back({match.capturedStart(), match.capturedLength(), scheme + shown});
    }
    return found;
}

} // namespace sincerely::html
