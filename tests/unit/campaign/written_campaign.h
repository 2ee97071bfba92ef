#pragma once

#include "core/campaign/campaign_desk.h"
#include "core/campaign/list_desk.h"
#include "core/campaign/review_desk.h"
#include "core/campaign/row_values.h"
#include "core/recipients/csv_reader.h"
#include "core/store/list_repository.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTemporaryDir>

namespace sincerely::test
{

/// A campaign that is being written and reviewed, in a store of its own.
struct WrittenCampaign {
    QTemporaryDir folder;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    CampaignDesk desk{*store};
    ListDesk lists{*store};
    ReviewDesk reviews{*store};
    std::shared_ptr<mail::FileCatalogue> files = std::make_shared<mail::FileCatalogue>();
    Campaign campaign;
    Composition composition;
    QList<Recipient> people;

    explicit WrittenCampaign(const QByteArray &csv = "Email,First name,Country\nann@example.com,Ann,France\n"
                                                     "bob@example.com,Bob,Spain\ncy@example.com,Cy,France\n")
    {
        composition.letter.kind = LetterKind::Written;
        composition.letter.subject = QStringLiteral("For {{First name}}");
        composition.letter.html = QStringLiteral("<p>Dear {{First name}},</p><p>{{Personal touch}}</p><p>Ada</p>");
        composition.from = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
        useList(csv);
        campaign = QCoro::waitFor(desk.create(QStringLiteral("Spring visit"), {}, composition)).value();
    }

    void useList(const QByteArray &csv)
    {
        auto table = std::make_shared<const recipients::RecipientTable>(
            std::move(*recipients::readCsv(csv, QStringLiteral("list.csv"))));
        composition.list = QCoro::waitFor(lists.import(table, QString(), 0)).value().id;
        readPeople();
    }

    void readPeople()
    {
        people.clear();
        (void)store::ListRepository(store->writer()).forEach(composition.list, [this](const Recipient &recipient) {
            people.append(recipient);
        });
    }

    [[nodiscard]] SurveyRequest request() const
    {
        return {campaign.id, composition, QLocale::c(), std::nullopt, files};
    }

    [[nodiscard]] Survey survey() { return QCoro::waitFor(reviews.survey(request(), {})).value(); }

    /// The states of everybody as words, in the order of the list.
    [[nodiscard]] QStringList states()
    {
        QStringList words;
        const Survey seen = survey();
        for (const RecipientStatus &status : seen.recipients)
            words.append(toWord(status.state));
        return words;
    }

    [[nodiscard]] MadeMessage made(int person, const PersonalTouch &touch)
    {
        const QStringList columns = QCoro::waitFor(lists.list(composition.list)).value()->columns;
        Result<MessageMaker> maker = MessageMaker::create(composition, {columns, QLocale::c(), {}}, files);
        return maker->make(RowValues(people.at(person).values, int(columns.size())), touch);
    }

    /// As the review page does it: what is shown is what is frozen.
    Result<ReviewEntry> approve(int person, const PersonalTouch &touch)
    {
        ReviewEntry entry;
        entry.recipient = people.at(person).id;
        entry.touch = touch;
        return QCoro::waitFor(reviews.approve(campaign.id, entry, made(person, touch).message));
    }
    Result<ReviewEntry> approve(int person, const QString &phrase)
    {
        return approve(person, PersonalTouch{phrase, std::nullopt});
    }

    Result<QList<OutgoingMessage>> decide(int person, Verdict verdict)
    {
        ReviewEntry entry;
        entry.recipient = people.at(person).id;
        entry.verdict = verdict;
        return QCoro::waitFor(reviews.decide(campaign.id, {entry}));
    }

    void setValue(int person, int column, const QString &value)
    {
        QStringList values = people.at(person).values;
        values[column] = value;
        (void)QCoro::waitFor(lists.setValues(people.at(person).id, values, 0));
        readPeople();
    }

    QString writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    [[nodiscard]] QList<store::RecordedMessage> recorded() const
    {
        return store::SendingRecord(store->writer()).messages(campaign.id).value();
    }
};

} // namespace sincerely::test
