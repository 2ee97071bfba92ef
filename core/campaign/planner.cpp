#include "core/campaign/planner.h"

#include "core/html/plain_text.h"
#include "core/html/sanitise.h"
#include "core/html/template_parts.h"
#include "core/mail/attachment_file.h"
#include "core/recipients/address.h"
#include "core/recipients/duplicates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Planner", text);
}

QString quoted(const QStringList &names)
{
    return u'“' + names.join(QStringLiteral("”, “")) + u'”';
}

/// All mistakes in one line, each with its place.
QString toSentence(const QString &where, const QList<merge::Mistake> &mistakes)
{
    QStringList parts;
    for (const merge::Mistake &mistake : mistakes)
        parts.append(
            tr("%1, line %2, column %3: %4").arg(where).arg(mistake.line).arg(mistake.column).arg(mistake.sentence));
    return parts.join(QStringLiteral(" · "));
}

bool isLocalPicture(const QString &source)
{
    if (source.isEmpty() || source.contains(QStringLiteral("{{")))
        return false;
    const QUrl url(source);
    const bool windowsDrive = url.scheme().size() == 1;
    return url.scheme().isEmpty() ? !source.startsWith(QStringLiteral("//")) : windowsDrive || url.isLocalFile();
}

QString localPath(const QString &source, const QString &folder)
{
    const QUrl url(source);
    const QString path = url.isLocalFile() ? url.toLocalFile() : QUrl::fromPercentEncoding(source.toUtf8());
    // Written by hand, "50% off.png" may mean just that.
    return QDir(folder).absoluteFilePath(!QDir(folder).exists(path) && QDir(folder).exists(source) ? source : path);
}

QString megabytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

int Plan::sendable() const
{
    int count = 0;
    for (const store::PlannedMessage &message : messages)
        count += message.state == MessageState::Waiting ? 1 : 0;
    return count;
}

Result<Planner> Planner::create(PlanRequest request)
{
    Planner planner(std::move(request));
    for (auto step :
         {&Planner::findColumns, &Planner::compileLetter, &Planner::describePictures, &Planner::describeSharedFiles}) {
        const Result<> done = (planner.*step)();
        if (!done)
            return failure(done.error());
    }
    planner.findDuplicates();
    return planner;
}

Result<> Planner::findColumns()
{
    const QStringList &columns = m_request.recipients->columns();
    const Result<int> email = recipients::emailColumn(columns, m_request.emailColumn);
    if (!email)
        return failure(email.error());
    m_columns.email = *email;
    m_columns.name = recipients::nameColumns(columns);
    m_columns.touch = recipients::findColumn(columns, u"Personal touch");
    m_columns.cc = recipients::findColumn(columns, u"Cc");
    m_columns.bcc = recipients::findColumn(columns, u"Bcc");
    if (m_request.attachmentColumn.isEmpty())
        return {};
    m_columns.attachments = recipients::findColumn(columns, m_request.attachmentColumn);
    if (!m_columns.attachments)
        return failure(Error::Kind::Invalid, tr("The list has no column “%1” for attachments. Its columns are %2.")
                                                 .arg(m_request.attachmentColumn, quoted(columns)));
    return {};
}

/// After the letter was compiled for the first time: the new sources would shift the places of its mistakes.
Result<> Planner::describePictures()
{
    QHash<QString, QString> replacements;
    const QStringList sources = html::pictureSources(m_request.letter.html);
    for (const QString &source : sources) {
        if (!isLocalPicture(source))
            continue;
        const Result<Attachment> picture = describePicture(source);
        if (!picture)
            return failure(picture.error());
        replacements.insert(source, QStringLiteral("cid:") + picture->contentId);
        // Copies of one picture under several names go once: no two parts of a message may share a content id.
        const bool known = std::any_of(m_shared.cbegin(), m_shared.cend(), [&picture](const Attachment &other) {
            return other.contentId == picture->contentId;
        });
        if (!known)
            m_shared.append(*picture);
    }
    if (replacements.isEmpty())
        return {};
    m_request.letter.html = html::withPictureSources(m_request.letter.html, replacements);
    const Result<merge::BoundTemplate> body = compile(m_request.letter.html, bodyPlace(), tr("Letter"));
    if (!body)
        return failure(body.error());
    m_body = *body;
    return {};
}

Result<Attachment> Planner::describePicture(const QString &source)
{
    Result<Attachment> picture = describe(localPath(source, m_request.letter.folder));
    if (!picture)
        return failure(picture.error().inContext(tr("The picture “%1” of the template").arg(source)));
    if (!picture->contentType.startsWith(QStringLiteral("image/")))
        return failure(Error::Kind::Invalid, tr("The picture “%1” of the template is not a picture.").arg(source));
    // Derived from the content, so that the same letter always gives the same message.
    picture->contentId = QString::fromLatin1(picture->sha256.toHex().left(24)) + QStringLiteral("@sincerely");
    return picture;
}

