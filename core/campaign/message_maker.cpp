#include "core/campaign/message_maker.h"

#include "core/base/wording.h"
#include "core/campaign/letter_pictures.h"
#include "core/html/plain_text.h"
#include "core/html/sanitise.h"
#include "core/html/template_parts.h"
#include "core/recipients/address.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::MessageMaker", text);
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

QString megabytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString cell(std::span<const std::string_view> values, std::optional<int> column)
{
    if (!column)
        return {};
    const std::string_view value = values[size_t(*column)];
    return QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
}

std::optional<Problem> unusable(const QString &sentence)
{
    return Problem{Problem::Kind::UnusableLetter, sentence};
}

/// Cleans the HTML and makes the plain-text part from it.
std::optional<Problem> setBody(const QString &html, OutgoingMessage &message)
{
    const Result<QString> clean = html::sanitise(html);
    if (!clean)
        return unusable(clean.error().sentence);
    message.html = *clean;
    message.text = html::plainText(message.html);
    return std::nullopt;
}

/// A letter that is one picture has no words of its own for those who read plain text.
std::optional<Problem> refuseEmptyBody(OutgoingMessage &message)
{
    if (!message.text.trimmed().isEmpty())
        return std::nullopt;
    if (html::pictureSources(message.html).isEmpty())
        return unusable(tr("The letter is empty."));
    message.text = message.subject;
    return std::nullopt;
}

std::optional<Problem> refuseEmptySubject(const OutgoingMessage &message)
{
    if (!message.subject.isEmpty())
        return std::nullopt;
    return Problem{Problem::Kind::EmptySubject, tr("The subject is empty.")};
}

} // namespace

MessageMaker::MessageMaker(Composition composition, Surroundings surroundings,
                           std::shared_ptr<mail::FileCatalogue> files)
    : m_composition(std::move(composition))
    , m_surroundings(std::move(surroundings))
    , m_files(std::move(files))
{
}

Result<MessageMaker> MessageMaker::create(Composition composition, Surroundings surroundings,
                                          std::shared_ptr<mail::FileCatalogue> files)
{
    MessageMaker maker(std::move(composition), std::move(surroundings), std::move(files));
    for (auto step : {&MessageMaker::findColumns, &MessageMaker::compileLetter, &MessageMaker::takePictures,
                      &MessageMaker::describeSharedFiles}) {
        const Result<> done = (maker.*step)();
        if (!done)
            return failure(done.error());
    }
    return maker;
}

Result<> MessageMaker::findColumns()
{
    const QStringList &columns = m_surroundings.columns;
    const Result<int> email = recipients::emailColumn(columns, m_composition.emailColumn);
    if (!email)
        return failure(email.error());
    m_columns.email = *email;
    m_columns.name = recipients::nameColumns(columns);
    m_columns.touch = recipients::findColumn(columns, u"Personal touch");
    m_columns.cc = recipients::findColumn(columns, u"Cc");
    m_columns.bcc = recipients::findColumn(columns, u"Bcc");
    if (m_composition.attachmentColumn.isEmpty())
        return {};
    m_columns.attachments = recipients::findColumn(columns, m_composition.attachmentColumn);
    if (!m_columns.attachments)
        return failure(Error::Kind::Invalid, tr("The list has no column “%1” for attachments. Its columns are %2.")
                                                 .arg(m_composition.attachmentColumn, listed(quoted(columns))));
    return {};
}

merge::Place MessageMaker::bodyPlace() const
{
    return m_composition.letter.isPlainText() ? merge::Place::Text : merge::Place::Html;
}

