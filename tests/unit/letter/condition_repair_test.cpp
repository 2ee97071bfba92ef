#include "core/letter/condition_repair.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>
#include <set>

using namespace sincerely;
using namespace sincerely::letter;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint32 kSeed = 4711;

Piece text(const QString &text)
{
    return {Piece::Kind::Text, text, {}, {}, 0};
}

/// `[` begins the condition of the number that follows, `|` is its else, `]` its end, `/` a new paragraph.
std::vector<Block> blocksOf(const QString &sketch)
{
    std::vector<Block> blocks(1);
    for (qsizetype i = 0; i < sketch.size(); ++i) {
        const QChar c = sketch.at(i);
        std::vector<Piece> &pieces = blocks.back().pieces;
        if (c == u'/') {
            blocks.emplace_back();
        } else if (c == u'[' || c == u'|' || c == u']') {
            const Piece::Kind kind = c == u'[' ? Piece::Kind::If : c == u'|' ? Piece::Kind::Else : Piece::Kind::EndIf;
            const int pair = sketch.at(++i).digitValue();
            pieces.push_back({kind, c == u'[' ? u"C%1"_s.arg(pair) : QString(), {}, {}, pair});
        } else {
            pieces.push_back(text(QString(c)));
        }
    }
    return blocks;
}

QString sketchOf(const std::vector<Block> &blocks)
{
    QString sketch;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            sketch += u'/';
        for (const Piece &piece : blocks[i].pieces) {
            switch (piece.kind) {
            case Piece::Kind::If:
                sketch += u'[' + piece.text.mid(1);
                break;
            case Piece::Kind::Else:
                sketch += u'|';
                break;
            case Piece::Kind::EndIf:
                sketch += u']';
                break;
            default:
                sketch += piece.text;
            }
        }
    }
    return sketch;
}

QString repaired(const QString &sketch)
{
    std::vector<Block> blocks = blocksOf(sketch);
    int pairs = 9;
    repairConditions(blocks, pairs);
    return sketchOf(blocks);
}

/// The letters that are seen when these questions are answered with yes.
QString seen(const std::vector<Block> &blocks, const std::set<QString> &yes)
{
    QString result;
    std::vector<bool> shown{true};
    std::vector<bool> answers;
    for (const Block &block : blocks) {
        for (const Piece &piece : block.pieces) {
            if (piece.kind == Piece::Kind::If) {
                answers.push_back(yes.contains(piece.text));
                shown.push_back(shown.back() && answers.back());
            } else if (piece.kind == Piece::Kind::Else) {
                shown.back() = shown[shown.size() - 2] && !answers.back();
            } else if (piece.kind == Piece::Kind::EndIf) {
                shown.pop_back();
                answers.pop_back();
            } else if (shown.back()) {
                result += piece.text;
            }
        }
    }
    return result;
}

/// What is wrong with the conditions of these blocks; empty when they are whole.
QString complaintAbout(const std::vector<Block> &blocks)
{
    struct Open {
        int pair;
        std::size_t block;
        bool isWhole;
        bool hasElse;
    };
    std::vector<Open> open;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const std::vector<Piece> &pieces = blocks[b].pieces;
        const auto onlyParts = [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                if (!pieces[i].isConditionPart())
                    return false;
            }
            return true;
        };
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Piece &piece = pieces[i];
            if (piece.kind == Piece::Kind::If) {
                open.push_back({piece.pair, b, onlyParts(0, i), false});
            } else if (piece.isConditionPart()) {
                if (open.empty() || open.back().pair != piece.pair)
                    return u"stray part"_s;
                Open &last = open.back();
                if (piece.kind == Piece::Kind::Else && std::exchange(last.hasElse, true))
                    return u"two elses"_s;
                const bool isAtBorder = onlyParts(0, i) || onlyParts(i, pieces.size());
                if (last.block != b && (!last.isWhole || !isAtBorder))
                    return u"reaches over blocks"_s;
                if (piece.kind == Piece::Kind::EndIf) {
                    if (last.block != b && !onlyParts(i, pieces.size()))
                        return u"ends inside"_s;
                    open.pop_back();
                }
            }
        }
    }
    return open.empty() ? QString() : u"not ended"_s;
}