merge::Place Planner::bodyPlace() const
{
    return m_request.letter.isPlainText() ? merge::Place::Text : merge::Place::Html;
}

Result<> Planner::compileLetter()
{
    const Letter &letter = m_request.letter;
    const Result<merge::BoundTemplate> subject = compile(letter.subject, merge::Place::Header, tr("Subject"));
    const Result<merge::BoundTemplate> body =
        compile(letter.isPlainText() ? letter.text : letter.html, bodyPlace(), tr("Letter"));
    if (!subject && !body)
        return failure(Error::Kind::Invalid, subject.error().sentence + QStringLiteral(" · ") + body.error().sentence);
    if (!subject)
        return failure(subject.error());
    if (!body)
        return failure(body.error());
    m_subject = *subject;
    m_body = *body;
    return {};
}

Result<merge::BoundTemplate> Planner::compile(const QString &source, merge::Place place, const QString &where) const
{
    const QByteArray utf8 = source.toUtf8();
    const auto parsed = merge::Template::parse(std::string_view(utf8.constData(), size_t(utf8.size())), place);
    if (!parsed)
        return failure(Error::Kind::Invalid, toSentence(where, parsed.error()));
    const auto bound = parsed->bind(m_request.recipients->columns(), m_request.touch, m_request.locale);
    if (!bound)
        return failure(Error::Kind::Invalid, toSentence(where, bound.error()));
    return *bound;
}

Result<Attachment> Planner::describe(const QString &path)
{
    const auto known = m_described.constFind(path);
    if (known != m_described.cend())
        return *known;
    const Result<Attachment> file = mail::describeFile(path);
    if (!file)
        return file;
    if (m_request.largestAttachment && file->sizeBytes > *m_request.largestAttachment)
        return failure(Error::Kind::TooLarge,
                       tr("“%1” has %2; this account takes files up to %3. Send a link to it instead.")
                           .arg(file->name, megabytes(file->sizeBytes), megabytes(*m_request.largestAttachment)));
    m_described.insert(path, *file);
    return file;
}

Result<> Planner::describeSharedFiles()
{
    for (const QString &path : std::as_const(m_request.attachments)) {
        const Result<Attachment> file = describe(QFileInfo(path).absoluteFilePath());
        if (!file)
            return failure(file.error());
        m_shared.append(*file);
    }
    return {};
}

void Planner::findDuplicates()
{
    const QList<recipients::DuplicateGroup> groups = recipients::findDuplicates(*m_request.recipients, m_columns.email);
    for (const recipients::DuplicateGroup &group : groups) {
        for (const qsizetype row : group.laterRows)
            m_firstOf.insert(row, group.firstRow);
    }
}

qsizetype Planner::rowCount() const
{
    const qsizetype rows = m_request.recipients->rowCount();
    return m_request.limit ? std::min<qsizetype>(rows, *m_request.limit) : rows;
}

QString Planner::cell(qsizetype row, std::optional<int> column) const
{
    if (!column)
        return {};
    const std::string_view value = m_request.recipients->field(row, *column);
    return QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
}

QString Planner::lineOf(qsizetype row) const
{
    return tr("line %1").arg(m_request.recipients->line(row));
}

store::PlannedMessage Planner::messageFor(qsizetype row)
{
    std::optional<Problem> problem;
    return build(row, problem);
}

store::PlannedMessage Planner::build(qsizetype row, std::optional<Problem> &problem)
{
    store::PlannedMessage planned;
    OutgoingMessage &message = planned.message;
    message.id = MessageId::create();
    message.from = m_request.from;
    message.replyTo = m_request.replyTo;
    problem = fillRecipients(row, message);
    if (const std::optional<Problem> next = fillText(row, message); next && !problem)
        problem = next;
    if (const std::optional<Problem> next = fillFiles(row, message); next && !problem)
        problem = next;
    if (const auto first = m_firstOf.constFind(row); first != m_firstOf.cend()) {
        problem =
            Problem{Finding::Kind::Duplicate, tr("The address stands in the list more than once; it gets one email.")};
        planned.state = MessageState::Skipped;
        planned.reason = tr("The same address stands in line %1 already.").arg(m_request.recipients->line(*first));
    } else if (problem) {
        planned.state = MessageState::OnHold;
        planned.reason = problem->sentence;
    }
    return planned;
}

