// How soon the window can be used with a campaign of 100,000 recipients, beside an empty QMainWindow in the same run;
// and how soon the next email is painted after one is approved, beside QTextBrowser showing an email of the same text.
// Wall-clock times, so they include whatever else the machine does. usage: window_bench [recipients]
// (QT_QPA_PLATFORM=offscreen where there is no screen)

#include "core/recipients/csv_reader.h"
#include "tests/gui/window_fixture.h"
#include "ui/document/people.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int kApprovals = 200;
constexpr int kPatience = 600000; // milliseconds

const QString kLetter =
    u"<p>Dear {{First name}},</p><p>{{Personal touch}}</p><p>the boats are back in the water, and the "
    "new boat hall is open at last.</p><p>Kind regards<br>Ada</p>"_s;

std::shared_ptr<const recipients::RecipientTable> people(int count)
{
    QByteArray csv = "Email,First name,Last name,Company,Personal touch\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "person" + number + "@example.com,Person" + number + ",Example,Company " + QByteArray::number(i % 977) +
               ",We met at table " + number + ".\n";
    }
    return std::make_shared<const recipients::RecipientTable>(std::move(*recipients::readCsv(csv, u"people.csv"_s)));
}

struct Figures {
    double median, p99, longest;
};

Figures figuresOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) { return values[size_t(share * double(values.size() - 1))]; };
    return {at(0.5), at(0.99), values.back()};
}

void print(const char *what, const Figures &f)
{
    std::printf("%-44s median %7.2f ms   99th %7.2f ms   longest %7.2f ms\n", what, f.median, f.p99, f.longest);
}

double milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

void prepare(WindowFixture &fixture, int count)
{
    fixture.open();
    Letter letter;
    letter.kind = LetterKind::Written;
    letter.subject = u"For {{First name}}"_s;
    letter.html = kLetter;
    QSignalSpy opened(&fixture.workspace(), &Workspace::documentOpened);
    fixture.workspace().library().createCampaign(letter);
    opened.wait(kPatience);
    QSignalSpy listed(&fixture.document().people(), &People::listChanged);
    fixture.document().useTable(people(count), QString(), fixture.folder());
    listed.wait(kPatience);
    while (!fixture.document().review().isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

const PreviewPane *shownPreview(WindowFixture &fixture)
{
    for (const PreviewPane *preview : fixture.window().findChildren<PreviewPane *>()) {
        if (preview->isVisible())
            return preview;
    }
    return nullptr;
}

/// From the key to the next person's email on the screen.
Figures measureApprovals(WindowFixture &fixture)
{
    fixture.press(Qt::Key_3, Qt::ControlModifier);
    while (!shownPreview(fixture) || shownPreview(fixture)->message().to.address.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const PreviewPane *preview = shownPreview(fixture);
    std::vector<double> times;
    QImage screen(fixture.window().size(), QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < kApprovals; ++i) {
        const QString before = preview->message().to.address;
        QElapsedTimer timer;
        timer.start();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        while (preview->message().to.address == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        fixture.window().render(&screen);
        times.push_back(milliseconds(timer));
    }
    return figuresOf(times);
}

Figures measureTextBrowser(QSize size)
{
    QTextBrowser browser;
    browser.resize(size);
    browser.show();
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int i = 0; i < kApprovals; ++i) {
        QString html = kLetter;
        html.replace(u"{{First name}}"_s, u"Person%1"_s.arg(i));
        html.replace(u"{{Personal touch}}"_s, u"We met at table %1."_s.arg(i));
        QElapsedTimer timer;
        timer.start();
        browser.setHtml(html);
        browser.render(&screen);
        times.push_back(milliseconds(timer));
    }
    return figuresOf(times);
}

double measureEmptyWindow()
{
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(1280, 820);
    window.show();
    (void)QTest::qWaitForWindowActive(&window);
    QImage screen(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&screen);
    return milliseconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100000;
    WindowFixture fixture;
    prepare(fixture, count);
    const Figures approvals = measureApprovals(fixture);
    const Figures browser = measureTextBrowser(fixture.window().size());
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    fixture.settle();
    fixture.close();

    const double empty = measureEmptyWindow();
    QElapsedTimer timer;
    timer.start();
    fixture.open();
    QImage screen(fixture.window().size(), QImage::Format_ARGB32_Premultiplied);
    fixture.window().render(&screen);
    const double shown = milliseconds(timer);
    while (!fixture.workspace().document() || fixture.document().people().list().recipientCount != count)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    fixture.window().render(&screen);
    const double rows = milliseconds(timer);
    while (!fixture.document().review().isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double lookedOver = milliseconds(timer);

    std::printf("%d recipients\n", count);
    print("approve to next email painted, whole window", approvals);
    print("QTextBrowser: next email painted", browser);
    std::printf("%-44s %.2f times\n", "ratio of the medians", approvals.median / browser.median);
    std::printf("%-44s %9.1f ms\n", "empty QMainWindow, shown and painted", empty);
    std::printf("%-44s %9.1f ms   %.1f times\n", "our window, shown and painted", shown, shown / empty);
    std::printf("%-44s %9.1f ms   %.1f times\n", "… its table shows the list", rows, rows / empty);
    std::printf("%-44s %9.1f ms\n", "… everybody has been looked over", lookedOver);
    fixture.close();
    return 0;
}
