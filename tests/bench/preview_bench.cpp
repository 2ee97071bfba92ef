// How fast the paper follows a keystroke: the letter rendered with the phrase, sanitised, laid out and painted. The
// peer is QTextBrowser, which gets the same sanitised HTML and paints it at the same size, in the same run.

#include "core/html/sanitise.h"
#include "core/merge/template.h"
#include "core/merge/touch_marks.h"
#include "resources/resources.h"
#include "ui/paper/paper_view.h"

#include <QApplication>
#include <QFile>
#include <QTextBrowser>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>

using namespace sincerely;

namespace
{

constexpr QSize kWindow{720, 900};
constexpr int kKeystrokes = 400;

const QString kPhrase = QStringLiteral(
    "It was lovely to meet you at the harbour on Tuesday, and I still smile about the story of the runaway dinghy. ");

const QString kLetter = QStringLiteral(
    "<p style=\"margin:0 0 12px 0\">Dear {{First name|there}},</p><p style=\"margin:0 0 12px 0\">{{Personal touch}}</p>"
    "<p style=\"margin:0 0 12px 0\">the boats are back in the water, and the new boat hall is open at last. I would "
    "love "
    "to show it to you and to everybody at {{Company|your house}} before the summer crowds arrive: an hour among the "
    "half-finished hulls, then a walk along the quay and something warm to drink.</p>"
    "<p style=\"margin:0 0 12px 0\">Here is <b>the plan</b> and <a href=\"https://example.com/?a=1&amp;b=2\">a "
    "link</a>:"
    "</p><ul style=\"margin:0 0 12px 0;padding-left:24px\"><li>visit on Tuesday</li><li>measure the tables</li></ul>"
    "<p style=\"margin:0 0 12px 0\">Kind regards<br>Ada Lindqvist</p>");

/// Renders one email for each keystroke of the phrase, as the review page does.
class Letter
{
public:
    explicit Letter(const QString &source)
    {
        const auto parsed = merge::Template::parse(source.toStdString(), merge::Place::Html);
        m_body = *parsed->bind(m_columns, merge::Touch::Required, QLocale::c());
    }

    QString withPhrase(int keystrokes)
    {
        const QString typed = kPhrase.repeated(3).left(1 + keystrokes % 300);
        const std::string touch = merge::withTouchMarks(typed).toStdString();
        m_body->render(m_row, touch, m_out);
        return *html::sanitise(QString::fromStdString(m_out.text));
    }

private:
    QStringList m_columns{QStringLiteral("First name"), QStringLiteral("Company"), QStringLiteral("Country"),
                          QStringLiteral("Visit date")};
    std::vector<std::string_view> m_row{"Zoë", "Quinn & Daughters", "Ireland", "2027-04-14"};
    std::optional<merge::BoundTemplate> m_body;
    merge::Rendered m_out;
};

/// In milliseconds.
struct Times {
    double p50;
    double p99;
    double processor; ///< Mean of the time that the processors spent: what is left of it on a busy machine.
};

/// The first keystrokes, which find the fonts, do not count.
Times measure(const std::function<void(int)> &keystroke)
{
    using Clock = std::chrono::steady_clock;
    for (int i = 0; i < 20; ++i)
        keystroke(i);
    std::vector<double> times;
    const std::clock_t spent = std::clock();
    for (int i = 0; i < kKeystrokes; ++i) {
        const Clock::time_point begin = Clock::now();
        keystroke(i);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    const double processor = 1000.0 * double(std::clock() - spent) / CLOCKS_PER_SEC / kKeystrokes;
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100], processor};
}

Times measurePaper(Letter &letter)
{
    PaperView view;
    view.resize(kWindow);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    view.startPhrase({}, {});
    const QImage harbour(QStringLiteral(":/sincerely/sample/harbour.png"));
    QImage image(kWindow, QImage::Format_RGB32);
    return measure([&](int i) {
        view.setMessage(letter.withPhrase(i), [harbour](const QString &) { return harbour; });
        view.render(&image);
    });
}

Times measurePeer(Letter &letter)
{
    QTextBrowser view;
    view.resize(kWindow);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    QImage image(kWindow, QImage::Format_RGB32);
    return measure([&](int i) {
        view.setHtml(letter.withPhrase(i));
        view.render(&image);
    });
}

Times measureText(Letter &letter)
{
    return measure([&](int i) { letter.withPhrase(i); });
}

void compare(const char *name, const QString &source)
{
    Letter letter(source);
    const Times text = measureText(letter);
    const Times paper = measurePaper(letter);
    const Times peer = measurePeer(letter);
    const auto print = [name](const char *what, const Times &times) {
        std::printf("%-16s %-20s p50 %6.2f ms   p99 %6.2f ms   processor %6.2f ms\n", name, what, times.p50, times.p99,
                    times.processor);
    };
    print("merge and sanitise", text);
    print("paper, all of it", paper);
    print("QTextBrowser", peer);
    std::printf("%-16s the paper takes %.2f times as long as QTextBrowser\n", name, paper.processor / peer.processor);
}

QString sample()
{
    QFile file(QStringLiteral(":/sincerely/sample/template.html"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initResources();
    compare("ordinary letter", kLetter);
    compare("designed sample", sample());
    return EXIT_SUCCESS;
}