std::optional<Planner::Problem> Planner::fillRecipients(qsizetype row, OutgoingMessage &message) const
{
    const QString raw = cell(row, m_columns.email);
    message.to.name = recipients::displayName(*m_request.recipients, row, m_columns.name);
    message.to.address = raw; // so that the person sees what stands in the list
    const Result<MailAddress> to = recipients::parseMailAddress(raw);
    if (!to)
        return Problem{Finding::Kind::BadAddress, to.error().sentence};
    message.to.address = to->address;
    if (message.to.name.isEmpty())
        message.to.name = to->name;
    const Result<QList<MailAddress>> cc = recipients::parseAddressList(cell(row, m_columns.cc));
    if (!cc)
        return Problem{Finding::Kind::BadAddress, cc.error().inContext(QStringLiteral("Cc")).sentence};
    const Result<QList<MailAddress>> bcc = recipients::parseAddressList(cell(row, m_columns.bcc));
    if (!bcc)
        return Problem{Finding::Kind::BadAddress, bcc.error().inContext(QStringLiteral("Bcc")).sentence};
    message.cc = *cc;
    message.bcc = *bcc;
    return std::nullopt;
}

std::optional<Planner::Problem> Planner::fillText(qsizetype row, OutgoingMessage &message)
{
    m_request.recipients->rowFields(row, m_row);
    const QString touch = cell(row, m_columns.touch);
    std::optional<Problem> problem = render(*m_subject, touch, message.subject);
    message.subject = message.subject.simplified();
    if (!problem && message.subject.isEmpty())
        problem = Problem{Finding::Kind::EmptySubject, tr("The subject is empty.")};

    QString body;
    if (const std::optional<Problem> inBody = render(*m_body, touch, body); inBody && !problem)
        problem = inBody;
    if (m_request.letter.isPlainText()) {
        message.text = body;
    } else {
        const Result<QString> clean = html::sanitise(body);
        if (!clean)
            return Problem{Finding::Kind::UnusableLetter, clean.error().sentence};
        message.html = *clean;
        message.text = html::plainText(message.html);
    }
    if (!message.text.trimmed().isEmpty())
        return problem;
    // A letter that is one picture has no words of its own for those who read plain text.
    message.text = message.subject;
    if (!problem && html::pictureSources(message.html).isEmpty())
        problem = Problem{Finding::Kind::UnusableLetter, tr("The letter is empty.")};
    return problem;
}

std::optional<Planner::Problem> Planner::render(const merge::BoundTemplate &bound, const QString &touch, QString &out)
{
    const QByteArray touchUtf8 = touch.toUtf8();
    bound.render(m_row, std::string_view(touchUtf8.constData(), size_t(touchUtf8.size())), m_rendered);
    out = QString::fromUtf8(m_rendered.text.data(), qsizetype(m_rendered.text.size()));
    const QStringList missing = m_rendered.fieldsIn(merge::ValueState::Missing);
    if (!missing.isEmpty())
        return Problem{Finding::Kind::ValueMissing, tr("There is nothing to put in %1.").arg(quoted(missing))};
    const QStringList bad = m_rendered.fieldsIn(merge::ValueState::BadFormat);
    if (!bad.isEmpty())
        return Problem{Finding::Kind::BadValue,
                       tr("The value of %1 does not fit its place in the letter.").arg(quoted(bad))};
    if (m_rendered.touchMissing)
        return Problem{Finding::Kind::TouchMissing, tr("The personal touch is still to be written.")};
    return std::nullopt;
}

std::optional<Planner::Problem> Planner::fillFiles(qsizetype row, OutgoingMessage &message)
{
    message.attachments = m_shared;
    const QStringList paths = cell(row, m_columns.attachments).split(u';', Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        if (path.trimmed().isEmpty())
            continue;
        const Result<Attachment> file = describe(QDir(m_request.listFolder).absoluteFilePath(path.trimmed()));
        if (!file)
            return Problem{Finding::Kind::FileProblem, file.error().sentence};
        message.attachments.append(*file);
    }
    return std::nullopt;
}

FindingList Planner::rejectedRows() const
{
    FindingList findings;
    const QList<recipients::RejectedRow> &rows = m_request.recipients->rejectedRows();
    for (const recipients::RejectedRow &row : rows)
        findings.add(Finding::Kind::RejectedRow, row.sentence, tr("line %1").arg(row.line));
    const qsizetype further = m_request.recipients->rejectedCount() - rows.size();
    if (further > 0)
        findings.add(Finding::Kind::RejectedRow, tr("%1 further rows could not be read.").arg(further),
                     tr("after line %1").arg(rows.last().line));
    return findings;
}

Plan Planner::plan()
{
    FindingList findings = rejectedRows();
    Plan plan;
    plan.messages.reserve(rowCount());
    for (qsizetype row = 0; row < rowCount(); ++row) {
        std::optional<Problem> problem;
        store::PlannedMessage planned = build(row, problem);
        if (problem) {
            const QString address = planned.message.to.address;
            findings.add(problem->kind, problem->sentence, address.isEmpty() ? lineOf(row) : address);
        }
        plan.messages.append(std::move(planned));
    }
    plan.findings = findings.all();
    return plan;
}

} // namespace sincerely
