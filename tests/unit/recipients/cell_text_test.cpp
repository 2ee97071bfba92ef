#include "core/recipients/spreadsheet/cell_text.h"
#include "tests/support/support.h"

using namespace sincerely::recipients;
using namespace Qt::Literals::StringLiterals;

using Kind = NumberMeaning::Kind;

class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenWithoutNoise_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("minus zero") << -0.0 << u"0"_s;
        QTest::newRow("whole") << 1250.0 << u"1250"_s;
        QTest::newRow("noise") << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("more noise") << 1.1 * 3 << u"3.3"_s;
        QTest::newRow("negative") << -12.5 << u"-12.5"_s;
        QTest::newRow("telephone") << 491701234567.0 << u"491701234567"_s;
        QTest::newRow("sixteen digits") << 1234567890123456.0 << u"1234567890123460"_s;
        QTest::newRow("huge") << 1e21 << u"1000000000000000000000"_s;
        QTest::newRow("small") << 0.00012 << u"0.00012"_s;
        QTest::newRow("tiny") << 1.5e-10 << u"0.00000000015"_s;
        QTest::newRow("rounds up") << 0.9999999999999999 << u"1"_s;
        QTest::newRow("not a number") << std::nan("") << u""_s;
    }
    void numbersAreWrittenWithoutNoise()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(plainNumber(number)), text);
    }

    void formatsTellWhatANumberMeans_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("zeros");
        const auto row = [](const char *format, Kind kind, int zeros = 0) {
            QTest::newRow(format) << QString::fromUtf8(format) << kind << zeros;
        };
        row("General", Kind::Number);
        row("general;[Red]general", Kind::Number);
        row("0", Kind::Number);
        row("0.00", Kind::Number);
        row("#,##0.00 \"days\"", Kind::Number);
        row("[$€-407] #,##0.00", Kind::Number);
        row("[Red]0.0", Kind::Number);
        row("0.00E+00", Kind::Number);
        row("00000", Kind::Number, 5);
        row("00000-0000", Kind::Number);
        row("0%", Kind::Percent);
        row("0.0\\ %", Kind::Percent);
        row("dd/mm/yyyy", Kind::Date);
        row("[$-409]d\\-mmm\\-yy;@", Kind::Date);
        row("mmmm", Kind::Date);
        row("yyyy\"年\"m\"月\"d\"日\"", Kind::Date);
        row("yyyy-mm-dd hh:mm", Kind::DateTime);
        row("m/d/yy h:mm AM/PM", Kind::DateTime);
        row("h:mm", Kind::Time);
        row("mm:ss.0", Kind::Time);
        row("hh\\.mm", Kind::Time);
        row("[h]:mm", Kind::Duration);
        row("[mm]:ss", Kind::Duration);
        row("@", Kind::Number);
        row("", Kind::Number);
        row("\"unclosed", Kind::Number);
        row("[unclosed", Kind::Number);
        row("\\", Kind::Number);
    }
    void formatsTellWhatANumberMeans()
    {
        QFETCH(QString, format);
        QFETCH(Kind, kind);
        QFETCH(int, zeros);
        const NumberMeaning meaning = meaningOfFormat(format);
        QCOMPARE(meaning.kind, kind);
        QCOMPARE(meaning.leadingZeros, zeros);
    }

    void numberedFormatsAreThoseOfTheStandard()
    {
        const QHash<int, Kind> expected = {
            {0, Kind::Number},  {2, Kind::Number},   {9, Kind::Percent},   {10, Kind::Percent},  {14, Kind::Date},
            {17, Kind::Date},   {18, Kind::Time},    {21, Kind::Time},     {22, Kind::DateTime}, {30, Kind::Date},
            {44, Kind::Number}, {45, Kind::Time},    {46, Kind::Duration}, {47, Kind::Time},     {49, Kind::Number},
            {57, Kind::Date},   {164, Kind::Number}, {-1, Kind::Number}};
        for (auto entry = expected.cbegin(); entry != expected.cend(); ++entry)
            QVERIFY2(meaningOfBuiltIn(entry.key()).kind == entry.value(), qPrintable(QString::number(entry.key())));
    }

    void datesAndTimesAreWrittenAsInIso_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("since1900");
        QTest::addColumn<QString>("since1904");
        QTest::newRow("date") << 46146.0 << Kind::Date << u"2026-05-04"_s << u"2030-05-05"_s;
        QTest::newRow("date with a time") << 46146.9 << Kind::Date << u"2026-05-04"_s << u"2030-05-05"_s;
        QTest::newRow("moment") << 46110.3784722222 << Kind::DateTime << u"2026-03-29 09:05"_s << u"2030-03-30 09:05"_s;
        QTest::newRow("midnight") << 46110.0 << Kind::DateTime << u"2026-03-29 00:00"_s << u"2030-03-30 00:00"_s;
        QTest::newRow("nearly midnight") << 46109.9999999999 << Kind::DateTime << u"2026-03-29 00:00"_s
                                         << u"2030-03-30 00:00"_s;
        QTest::newRow("time") << 0.604166666666667 << Kind::Time << u"14:30"_s << u"14:30"_s;
        QTest::newRow("seconds") << 0.5 + 5.0 / 86400 << Kind::Time << u"12:00:05"_s << u"12:00:05"_s;
        QTest::newRow("duration") << 1.1041666667 << Kind::Duration << u"26:30"_s << u"26:30"_s;
        QTest::newRow("first day") << 1.0 << Kind::Date << u"1900-01-01"_s << u"1904-01-02"_s;
        QTest::newRow("before the day that never was") << 59.0 << Kind::Date << u"1900-02-28"_s << u"1904-02-29"_s;
        QTest::newRow("after it") << 61.0 << Kind::Date << u"1900-03-01"_s << u"1904-03-02"_s;
        QTest::newRow("negative") << -1.0 << Kind::Date << u"-1"_s << u"-1"_s;
        QTest::newRow("far away") << 1e300 << Kind::Date << QString::fromStdString(plainNumber(1e300))
                                  << QString::fromStdString(plainNumber(1e300));
        QTest::newRow("percent") << 0.07 << Kind::Percent << u"7%"_s << u"7%"_s;
        QTest::newRow("percent with a fraction") << 0.125 << Kind::Percent << u"12.5%"_s << u"12.5%"_s;
    }
    void datesAndTimesAreWrittenAsInIso()
    {
        QFETCH(double, number);
        QFETCH(Kind, kind);
        QFETCH(QString, since1900);
        QFETCH(QString, since1904);
        QCOMPARE(QString::fromStdString(numberText(number, {kind, 0}, DateSystem::From1900)), since1900);
        QCOMPARE(QString::fromStdString(numberText(number, {kind, 0}, DateSystem::From1904)), since1904);
    }

    void leadingZerosOfPostalCodesStay()
    {
        QCOMPARE(numberText(1067, {Kind::Number, 5}, DateSystem::From1900), std::string("01067"));
        QCOMPARE(numberText(123456, {Kind::Number, 5}, DateSystem::From1900), std::string("123456"));
        QCOMPARE(numberText(0, {Kind::Number, 3}, DateSystem::From1900), std::string("000"));
        QCOMPARE(numberText(1.5, {Kind::Number, 5}, DateSystem::From1900), std::string("1.5"));
        QCOMPARE(numberText(-7, {Kind::Number, 5}, DateSystem::From1900), std::string("-7"));
    }

    void isoFormsLoseWhatSaysNothing()
    {
        QCOMPARE(isoDateText(u"2026-05-04"), std::string("2026-05-04"));
        QCOMPARE(isoDateText(u"2026-05-04T00:00:00"), std::string("2026-05-04"));
        QCOMPARE(isoDateText(u"2026-05-04T14:30:00.000"), std::string("2026-05-04 14:30"));
        QCOMPARE(isoDateText(u"2026-05-04T14:30:05Z"), std::string("2026-05-04 14:30:05"));
        QCOMPARE(isoDateText(u"tomorrow"), std::string("tomorrow"));
        QCOMPARE(isoTimeText(u"PT14H30M00S"), std::string("14:30"));
        QCOMPARE(isoTimeText(u"PT26H30M"), std::string("26:30"));
        QCOMPARE(isoTimeText(u"PT00H00M05.5S"), std::string("00:00:05"));
        QCOMPARE(isoTimeText(u"soon"), std::string("soon"));
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "cell_text_test.moc"