/// Conditions inside each other, reaching wherever they like.
QString randomSketch(QRandomGenerator &random, int depth, int &pair, int &letter)
{
    QString sketch;
    for (int i = random.bounded(5); i > 0; --i) {
        const int kind = random.bounded(6);
        if (kind == 0) {
            sketch += u'/';
        } else if (kind == 1 && depth < 3 && pair < 5) {
            const QString number = QString::number(++pair);
            sketch += u'[' + number + randomSketch(random, depth + 1, pair, letter);
            if (random.bounded(2) == 0)
                sketch += u'|' + number + randomSketch(random, depth + 1, pair, letter);
            sketch += u']' + number;
        } else {
            sketch += QChar(u'a' + letter++ % 26);
        }
    }
    return sketch;
}

} // namespace

class ConditionRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeConditionsAreLeftAlone()
    {
        for (const QString &sketch : {u"a[1b|1c]1d"_s, u"[1a/b]1"_s, u"[1a/|1b]1"_s, u"[1[2a/b]2/|1c]1"_s})
            QCOMPARE(repaired(sketch), sketchOf(blocksOf(sketch)));
    }

    void whatBelongsToNothingGoes()
    {
        QCOMPARE(repaired(u"a[1b"_s), u"ab"_s);
        QCOMPARE(repaired(u"a]1b|2c"_s), u"abc"_s);
        QCOMPARE(repaired(u"[1a[2b]1c]2"_s), u"[1ab]c"_s);
        QCOMPARE(repaired(u"[1a|1b|1c]1"_s), u"[1a|bc]"_s);
    }

    void aConditionOverBlocksIsCutSoThatNothingElseDependsOnIt()
    {
        QCOMPARE(repaired(u"a[1b/c]1"_s), u"a[1b]/[1c]"_s);
        QCOMPARE(repaired(u"[1a/b]1c"_s), u"[1a]/[1b]c"_s);
        QCOMPARE(repaired(u"a[1b/c/d]1e"_s), u"a[1b]/[1c]/[1d]e"_s);
        QCOMPARE(repaired(u"a[1/b]1"_s), u"a/[1b]"_s);
        QCOMPARE(repaired(u"[1a/]1b"_s), u"[1a]/b"_s);
    }

    void theOtherBranchBeginsAParagraph()
    {
        QCOMPARE(repaired(u"[1a/b|1c/d]1"_s), u"[1a/b/|c/d]"_s);
        QCOMPARE(repaired(u"x[1a|1b/c]1"_s), u"x[1a|b]/[1|c]"_s);
        QCOMPARE(repaired(u"x[1a/b|1c]1"_s), u"x[1a]/[1b|c]"_s);
    }

    void everybodyReadsTheSameAsBefore()
    {
        QRandomGenerator random(kSeed);
        for (int round = 0; round < 20'000; ++round) {
            int pair = 0;
            int letter = 0;
            const QString sketch = randomSketch(random, 0, pair, letter);
            std::vector<Block> blocks = blocksOf(sketch);
            const std::vector<Block> before = blocks;
            int pairs = 9;
            repairConditions(blocks, pairs);
            const auto message =
                u"seed %1, %2 → %3: %4"_s.arg(kSeed).arg(sketch, sketchOf(blocks), complaintAbout(blocks));
            QVERIFY2(complaintAbout(blocks).isEmpty(), qPrintable(message));
            for (int answers = 0; answers < 1 << pair; ++answers) {
                std::set<QString> yes;
                for (int i = 0; i < pair; ++i) {
                    if (answers >> i & 1)
                        yes.insert(u"C%1"_s.arg(i + 1));
                }
                QVERIFY2(seen(blocks, yes) == seen(before, yes), qPrintable(message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ConditionRepairTest)
#include "condition_repair_test.moc"
