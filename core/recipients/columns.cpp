#include "core/recipients/columns.h"

#include "core/base/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sincerely::recipients
{

namespace
{

// As `squeezed()` leaves them; what comes first is preferred.
constexpr std::array<QStringView, 51> emailNames = {u"email",
                                                    u"emailaddress",
                                                    u"mail",
                                                    u"mailaddress",
                                                    u"emailadress",
                                                    u"emailid",
                                                    u"primaryemail",
                                                    u"workemail",
                                                    u"emailwork",
                                                    u"businessemail",
                                                    u"email1",
                                                    u"email1value",
                                                    u"email1address",
                                                    u"emailaddress1",
                                                    u"useremail",
                                                    u"billingemail",
                                                    u"recipientemail",
                                                    u"personalemail",
                                                    u"contactemail",
                                                    u"adresseemail",
                                                    u"adressemail",
                                                    u"adresseélectronique",
                                                    u"courrielprofessionnel",
                                                    u"courriel",
                                                    u"mél",
                                                    u"emailadresse",
                                                    u"mailadresse",
                                                    u"correo",
                                                    u"correoelectrónico",
                                                    u"correoelectronico",
                                                    u"direccióndecorreo",
                                                    u"indirizzoemail",
                                                    u"indirizzodiposta",
                                                    u"postaelettronica",
                                                    u"endereçodeemail",
                                                    u"correioeletrónico",
                                                    u"correioeletrônico",
                                                    u"emailadres",
                                                    u"epost",
                                                    u"epostadress",
                                                    u"epostadresse",
                                                    u"sähköposti",
                                                    u"adresemail",
                                                    u"eposta",
                                                    u"почта",
                                                    u"электроннаяпочта",
                                                    u"メールアドレス",
                                                    u"电子邮件",
                                                    u"邮箱",
                                                    u"電子郵件",
                                                    u"이메일"};
constexpr std::array<QStringView, 14> fullNames = {
    u"name",           u"fullname",     u"displayname", u"contactname", u"contact",
    u"recipientname",  u"nomcomplet",   u"nometprénom", u"prénometnom", u"vollständigername",
    u"nombrecompleto", u"nomecompleto", u"naam",        u"nomecognome"};
constexpr std::array<QStringView, 9> firstNames = {u"firstname", u"givenname", u"forename", u"first",   u"prénom",
                                                   u"prenom",    u"vorname",   u"nombre",   u"voornaam"};
constexpr std::array<QStringView, 12> lastNames = {u"lastname",     u"surname",   u"familyname", u"last",
                                                   u"nomdefamille", u"nom",       u"nachname",   u"familienname",
                                                   u"apellido",     u"apellidos", u"achternaam", u"cognome"};

/// "E-Mail Address" and "email_address" are one name: without letter case, blanks and signs.
QString squeezed(QStringView name)
{
    QString plain;
    for (const QChar character : name.toString().normalized(QString::NormalizationForm_C).toLower()) {
        if (character.isLetterOrNumber() || character.isMark())
            plain += character;
    }
    return plain;
}

std::optional<int> firstOf(std::span<const QStringView> names, const QStringList &columns)
{
    QStringList plain;
    for (const QString &column : columns)
        plain.append(squeezed(column));
    for (const QStringView name : names) {
        const qsizetype index = plain.indexOf(name);
        if (index >= 0)
            return static_cast<int>(index);
    }
    return std::nullopt;
}

QString namesOf(const QStringList &columns)
{
    constexpr qsizetype most = 20;
    QStringList names = quoted(columns.first(std::min(most, columns.size())));
    if (columns.size() > most)
        names.append(QCoreApplication::translate("sincerely::Columns", "%n more", nullptr, int(columns.size() - most)));
    return listed(names);
}

QString textOf(std::span<const std::string_view> values, std::optional<int> column)
{
    if (!column)
        return {};
    const std::string_view value = values[static_cast<std::size_t>(*column)];
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).simplified();
}

} // namespace

std::optional<int> findColumn(const QStringList &columns, QStringView name)
{
    const QStringView wanted = name.trimmed();
    for (qsizetype index = 0; index < columns.size(); ++index) {
        if (QStringView(columns.at(index)).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return static_cast<int>(index);
    }
    return std::nullopt;
}

Result<int> emailColumn(const QStringList &columns, const QString &wanted)
{
    const bool given = !wanted.trimmed().isEmpty();
    const std::optional<int> found = given ? findColumn(columns, wanted) : firstOf(emailNames, columns);
    if (found)
        return *found;
    const QString sentence =
        given
            ? QCoreApplication::translate("sincerely::Columns", "There is no column “%1”. The columns are: %2.")
                  .arg(wanted.trimmed(), namesOf(columns))
            : QCoreApplication::translate("sincerely::Columns", "No column looks like the one with the addresses, such "
                                                                "as “Email”. Say which one it is. The columns are: %1.")
                  .arg(namesOf(columns));
    return failure(Error::Kind::Invalid, sentence);
}

QString chosenEmailColumn(const RecipientList &list)
{
    const bool isTold = list.emailColumn < 0 || emailColumn(list.columns).value_or(-1) == list.emailColumn;
    return isTold ? QString() : list.columns.value(list.emailColumn);
}

NameColumns nameColumns(const QStringList &columns)
{
    return {firstOf(fullNames, columns), firstOf(firstNames, columns), firstOf(lastNames, columns)};
}

QString displayName(std::span<const std::string_view> values, const NameColumns &columns)
{
    const QString full = textOf(values, columns.full);
    if (!full.isEmpty() && !columns.first)
        return full;
    const QString first = textOf(values, columns.first);
    const QString last = textOf(values, columns.last);
    const QString joined = (first + u' ' + last).simplified();
    // "Name" beside "First name" is the family name as often as the whole one, so the two that are certain go first.
    if (!first.isEmpty() && !last.isEmpty())
        return joined;
    return full.isEmpty() ? joined : full;
}

} // namespace sincerely::recipients