Result<> MessageMaker::compileLetter()
{
    const Letter &letter = m_composition.letter;
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

/// After the letter was compiled for the first time: the new sources would shift the places of its mistakes.
Result<> MessageMaker::takePictures()
{
    Letter letter = m_composition.letter;
    Result<QList<Attachment>> pictures =
        takePicturesInside(letter, [this](const QString &path) { return describe(path); });
    if (!pictures)
        return failure(pictures.error());
    if (pictures->isEmpty())
        return {};
    m_pictures = std::move(*pictures);
    m_composition.letter = std::move(letter);
    const Result<merge::BoundTemplate> body = compile(m_composition.letter.html, bodyPlace(), tr("Letter"));
    if (!body)
        return failure(body.error());
    m_body = *body;
    return {};
}

Result<merge::BoundTemplate> MessageMaker::compile(const QString &source, merge::Place place, const QString &where)
{
    const QByteArray utf8 = source.toUtf8();
    const auto parsed = merge::Template::parse(std::string_view(utf8.constData(), size_t(utf8.size())), place);
    if (!parsed)
        return failure(Error::Kind::Invalid, toSentence(where, parsed.error()));
    m_hasTouchSlot = m_hasTouchSlot || parsed->usesPersonalTouch();
    const QStringList fields = parsed->fields();
    for (const QString &field : fields) {
        const std::optional<int> column = recipients::findColumn(m_surroundings.columns, field);
        if (column && !m_usedColumns.contains(*column))
            m_usedColumns.append(*column);
    }
    const auto bound = parsed->bind(m_surroundings.columns, m_composition.touch, m_surroundings.locale);
    if (!bound)
        return failure(Error::Kind::Invalid, toSentence(where, bound.error()));
    return *bound;
}

Result<Attachment> MessageMaker::describe(const QString &path)
{
    const auto known = m_described.constFind(path);
    if (known != m_described.cend())
        return *known;
    const Result<Attachment> file = m_files->describe(path);
    if (!file)
        return file;
    const std::optional<qint64> largest = m_surroundings.largestAttachment;
    if (largest && file->sizeBytes > *largest)
        return failure(Error::Kind::TooLarge,
                       tr("“%1” has %2; this account takes files up to %3. Send a link to it instead.")
                           .arg(file->name, megabytes(file->sizeBytes), megabytes(*largest)));
    m_described.insert(path, *file);
    return file;
}

Result<> MessageMaker::describeSharedFiles()
{
    for (const QString &path : std::as_const(m_composition.attachments)) {
        const Result<Attachment> file = describe(QFileInfo(path).absoluteFilePath());
        if (!file)
            return failure(file.error());
        m_shared.append(*file);
    }
    return {};
}

QString MessageMaker::touchOf(std::span<const std::string_view> values) const
{
    return cell(values, m_columns.touch);
}

MadeMessage MessageMaker::make(std::span<const std::string_view> values, const PersonalTouch &touch)
{
    MadeMessage made = fill(values, touch, Body::Clean);
    made.message.id = MessageId::create();
    return made;
}

std::optional<Problem> MessageMaker::check(std::span<const std::string_view> values, const PersonalTouch &touch)
{
    return fill(values, touch, Body::AsRendered).problem;
}

MadeMessage MessageMaker::fill(std::span<const std::string_view> values, const PersonalTouch &touch, Body body)
{
    MadeMessage made;
    OutgoingMessage &message = made.message;
    message.from = m_composition.from;
    message.replyTo = m_composition.replyTo;
    made.problem = fillRecipients(values, message);
    message.attachments = m_pictures;
    const std::optional<Problem> inText =
        touch.edited ? fillEdited(*touch.edited, message) : fillText(values, touch.phrase, body, made);
    if (!made.problem)
        made.problem = inText;
    message.attachments.append(m_shared);
    const std::optional<Problem> inFiles = fillFiles(values, message);
    if (!made.problem)
        made.problem = inFiles;
    return made;
}

std::optional<Problem> MessageMaker::fillRecipients(std::span<const std::string_view> values,
                                                    OutgoingMessage &message) const
{
    const QString raw = cell(values, m_columns.email);
    message.to.name = recipients::displayName(values, m_columns.name);
    message.to.address = raw; // so that the person sees what stands in the list
    const Result<MailAddress> to = recipients::parseMailAddress(raw);
    if (!to)
        return Problem{Problem::Kind::BadAddress, to.error().sentence};
    message.to.address = to->address;
    if (message.to.name.isEmpty())
        message.to.name = to->name;
    const Result<QList<MailAddress>> cc = recipients::parseAddressList(cell(values, m_columns.cc));
    if (!cc)
        return Problem{Problem::Kind::BadAddress, cc.error().inContext(QStringLiteral("Cc")).sentence};
    const Result<QList<MailAddress>> bcc = recipients::parseAddressList(cell(values, m_columns.bcc));
    if (!bcc)
        return Problem{Problem::Kind::BadAddress, bcc.error().inContext(QStringLiteral("Bcc")).sentence};
    message.cc = *cc;
    message.bcc = *bcc;
    return std::nullopt;
}

std::optional<Problem> MessageMaker::fillText(std::span<const std::string_view> values, const QString &phrase,
                                              Body body, MadeMessage &made)
{
    OutgoingMessage &message = made.message;
    std::optional<Problem> problem = render(*m_subject, values, phrase, message.subject, made.fallbacksUsed);
    message.subject = message.subject.simplified();
    if (!problem)
        problem = refuseEmptySubject(message);

    QString rendered;
    if (const auto inBody = render(*m_body, values, phrase, rendered, made.fallbacksUsed); inBody && !problem)
        problem = inBody;
    if (body == Body::AsRendered)
        return problem;
    if (m_composition.letter.isPlainText())
        message.text = rendered;
    else if (const std::optional<Problem> refused = setBody(rendered, message))
        return refused;
    const std::optional<Problem> empty = refuseEmptyBody(message);
    return problem ? problem : empty;
}

/// The pictures are those of the edited email: some may have gone, others come.
std::optional<Problem> MessageMaker::fillEdited(const EditedEmail &edited, OutgoingMessage &message)
{
    message.subject = edited.subject.simplified();
    std::optional<Problem> problem = refuseEmptySubject(message);
    const QString braces = QStringLiteral("{{");
    if (!problem && (edited.subject + edited.html + edited.text).contains(braces))
        problem = Problem{Problem::Kind::UnusableLetter,
                          tr("A merge field stands in this email. Write what is meant in its place.")};
    if (edited.html.isEmpty()) {
        message.text = edited.text;
    } else {
        Letter letter;
        letter.html = edited.html;
        letter.folder = m_composition.letter.folder;
        const Result<QList<Attachment>> pictures =
            takePicturesInside(letter, [this](const QString &path) { return describe(path); });
        if (!pictures)
            return Problem{Problem::Kind::FileProblem, pictures.error().sentence};
        message.attachments = *pictures;
        if (const std::optional<Problem> refused = setBody(letter.html, message))
            return refused;
    }
    const std::optional<Problem> empty = refuseEmptyBody(message);
    return problem ? problem : empty;
}

std::optional<Problem> MessageMaker::render(const merge::BoundTemplate &bound, std::span<const std::string_view> values,
                                            const QString &touch, QString &out, QStringList &fallbacks)
{
    const QByteArray touchUtf8 = touch.toUtf8();
    bound.render(values, std::string_view(touchUtf8.constData(), size_t(touchUtf8.size())), m_rendered);
    out = QString::fromUtf8(m_rendered.text.data(), qsizetype(m_rendered.text.size()));
    fallbacks.append(m_rendered.fieldsIn(merge::ValueState::FallbackUsed));
    const QStringList missing = m_rendered.fieldsIn(merge::ValueState::Missing);
    if (!missing.isEmpty())
        return Problem{Problem::Kind::ValueMissing, tr("There is nothing to put in %1.").arg(listed(quoted(missing)))};
    const QStringList bad = m_rendered.fieldsIn(merge::ValueState::BadFormat);
    if (!bad.isEmpty())
        return Problem{Problem::Kind::BadValue,
                       tr("What stands in %1 does not fit its place in the letter.").arg(listed(quoted(bad)))};
    if (m_rendered.touchMissing)
        return Problem{Problem::Kind::TouchMissing, tr("The personal touch is still to be written.")};
    return std::nullopt;
}

std::optional<Problem> MessageMaker::fillFiles(std::span<const std::string_view> values, OutgoingMessage &message)
{
    const QStringList paths = cell(values, m_columns.attachments).split(u';', Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        if (path.trimmed().isEmpty())
            continue;
        const Result<Attachment> file = describe(QDir(m_composition.listFolder).absoluteFilePath(path.trimmed()));
        if (!file)
            return Problem{Problem::Kind::FileProblem, file.error().sentence};
        message.attachments.append(*file);
    }
    return std::nullopt;
}

} // namespace sincerely
