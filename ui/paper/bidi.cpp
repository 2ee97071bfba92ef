#include "ui/paper/bidi.h"

#include <QChar>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

using Types = std::vector<QChar::Direction>;

/// One entry for each UTF-16 unit; both halves of a surrogate pair have the type of their character.
Types typesOf(QStringView line)
{
    Types types(static_cast<size_t>(line.size()), QChar::DirON);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar unit = line[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        const QChar::Direction type =
            pair ? QChar::direction(QChar::surrogateToUcs4(unit, line[i + 1])) : QChar::direction(unit.unicode());
        types[static_cast<size_t>(i)] = type;
        if (pair)
            types[static_cast<size_t>(++i)] = type;
    }
    return types;
}

bool isNumber(QChar::Direction type)
{
    return type == QChar::DirEN || type == QChar::DirAN;
}

/// Rules W1 to W3 and W7: what a mark or a number is depends on the strong character before it.
void resolveByLastStrong(Types &types, QChar::Direction base)
{
    QChar::Direction previous = base;
    QChar::Direction strong = base;
    for (QChar::Direction &type : types) {
        if (type == QChar::DirNSM || type == QChar::DirBN)
            type = previous; // W1
        if (type == QChar::DirL || type == QChar::DirR || type == QChar::DirAL)
            strong = type;
        if (type == QChar::DirEN && strong == QChar::DirAL)
            type = QChar::DirAN; // W2
        previous = type;
    }
    std::replace(types.begin(), types.end(), QChar::DirAL, QChar::DirR); // W3
}

/// Rules W4 to W6: separators and signs that belong to a number.
void resolveSeparators(Types &types)
{
    for (size_t i = 1; i + 1 < types.size(); ++i) {
        const bool between = types[i - 1] == types[i + 1];
        if (between && types[i] == QChar::DirES && types[i - 1] == QChar::DirEN)
            types[i] = QChar::DirEN; // W4
        if (between && types[i] == QChar::DirCS && isNumber(types[i - 1]))
            types[i] = types[i - 1]; // W4
    }
    for (size_t i = 0; i < types.size();) {
        size_t end = i;
        while (end < types.size() && types[end] == QChar::DirET)
            ++end;
        const bool besideNumber =
            end > i && ((i > 0 && types[i - 1] == QChar::DirEN) || (end < types.size() && types[end] == QChar::DirEN));
        if (besideNumber)
            std::fill(types.begin() + static_cast<Types::difference_type>(i),
                      types.begin() + static_cast<Types::difference_type>(end), QChar::DirEN); // W5
        i = std::max(end, i + 1);
    }
    for (QChar::Direction &type : types) {
        if (type == QChar::DirES || type == QChar::DirET || type == QChar::DirCS)
            type = QChar::DirON; // W6
    }
}

void europeanNumbersBesideLatin(Types &types, QChar::Direction base)
{
    QChar::Direction strong = base;
    for (QChar::Direction &type : types) {
        if (type == QChar::DirL || type == QChar::DirR)
            strong = type;
        else if (type == QChar::DirEN && strong == QChar::DirL)
            type = QChar::DirL; // W7
    }
}

/// Rules N1 and N2: neutral characters take the direction around them, else that of the paragraph.
void resolveNeutrals(Types &types, QChar::Direction base)
{
    const auto settled = [](QChar::Direction type) {
        return type == QChar::DirL || type == QChar::DirR || isNumber(type);
    };
    const auto side = [](QChar::Direction type) { return type == QChar::DirL ? QChar::DirL : QChar::DirR; };
    for (size_t i = 0; i < types.size();) {
        size_t end = i;
        while (end < types.size() && !settled(types[end]))
            ++end;
        const QChar::Direction before = i > 0 ? side(types[i - 1]) : base;
        const QChar::Direction after = end < types.size() ? side(types[end]) : base;
        std::fill(types.begin() + static_cast<Types::difference_type>(i),
                  types.begin() + static_cast<Types::difference_type>(end), before == after ? before : base);
        i = end + 1;
    }
}

/// Rules I1, I2 and L1.
std::vector<int> levelsOf(const Types &types, QStringView line, int baseLevel)
{
    std::vector<int> levels(types.size());
    for (size_t i = 0; i < types.size(); ++i) {
        if (types[i] == QChar::DirL)
            levels[i] = baseLevel == 0 ? 0 : 2;
        else if (types[i] == QChar::DirR)
            levels[i] = 1;
        else
            levels[i] = 2;
    }
    for (size_t i = levels.size(); i > 0 && line[static_cast<qsizetype>(i - 1)].isSpace(); --i)
        levels[i - 1] = baseLevel; // L1
    return levels;
}

/// Rule L2: every stretch at or above a level is reversed, from the highest level down.
void reverseByLevel(std::vector<BidiRun> &runs, std::vector<int> &levels)
{
    for (int level = 2; level >= 1; --level) {
        for (size_t i = 0; i < runs.size();) {
            size_t end = i;
            while (end < runs.size() && levels[end] >= level)
                ++end;
            std::reverse(runs.begin() + static_cast<std::ptrdiff_t>(i),
                         runs.begin() + static_cast<std::ptrdiff_t>(end));
            std::reverse(levels.begin() + static_cast<std::ptrdiff_t>(i),
                         levels.begin() + static_cast<std::ptrdiff_t>(end));
            i = std::max(end, i + 1);
        }
    }
}

} // namespace

std::vector<BidiRun> visualRuns(QStringView line, Qt::LayoutDirection base)
{
    const int baseLevel = base == Qt::RightToLeft ? 1 : 0;
    const QChar::Direction baseType = baseLevel == 1 ? QChar::DirR : QChar::DirL;
    Types types = typesOf(line);
    resolveByLastStrong(types, baseType);
    resolveSeparators(types);
    europeanNumbersBesideLatin(types, baseType);
    resolveNeutrals(types, baseType);
    const std::vector<int> levels = levelsOf(types, line, baseLevel);

    std::vector<BidiRun> runs;
    std::vector<int> runLevels;
    for (size_t i = 0; i < levels.size(); ++i) {
        if (runs.empty() || runLevels.back() != levels[i]) {
            runs.push_back({static_cast<qsizetype>(i), 0, levels[i] == 1});
            runLevels.push_back(levels[i]);
        }
        ++runs.back().length;
    }
    reverseByLevel(runs, runLevels);
    return runs;
}

bool hasRightToLeft(QStringView text)
{
    const Types types = typesOf(text);
    return std::any_of(types.begin(), types.end(), [](QChar::Direction type) {
        return type == QChar::DirR || type == QChar::DirAL || type == QChar::DirAN;
    });
}

Qt::LayoutDirection firstStrongDirection(QStringView text)
{
    for (const QChar::Direction type : typesOf(text)) {
        if (type == QChar::DirL)
            return Qt::LeftToRight;
        if (type == QChar::DirR || type == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return Qt::LeftToRight;
}

} // namespace sincerely::paper
