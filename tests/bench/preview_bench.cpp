// How fast the preview follows a keystroke of the personal touch, and how fast the next person's email is there: the
// message made as it is for sending, shown with its header and files, laid out and painted. The peer is QTextBrowser,
// which gets the same HTML and paints it at the same size, in the same run.

#include "core/campaign/message_maker.h"
#include "core/merge/touch_marks.h"
#include "resources/resources.h"
#include "ui/frame/action_book.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"

#include <QApplication>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

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

/// Makes one email for each keystroke of the phrase, as the review page does.
class Writer
{
public:
    explicit Writer(const QString &html)
    {
        Composition composition;
        composition.letter.subject = QStringLiteral("Your spring visit, {{First name|dear guest}}");
        composition.letter.html = html;
        composition.letter.folder = QStringLiteral(":/sincerely/sample");
        composition.from = {QStringLiteral("Ada Lindqvist"), QStringLiteral("ada@contoso.example")};
        composition.attachments = {QStringLiteral(":/sincerely/sample/programme.pdf")};
        const QStringList columns{QStringLiteral("Email"), QStringLiteral("First name"), QStringLiteral("Company"),
                                  QStringLiteral("Country"), QStringLiteral("Visit date")};
        Result<MessageMaker> maker =
            MessageMaker::create(composition, {columns, QLocale::c(), {}}, std::make_shared<mail::FileCatalogue>());
        if (!maker)
            qFatal("%s", qUtf8Printable(maker.error().sentence));
        m_maker = std::move(*maker);
    }

    static QString phrase(int keystrokes) { return kPhrase.repeated(3).left(1 + keystrokes % 300); }

    OutgoingMessage make(int keystrokes)
    {
        const MadeMessage made = m_maker->make(m_row, {merge::withTouchMarks(phrase(keystrokes)), {}});
        if (made.problem)
            qFatal("%s", qUtf8Printable(made.problem->sentence));
        return made.message;
    }

private:
    std::vector<std::string_view> m_row{"zoe@quinn.example", "Zoë", "Quinn & Daughters", "Ireland", "2027-04-14"};
    std::optional<MessageMaker> m_maker;
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

/// The preview on a page, painted into a picture.
class Desk
{
public:
    Desk()
    {
        auto *column = new QVBoxLayout(&m_page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_pane);
        m_page.resize(kWindow);
        m_page.setAttribute(Qt::WA_DontShowOnScreen);
        m_page.show();
    }

    PreviewPane &pane() { return *m_pane; }
    void paint() { m_page.render(&m_image); }

private:
    ActionBook m_book;
    QWidget m_page;
    PreviewPane *m_pane = new PreviewPane(m_book, &m_page);
    QImage m_image{kWindow, QImage::Format_RGB32};
};

Times measureKeystroke(Writer &writer)
{
    Desk desk;
    desk.pane().startPhrase({}, {});
    return measure([&](int i) {
        desk.pane().updateMessage(writer.make(i));
        desk.paint();
    });
}

Times measureNextEmail(Writer &writer)
{
    Desk desk;
    return measure([&](int i) {
        desk.pane().startPhrase(Writer::phrase(i * 7), {});
        desk.pane().showMessage(writer.make(i * 7));
        desk.paint();
    });
}

Times measurePeer(Writer &writer)
{
    QTextBrowser view;
    view.resize(kWindow);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    QImage image(kWindow, QImage::Format_RGB32);
    return measure([&](int i) {
        view.setHtml(writer.make(i).html);
        view.render(&image);
    });
}

void compare(const char *name, const QString &html)
{
    Writer writer(html);
    const auto print = [name](const char *what, const Times &times) {
        std::printf("%-16s %-24s p50 %6.2f ms   p99 %6.2f ms   processor %6.2f ms\n", name, what, times.p50, times.p99,
                    times.processor);
    };
    print("making the message", measure([&writer](int i) { writer.make(i); }));
    const Times keystroke = measureKeystroke(writer);
    print("keystroke to preview", keystroke);
    print("approve to next email", measureNextEmail(writer));
    const Times peer = measurePeer(writer);
    print("QTextBrowser", peer);
    std::printf("%-16s a keystroke takes %.2f times as long as with QTextBrowser\n", name,
                keystroke.processor / peer.processor);
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
