#pragma once

#include "core/campaign/planner.h"
#include "core/recipients/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace sincerely::test
{

/// A letter, a list and a folder with files, to be changed before the planner is made.
struct PlannerFixture {
    QTemporaryDir folder;
    PlanRequest request;

    explicit PlannerFixture(const QByteArray &list, const QString &html = QStringLiteral("<p>Hello {{Name}}</p>"))
    {
        setList(list);
        request.letter.subject = QStringLiteral("Your visit");
        request.letter.html = html;
        request.letter.folder = folder.path();
        request.listFolder = folder.path();
        request.from = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
        request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    }

    void setList(const QByteArray &list)
    {
        request.recipients = std::make_shared<const recipients::RecipientTable>(
            std::move(*recipients::readCsv(list, QStringLiteral("list.csv"))));
    }

    void setPlainText(const QString &text)
    {
        request.letter.html.clear();
        request.letter.text = text;
    }

    /// \returns the path
    QString addFile(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    /// The messages of all rows.
    [[nodiscard]] Result<QList<store::PlannedMessage>> plan() const
    {
        Result<Planner> planner = Planner::create(request);
        if (!planner)
            return failure(planner.error());
        QList<store::PlannedMessage> messages;
        for (qsizetype row = 0; row < planner->rowCount(); ++row)
            messages.append(planner->messageFor(row));
        return messages;
    }

    /// What is wrong with the message of each row that cannot be sent as it is.
    [[nodiscard]] QList<Problem::Kind> problems() const
    {
        const Surroundings surroundings{request.recipients->columns(), request.locale, request.largestAttachment};
        Result<MessageMaker> maker =
            MessageMaker::create(request, surroundings, std::make_shared<mail::FileCatalogue>());
        QList<Problem::Kind> kinds;
        std::vector<std::string_view> row;
        for (qsizetype i = 0; maker && i < request.recipients->rowCount(); ++i) {
            request.recipients->rowFields(i, row);
            const MadeMessage made = maker->make(row, PersonalTouch{maker->touchOf(row), std::nullopt});
            if (made.problem)
                kinds.append(made.problem->kind);
        }
        return kinds;
    }

    /// Why there is no plan at all; empty when there is one.
    [[nodiscard]] QString refusal() const
    {
        const Result<Planner> planner = Planner::create(request);
        return planner ? QString() : planner.error().sentence;
    }
};

/// A picture of one pixel.
[[nodiscard]] inline QByteArray tinyPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
        "rkJggg==");
}

} // namespace sincerely::test
