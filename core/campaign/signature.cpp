#include "core/campaign/signature.h"

#include "core/html/plain_text.h"

namespace sincerely
{

namespace
{

/// Before what closes the page; at the end where nothing does.
qsizetype endOfBody(const QString &html)
{
    for (const QLatin1String tag : {QLatin1String("</body"), QLatin1String("</html")}) {
        const qsizetype at = html.lastIndexOf(tag, -1, Qt::CaseInsensitive);
        if (at >= 0)
            return at;
    }
    return html.size();
}

} // namespace

Letter withSignature(Letter letter, const QString &signature)
{
    const bool isEmpty = letter.html.trimmed().isEmpty() && letter.text.trimmed().isEmpty();
    if (signature.isEmpty() || isEmpty)
        return letter;
    if (letter.isPlainText())
        letter.text = letter.text.trimmed() + QStringLiteral("\n\n-- \n") + html::plainText(signature);
    else
        letter.html.insert(endOfBody(letter.html), QStringLiteral("<div>%1</div>").arg(signature));
    return letter;
}

Composition asSentFrom(const Account &account, Composition composition)
{
    if (composition.from.address.isEmpty())
        composition.from = account.owner;
    composition.letter = withSignature(std::move(composition.letter), signatureOf(account, composition.from.address));
    return composition;
}

} // namespace sincerely
