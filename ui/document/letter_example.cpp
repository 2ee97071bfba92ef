#include "ui/document/letter_example.h"

#include "core/campaign/row_values.h"
#include "core/recipients/columns.h"

#include <QCoreApplication>

namespace sincerely
{

QStringList fieldsOf(const Letter &letter)
{
    QStringList names;
    for (const QString &text : {letter.subject, letter.html, letter.text}) {
        const QByteArray utf8 = text.toUtf8();
        const auto parsed =
            merge::Template::parse(std::string_view(utf8.constData(), size_t(utf8.size())), merge::Place::Text);
        const QStringList fields = parsed ? parsed->fields() : QStringList();
        for (const QString &field : fields) {
            if (!recipients::findColumn(names, field))
                names.append(field);
        }
    }
    return names;
}

Result<MadeMessage> exampleOf(const Composition &composition)
{
    QStringList columns{QStringLiteral("Email")};
    QStringList values{QStringLiteral("somebody@example.com")};
    const QStringList fields = fieldsOf(composition.letter);
    for (const QString &field : fields) {
        if (recipients::findColumn(columns, field))
            continue;
        columns.append(field);
        values.append(u'‹' + field + u'›');
    }
    Result<MessageMaker> maker =
        MessageMaker::create(composition, {columns, QLocale(), std::nullopt}, std::make_shared<mail::FileCatalogue>());
    if (!maker)
        return failure(maker.error());
    const QString touch = QCoreApplication::translate("sincerely::LetterExample", "‹Personal touch›");
    return maker->make(RowValues(values, int(columns.size())), PersonalTouch{touch, std::nullopt});
}

} // namespace sincerely
