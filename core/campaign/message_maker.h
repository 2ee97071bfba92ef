#pragma once

#include "core/base/result.h"
#include "core/campaign/problem.h"
#include "core/mail/file_catalogue.h"
#include "core/merge/template.h"
#include "core/model/composition.h"
#include "core/model/outgoing_message.h"
#include "core/recipients/columns.h"

#include <QHash>
#include <QLocale>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sincerely
{

/// What the messages depend on beside the composition.
struct Surroundings {
    QStringList columns;                     ///< Of the list.
    QLocale locale;                          ///< For the names of months, and for the separators in numbers.
    std::optional<qint64> largestAttachment; ///< Bytes; none: no limit.
};

/// One recipient's email, and what holds it back if something does.
struct MadeMessage {
    OutgoingMessage message;
    std::optional<Problem> problem; ///< The first one; the message is filled as far as possible all the same.
    QStringList fallbacksUsed;      ///< Fields without a value for which the template says what to write.
};

/// Makes the exact email of one recipient from the composition and the recipient's row. The preview, the review, the
/// checks, the dry run and the sending all show, check and send what this makes; there is no second way.
///
/// Pure work on values, but for reading files: may run in any thread, one at a time. Copies are cheap.
class MessageMaker
{
public:
    /// Errors (Invalid, File, TooLarge) concern every recipient: a mistake in the template, an unknown field, a file
    /// that is missing, no column with addresses. All mistakes of the template stand in one sentence, each with its
    /// line and column.
    [[nodiscard]] static Result<MessageMaker> create(Composition composition, Surroundings surroundings,
                                                     std::shared_ptr<mail::FileCatalogue> files);

    [[nodiscard]] int emailColumn() const { return m_columns.email; }
    [[nodiscard]] int columnCount() const { return int(m_surroundings.columns.size()); }

    /// Whether the letter has the slot for a personal phrase.
    [[nodiscard]] bool hasTouchSlot() const { return m_hasTouchSlot; }

    /// The columns whose values people see in the letter, each once.
    [[nodiscard]] const QList<int> &usedColumns() const { return m_usedColumns; }

    /// What stands in the row's column “Personal touch”, for a list that brings the phrases along; else empty.
    [[nodiscard]] QString touchOf(std::span<const std::string_view> values) const;

    /// \param values the recipient's row, UTF-8, one for each column. The message gets a new id each time.
    [[nodiscard]] MadeMessage make(std::span<const std::string_view> values, const PersonalTouch &touch);

    /// What would hold the message back, found without cleaning the HTML: many times quicker, for whole lists. A letter
    /// that is empty or cannot be shown at all is not noticed.
    [[nodiscard]] std::optional<Problem> check(std::span<const std::string_view> values, const PersonalTouch &touch);

private:
    enum class Body { Clean, AsRendered };
    struct SpecialColumns {
        int email = 0;
        recipients::NameColumns name;
        std::optional<int> touch;
        std::optional<int> cc;
        std::optional<int> bcc;
        std::optional<int> attachments;
    };

    MessageMaker(Composition composition, Surroundings surroundings, std::shared_ptr<mail::FileCatalogue> files);
    Result<> findColumns();
    Result<> compileLetter();
    Result<> takePictures();
    Result<> describeSharedFiles();
    [[nodiscard]] merge::Place bodyPlace() const;
    Result<merge::BoundTemplate> compile(const QString &source, merge::Place place, const QString &where);
    Result<Attachment> describe(const QString &path);

    std::optional<Problem> fillRecipients(std::span<const std::string_view> values, OutgoingMessage &message) const;
    MadeMessage fill(std::span<const std::string_view> values, const PersonalTouch &touch, Body body);
    std::optional<Problem> fillText(std::span<const std::string_view> values, const QString &phrase, Body body,
                                    MadeMessage &made);
    std::optional<Problem> fillEdited(const EditedEmail &edited, OutgoingMessage &message);
    std::optional<Problem> fillFiles(std::span<const std::string_view> values, OutgoingMessage &message);
    std::optional<Problem> render(const merge::BoundTemplate &bound, std::span<const std::string_view> values,
                                  const QString &touch, QString &out, QStringList &fallbacks);

    Composition m_composition;
    Surroundings m_surroundings;
    std::shared_ptr<mail::FileCatalogue> m_files;
    SpecialColumns m_columns;
    bool m_hasTouchSlot = false;
    QList<int> m_usedColumns;
    std::optional<merge::BoundTemplate> m_subject;
    std::optional<merge::BoundTemplate> m_body;
    QList<Attachment> m_pictures;           ///< Of the letter.
    QList<Attachment> m_shared;             ///< Everybody's files.
    QHash<QString, Attachment> m_described; ///< By path: everybody gets the same state of a file.
    merge::Rendered m_rendered;             ///< Reused.
};

} // namespace sincerely
