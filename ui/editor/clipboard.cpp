#include "ui/editor/clipboard.h"

#include "core/html/template_parts.h"
#include "core/letter/field.h"
#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "core/letter/plain_text.h"
#include "ui/editor/mime_types.h"
#include "ui/editor/picture_store.h"

#include <QFileInfo>

namespace sincerely::editor
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString withPicturesInside(const QString &html, const PictureStore *pictures)
{
    if (!pictures)
        return html;
    QHash<QString, QString> sources;
    for (const QString &source : html::pictureSources(html)) {
        const QByteArray encoded = pictures->encoded(source);
        const QString suffix = QFileInfo(source).suffix().toLower();
        const QString kind = suffix == u"jpg"_s ? u"jpeg"_s : suffix;
        if (!encoded.isEmpty())
            sources.insert(source, u"data:image/%1;base64,%2"_s.arg(kind, QString::fromLatin1(encoded.toBase64())));
    }
    return html::withPictureSources(html, sources);
}

std::optional<letter::Content> ownContent(const QMimeData &data)
{
    if (!data.hasFormat(kLetterMimeType))
        return std::nullopt;
    const Result<letter::Content> content =
        letter::fromHtml(QString::fromUtf8(data.data(kLetterMimeType)), letter::Origin::Letter);
    return content ? std::optional(*content) : std::nullopt;
}

std::optional<letter::Content> column(const QMimeData &data)
{
    if (!data.hasFormat(kColumnMimeType))
        return std::nullopt;
    const QString name = QString::fromUtf8(data.data(kColumnMimeType));
    letter::Content content{std::vector<letter::Block>(1), true};
    content.blocks.front().pieces.push_back(
        {letter::Piece::Kind::Field, letter::fieldContent({name, {}, {}}), {}, {}, 0});
    return content;
}

std::optional<letter::Content> htmlContent(const QMimeData &data)
{
    if (!data.hasHtml())
        return std::nullopt;
    const Result<letter::Content> content = letter::fromHtml(data.html(), letter::Origin::Elsewhere);
    // Too large or too deep for us: the plain text will do.
    return content && !content->blocks.empty() ? std::optional(*content) : std::nullopt;
}

} // namespace

std::unique_ptr<QMimeData> mimeDataFor(const letter::Content &content, const PictureStore *pictures)
{
    auto data = std::make_unique<QMimeData>();
    const QString html = letter::toHtml(content, letter::Frame::None);
    data->setData(kLetterMimeType, html.toUtf8());
    data->setHtml(withPicturesInside(html, pictures));
    data->setText(letter::toPlainText(content));
    return data;
}

bool hasContent(const QMimeData &data)
{
    return data.hasFormat(kLetterMimeType) || data.hasFormat(kColumnMimeType) || data.hasHtml() || data.hasText();
}

std::optional<letter::Content> contentFrom(const QMimeData &data, Paste paste)
{
    if (paste == Paste::Formatted) {
        for (const auto read : {ownContent, column, htmlContent}) {
            if (std::optional<letter::Content> content = read(data))
                return content;
        }
    }
    if (!data.hasText())
        return std::nullopt;
    return letter::fromPlainText(data.text());
}

} // namespace sincerely::editor
