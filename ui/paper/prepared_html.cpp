#include "ui/paper/prepared_html.h"

#include "core/merge/touch_marks.h"
#include "ui/paper/bidi.h"
#include "ui/paper/html_measure.h"
#include "ui/paper/html_writer.h"

#include <QCoreApplication>

#include <gumbo.h>
#include <memory>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kMostPlainText = 1024 * 1024;

PreparedHtml refusal()
{
    const QString sentence = QCoreApplication::translate(
        "sincerely::PaperView",
        "This email is too large or too deeply nested to be shown here. Open it in the browser to see it.");
    PreparedHtml prepared;
    WordWriter words({});
    QString html;
    words.writeText(html, sentence, {});
    prepared.html = QStringLiteral("<p style=\"color:#66757c\">%1</p>").arg(html).toUtf8();
    prepared.words = words.takeWords();
    prepared.refused = true;
    return prepared;
}

} // namespace

PreparedHtml prepareHtml(const QString &html, const Preparation &preparation)
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
    return writeForEngine(output->root, preparation);
}

PreparedHtml preparePlainText(const QString &text, const Preparation &preparation)
{
    if (text.size() > kMostPlainText)
        return refusal();
    WordWriter words(preparation.slot);
    WordStyle style;
    style.keepsBlanks = true;
    QString body;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        style.direction = firstStrongDirection(merge::withoutTouchMarks(lines[i].toString()));
        const bool rightToLeft = style.direction == Qt::RightToLeft;
        body += rightToLeft ? QStringLiteral("<div style=\"text-align:right\">") : QStringLiteral("<div>");
        const qsizetype before = body.size();
        words.writeText(body, lines[i], style);
        if (i + 1 < lines.size())
            words.endLine(body, style);
        if (body.size() == before)
            words.writeEmptyLine(body, style);
        body += QStringLiteral("</div>");
    }
    PreparedHtml prepared;
    prepared.html = "<!DOCTYPE html><html><body class=\"plain\">" + body.toUtf8() + "</body></html>";
    prepared.words = words.takeWords();
    prepared.touchLengths = words.takeTouchLengths();
    return prepared;
}

} // namespace sincerely::paper
