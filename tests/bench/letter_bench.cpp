// Measures what a keystroke in a long letter costs until its HTML is there, beside QTextDocument::toHtml().
#include "core/letter/html_writer.h"
#include "ui/editor/folder_picture_store.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/letter_editor.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString letterOf(int paragraphs)
{
    QString html;
    for (int i = 0; i < paragraphs; ++i)
        html +=
            u"<p>Dear {{First name|there}}, this is <b>paragraph %1</b> of a long letter, with <a "
            "href=\"https://example.com/%1\">a link</a> and enough words to fill more than one line of it.</p>"_s.arg(
                i);
    return html;
}

/// The middle of many runs, in milliseconds.
double medianOf(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock(); // what this process used, whatever else the machine does
        work();
        times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[std::size_t(runs) / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    FolderPictureStore store(folder.path());
    for (const int paragraphs : {20, 500}) {
        LetterEditor editor(store);
        editor.setColumns({{u"First name"_s, u"Zoë"_s}});
        editor.resize(800, 600);
        (void)editor.setHtml(letterOf(paragraphs));
        editor.show();
        editor.moveCursor(QTextCursor::End);
        qsizetype length = 0;
        const double ours = medianOf(101, [&] {
            editor.textCursor().insertText(u"x"_s);
            length += editor.html().size();
        });
        const double typing = medianOf(101, [&] { editor.textCursor().insertText(u"x"_s); });
        QTextEdit plain; // the same text and looks, without any of our work
        plain.resize(800, 600);
        plain.setHtml(editor.letterDocument().toHtml());
        plain.show();
        plain.moveCursor(QTextCursor::End);
        const double theirs = medianOf(101, [&] {
            plain.textCursor().insertText(u"x"_s);
            length += plain.toHtml().size();
        });
        const double theirTyping = medianOf(101, [&] { plain.textCursor().insertText(u"x"_s); });
        const double load = medianOf(5, [&] { (void)editor.setHtml(letterOf(paragraphs)); });
        std::printf("%3d paragraphs: keystroke and HTML %.2f ms (keystroke alone %.2f), QTextEdit %.2f ms (%.2f): %.1f "
                    "times as fast; opening %.1f ms; %lld\n",
                    paragraphs, ours, typing, theirs, theirTyping, theirs / ours, load, static_cast<long long>(length));
    }
    return 0;
}
