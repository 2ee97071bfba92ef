#pragma once

#include "core/base/result.h"
#include "core/campaign/finding.h"
#include "core/campaign/letter.h"
#include "core/merge/template.h"
#include "core/recipients/columns.h"
#include "core/recipients/recipient_table.h"
#include "core/store/campaign_repository.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <optional>

namespace sincerely
{

/// What a campaign is made of.
struct PlanRequest {
    Letter letter;
    std::shared_ptr<const recipients::RecipientTable> recipients;
    QString listFolder;       ///< Files named in the attachment column are looked for here.
    QString emailColumn;      ///< Empty: found by its name.
    QString attachmentColumn; ///< Empty: none. Several files in a cell are separated by ";".
    QStringList attachments;  ///< Paths of files that everybody gets.
    MailAddress from;
    std::optional<MailAddress> replyTo;
    merge::Touch touch = merge::Touch::Required;
    QLocale locale;
    std::optional<qint64> largestAttachment; ///< Bytes; none: no limit.
    std::optional<int> limit;                ///< Only so many recipients, from the top of the list.
};

/// All messages of a campaign, frozen, and what the checks have found.
struct Plan {
    QList<store::PlannedMessage> messages; ///< One for each row, in the order of the list.
    QList<Finding> findings;

    [[nodiscard]] int sendable() const;
};

/// Turns a letter and a list into the exact messages. The preview, the checks, the dry run and the sending all show,
/// check and send what this makes; there is no second way.
///
/// Pure work on values: may run in any thread, one at a time.
class Planner
{
public:
    /// Errors (Invalid, File) concern every recipient: a mistake in the template, an unknown field, a file that is
    /// missing, no column with addresses. All mistakes of the template stand in one sentence, each with its line and
    /// column.
    [[nodiscard]] static Result<Planner> create(PlanRequest request);

    [[nodiscard]] qsizetype rowCount() const;

    /// The message for one row (counted from 0), ready, or held back or skipped with the reason: what `plan()` has for
    /// it, but for the id.
    [[nodiscard]] store::PlannedMessage messageFor(qsizetype row);

    [[nodiscard]] Plan plan();

private:
    struct Problem {
        Finding::Kind kind;
        QString sentence;
    };
    struct SpecialColumns {
        int email = 0;
        recipients::NameColumns name;
        std::optional<int> touch;
        std::optional<int> cc;
        std::optional<int> bcc;
        std::optional<int> attachments;
    };

    explicit Planner(PlanRequest request)
        : m_request(std::move(request))
    {
    }
    Result<> findColumns();
    Result<> compileLetter();
    Result<> describePictures();
    Result<> describeSharedFiles();
    void findDuplicates();
    [[nodiscard]] merge::Place bodyPlace() const;
    Result<merge::BoundTemplate> compile(const QString &source, merge::Place place, const QString &where) const;
    Result<Attachment> describe(const QString &path);
    Result<Attachment> describePicture(const QString &source);

    [[nodiscard]] QString cell(qsizetype row, std::optional<int> column) const;
    [[nodiscard]] QString lineOf(qsizetype row) const;
    [[nodiscard]] FindingList rejectedRows() const;
    store::PlannedMessage build(qsizetype row, std::optional<Problem> &problem);
    std::optional<Problem> fillRecipients(qsizetype row, OutgoingMessage &message) const;
    std::optional<Problem> fillFiles(qsizetype row, OutgoingMessage &message);
    std::optional<Problem> fillText(qsizetype row, OutgoingMessage &message);
    std::optional<Problem> render(const merge::BoundTemplate &bound, const QString &touch, QString &out);

    PlanRequest m_request;
    SpecialColumns m_columns;
    std::optional<merge::BoundTemplate> m_subject;
    std::optional<merge::BoundTemplate> m_body;
    QList<Attachment> m_shared;             ///< Everybody's files and the pictures of the letter.
    QHash<QString, Attachment> m_described; ///< By path: a file is read once for all recipients.
    QHash<qsizetype, qsizetype> m_firstOf;  ///< From a row to the earlier one with the same address.
    std::vector<std::string_view> m_row;    ///< Reused.
    merge::Rendered m_rendered;             ///< Reused.
};

} // namespace sincerely
