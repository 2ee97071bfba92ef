#include "resources/resources.h"
#include "ui/theme/icon.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_state_style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array kStates = {MessageState::Waiting, MessageState::Preparing, MessageState::Prepared,
                                MessageState::Sending, MessageState::Accepted,  MessageState::Sent,
                                MessageState::NotSent, MessageState::OnHold,    MessageState::Skipped,
                                MessageState::Unknown};

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

bool isEmptyPicture(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128)
                return false;
        }
    }
    return true;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void coloursOfWordsCanBeReadInLightAndDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(QColor(0xf0, 0xf0, 0xf0), Qt::white, Qt::black);
        QTest::newRow("dark") << paletteOf(QColor(0x2a, 0x2d, 0x30), QColor(0x1f, 0x22, 0x24),
                                           QColor(0xe8, 0xea, 0xec));
        QTest::newRow("black") << paletteOf(Qt::black, Qt::black, Qt::white);
    }
    void coloursOfWordsCanBeReadInLightAndDark()
    {
        QFETCH(QPalette, palette);
        for (const theme::Colour colour :
             {theme::Colour::Muted, theme::Colour::Ok, theme::Colour::Attention, theme::Colour::Danger})
            QVERIFY(theme::contrast(theme::colour(colour, palette), palette.color(QPalette::Base)) >= 4.5);
        QCOMPARE(theme::colour(theme::Colour::Paper, palette), QColor(Qt::white));
    }

    void ourOwnPalettesCanBeReadEverywhere_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << theme::lightPalette();
        QTest::newRow("dark") << theme::darkPalette();
    }
    void ourOwnPalettesCanBeReadEverywhere()
    {
        using theme::Colour;
        QFETCH(QPalette, palette);
        const QList<QColor> grounds = {
            palette.color(QPalette::Base),           palette.color(QPalette::Window),
            palette.color(QPalette::AlternateBase),  palette.color(QPalette::Button),
            palette.color(QPalette::Highlight),      palette.color(QPalette::Inactive, QPalette::Highlight),
            theme::colour(Colour::Sidebar, palette), theme::colour(Colour::Hover, palette),
            theme::colour(Colour::Desk, palette)};
        const QList<Colour> inks = {Colour::Accent, Colour::Muted, Colour::Ok, Colour::Attention, Colour::Danger};
        for (const QColor &ground : grounds) {
            QVERIFY(theme::contrast(palette.color(QPalette::Text), ground) >= 7);
            for (const Colour ink : inks) {
                const QColor colour = theme::colour(ink, palette);
                QVERIFY2(theme::contrast(colour, ground) >= 4.5, qPrintable(colour.name() + ground.name()));
            }
        }
        for (const Colour ink : inks)
            QVERIFY(theme::contrast(theme::colour(ink, palette), theme::tint(ink, palette)) >= 4.5);
        const auto readable = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return theme::contrast(palette.color(ink), palette.color(ground)) >= 4.5;
        };
        QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
        QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
        QVERIFY(readable(QPalette::Link, QPalette::Base));
        QVERIFY(readable(QPalette::LinkVisited, QPalette::Base));
        const QColor accent = theme::colour(Colour::Accent, palette);
        QVERIFY(theme::contrast(theme::colour(Colour::OnAccent, palette), accent) >= 4.5);
    }

    void everyIconOfTheSetIsDrawnInTheColourAskedFor()
    {
        const QStringList files = QDir(u":/sincerely/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            const QIcon icon = theme::icon(file.chopped(4), QColor(Qt::red));
            QVERIFY2(!isEmptyPicture(icon.pixmap(20, 20).toImage()), qPrintable(file));
            QVERIFY2(!isEmptyPicture(icon.pixmap(40, 40).toImage()), qPrintable(file));
        }
        const QImage stop = theme::icon(u"plus"_s, QColor(Qt::red)).pixmap(20, 20).toImage();
        QCOMPARE(stop.pixelColor(10, 10).red(), 255);
        QCOMPARE(stop.pixelColor(10, 10).green(), 0);
        QVERIFY(theme::icon(u"no-such-icon"_s, QColor(Qt::red)).isNull());
        QVERIFY(!theme::applicationIcon().isNull());
    }

    void everyStateHasAGlyphAndAWord()
    {
        QSet<QString> pairs;
        for (const MessageState state : kStates) {
            const MessageStateStyle style = messageStateStyle(state);
            QVERIFY(!style.word.isEmpty());
            QVERIFY2(!messageStateIcon(state, {}).isNull(), qPrintable(style.iconName));
            pairs << style.word;
            pairs << style.iconName;
        }
        QCOMPARE(pairs.size(), 2 * 8); // ten states, of which people see eight
    }

    void titlesAreLargerThanTheText()
    {
        QFont base;
        base.setPointSizeF(10);
        QCOMPARE(theme::pageTitle(base).pointSizeF(), 15);
        QCOMPARE(theme::sectionTitle(base).pointSizeF(), 11);
        QCOMPARE(theme::secondary(base).pointSizeF(), 9);
        QCOMPARE(theme::pageTitle(base).weight(), QFont::DemiBold);
    }

    void theSampleCampaignIsCompiledIn()
    {
        for (const QString &name : {u"template.html"_s, u"recipients.csv"_s, u"programme.pdf"_s, u"harbour.png"_s}) {
            QFile file(u":/sincerely/sample/"_s + name);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.size() > 1000, qPrintable(name));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
