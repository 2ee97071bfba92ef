#include "ui/paper/browser_preview.h"

#include "core/html/sanitise.h"
#include "core/html/template_parts.h"
#include "core/merge/touch_marks.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHash>

namespace sincerely
{

namespace
{

using namespace Qt::Literals::StringLiterals;

// What a browser may do with the page: show it. https://www.w3.org/TR/CSP3/
const QString kPolicy = u"<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                        u"'none'; img-src data:; "
                        "style-src 'unsafe-inline'\">"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::BrowserPreview", text);
}

QString asData(const Attachment &file)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    return u"data:"_s + file.contentType + u";base64,"_s + QString::fromLatin1(device.readAll().toBase64());
}

QString withPicturesInside(const QString &html, const QList<Attachment> &files)
{
    QHash<QString, QString> sources;
    for (const Attachment &file : files) {
        if (file.isInline() && file.contentType.startsWith(u"image/"))
            sources.insert(u"cid:"_s + file.contentId, asData(file));
    }
    return html::withPictureSources(html, sources);
}

/// Before everything but the document type, which decides about the browser's mode. What a browser finds there goes
/// into the head.
QString withPolicy(const QString &html)
{
    const bool hasType = html.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive);
    const qsizetype at = hasType ? html.indexOf(u'>') + 1 : 0;
    return (hasType ? html.left(at) : u"<!DOCTYPE html>"_s) + kPolicy + html.mid(at);
}

QString plainTextPage(const QString &text)
{
    return u"<pre style=\"white-space:pre-wrap;font:14px/1.5 monospace;max-width:640px;margin:20px auto\">"_s +
           text.toHtmlEscaped() + u"</pre>"_s;
}

} // namespace

BrowserPreview::BrowserPreview(Opener opener)
    : m_opener(opener ? std::move(opener) : Opener(QDesktopServices::openUrl))
{
}

Result<QByteArray> BrowserPreview::page(const OutgoingMessage &message)
{
    if (message.html.isEmpty())
        return withPolicy(plainTextPage(merge::withoutTouchMarks(message.text))).toUtf8();
    const Result<QString> clean = html::sanitise(merge::withoutTouchMarks(message.html));
    if (!clean)
        return failure(clean.error());
    return withPolicy(withPicturesInside(*clean, message.attachments)).toUtf8();
}

Result<> BrowserPreview::open(const OutgoingMessage &message)
{
    const Result<QByteArray> contents = page(message);
    if (!contents)
        return failure(contents.error());
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"sincerely-preview-XXXXXX"_s));
    QFile file(m_folder->filePath(u"email-%1.html"_s.arg(++m_count)));
    const bool isWritten = m_folder->isValid() && file.open(QIODevice::WriteOnly) &&
                           file.write(*contents) == contents->size() && file.flush();
    if (!isWritten)
        return failure(Error::Kind::File, tr("The email could not be written for the browser. Is the disk full?"));
    file.close();
    if (!m_opener(QUrl::fromLocalFile(file.fileName())))
        return failure(Error::Kind::File, tr("No web browser could be opened."));
    return {};
}

} // namespace sincerely
