#include "core/letter/links.h"

#include "core/html/address.h"
#include "core/letter/merge_text.h"
#include "core/merge/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct Links {
    Q_DECLARE_TR_FUNCTIONS(sincerely::letter::Links)
};

/// With the scheme that browsers and mail programs would think of.
QString withScheme(const QString &address)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hostAndPort(u"^[\\w.-]+\\.\\w+:\\d"_s);
    static const QRegularExpression email(u"^[^\\s/@]+@[^\\s/@]+\\.[^\\s/@]+$"_s);
    static const QRegularExpression host(u"^[^\\s/@.:{}]+(\\.[^\\s/@.:{}]+)+([:/?#].*)?$"_s);
    if (address.startsWith(u"{{"_s))
        return address;
    if (email.match(address).hasMatch() && !address.contains(u':'))
        return u"mailto:"_s + address;
    if (host.match(address).hasMatch() && (!scheme.match(address).hasMatch() || hostAndPort.match(address).hasMatch()))
        return u"https://"_s + address;
    return address;
}

} // namespace

Result<QString> checkedAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return failure(Error::Kind::Invalid, Links::tr("Enter the address that the link leads to."));
    if (const auto parsed = merge::Template::parse(trimmed.toStdString(), merge::Place::Header); !parsed)
        return failure(Error::Kind::Invalid, parsed.error().first().sentence);
    const QString address = withScheme(trimmed);
    static const QRegularExpression blank(u"\\s"_s);
    static const QRegularExpression fields(u"\\{\\{[^}]*\\}\\}"_s);
    QString plain = address;
    plain.replace(fields, u"x"_s);
    if (plain.contains(blank))
        return failure(Error::Kind::Invalid, Links::tr("An address has no blanks. Write %20 where one is needed."));
    static const QRegularExpression complete(u"^(https?://[^/?#]+.*|mailto:[^@\\s]+@.+|tel:[+\\d].*|x.*)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (!html::isSafeLink(address) || !complete.match(plain).hasMatch()) {
        return failure(Error::Kind::Invalid,
                       Links::tr("This is no address of a web page, an email address or a telephone number. Write for "
                                 "example example.com, ada@example.com or tel:+441234567."));
    }
    return address;
}

void linkAddresses(Content &content)
{
    for (Block &block : content.blocks) {
        std::vector<Piece> pieces;
        for (Piece &piece : block.pieces) {
            if (piece.kind != Piece::Kind::Text || !piece.style.link.isEmpty()) {
                append(pieces, std::move(piece));
                continue;
            }
            qsizetype at = 0;
            const auto add = [&](qsizetype end, const Style &style) {
                append(pieces, {Piece::Kind::Text, piece.text.mid(at, end - at), style, {}, 0});
                at = end;
            };
            for (const html::FoundAddress &found : html::findAddresses(piece.text)) {
                add(found.begin, piece.style);
                Style style = piece.style;
                style.link = found.link;
                style.underlined = false;
                style.colour.reset();
                add(found.begin + found.length, style);
            }
            add(piece.text.size(), piece.style);
        }
        block.pieces = std::move(pieces);
    }
}

} // namespace sincerely::letter
