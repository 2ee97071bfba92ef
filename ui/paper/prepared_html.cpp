#include "ui/paper/prepared_html.h"

#include "ui/paper/html_measure.h"
#include "ui/paper/html_writer.h"

#include <QCoreApplication>

#include <gumbo.h>
#include <memory>

namespace sincerely::paper
{

namespace
{

PreparedHtml refusal()
{
    const QString sentence = QCoreApplication::translate(
        "sincerely::PaperView",
        "This email is too large or too deeply nested to be shown here. Open it in the browser to see it.");
    return {
        QStringLiteral("<p style=\"color:#66757c\">%1</p>").arg(sentence.toHtmlEscaped()).toUtf8(), sentence, {}, true};
}

} // namespace

PreparedHtml prepareForPreview(const QString &html, int paperWidth)
{
    const QByteArray bytes = html.toUtf8();
    if (!isReasonable(bytes))
        return refusal();

    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size())), destroy);
    if (!isShallow(output->root))
        return refusal();
    return writeForPreview(output->root, paperWidth);
}

} // namespace sincerely::paper
