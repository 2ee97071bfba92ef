#include "core/merge/columns.h"

#include "core/merge/program.h"
#include "core/merge/utf8.h"

#include <algorithm>

namespace sincerely::merge
{

namespace
{

/// Letters and digits only: first_name, First-Name and FirstName are spellings of one thing.
QString looseKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c;
    }
    return key;
}

/// How many letters have to be put in, left out, changed or swapped with their neighbour.
qsizetype editDistance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> twoAgo(width);
    std::vector<qsizetype> previous(width);
    std::vector<qsizetype> current(width);
    for (std::size_t j = 0; j < width; ++j)
        previous[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const auto column = static_cast<qsizetype>(j);
            const qsizetype change = a[i - 1] == b[column - 1] ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change});
            if (i > 1 && column > 1 && a[i - 1] == b[column - 2] && a[i - 2] == b[column - 1])
                current[j] = std::min(current[j], twoAgo[j - 2] + 1);
        }
        std::swap(twoAgo, previous);
        std::swap(previous, current);
    }
    return previous.back();
}

/// 0 for another spelling, more for what is further away, nothing for what is too far.
std::optional<qsizetype> farness(const QString &asked, const QString &candidate)
{
    if (asked.isEmpty() || candidate.isEmpty() || asked.size() > 100 || candidate.size() > 100)
        return std::nullopt;
    const qsizetype longer = std::max(asked.size(), candidate.size());
    const qsizetype distance = editDistance(asked, candidate);
    if (distance <= std::max<qsizetype>(1, longer / 4) && distance < std::min(asked.size(), candidate.size()))
        return distance;
    // "First" for "First name": one begins with the other.
    const qsizetype shorter = std::min(asked.size(), candidate.size());
    const bool begins = shorter >= 3 && asked.left(shorter) == candidate.left(shorter);
    return begins ? std::optional(10 + longer - shorter) : std::nullopt;
}

} // namespace

Columns::Columns(const QStringList &names)
    : m_names(names)
    , m_touchKey(comparisonKey(kPersonalTouch))
{
    m_keys.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        m_keys.push_back(comparisonKey(withSingleBlanks(name.toStdString())));
}

std::optional<int> Columns::find(std::string_view name) const
{
    const std::string key = comparisonKey(withSingleBlanks(name));
    if (key == m_touchKey)
        return kTouchColumn;
    if (key.empty())
        return std::nullopt;
    const qsizetype exact = m_names.indexOf(toQString(trimmed(name)));
    if (exact >= 0)
        return static_cast<int>(exact);
    const auto found = std::ranges::find(m_keys, key);
    if (found == m_keys.end())
        return std::nullopt;
    return static_cast<int>(found - m_keys.begin());
}

QString Columns::nearest(std::string_view name) const
{
    const QString asked = looseKey(toQString(name));
    QString best;
    std::optional<qsizetype> bestFarness;
    const auto consider = [&](const QString &candidate) {
        const std::optional<qsizetype> far = farness(asked, looseKey(candidate));
        if (far && (!bestFarness || *far < *bestFarness)) {
            best = candidate.trimmed();
            bestFarness = far;
        }
    };
    for (const QString &candidate : m_names)
        consider(candidate);
    consider(toQString(kPersonalTouch));
    return best;
}

} // namespace sincerely::merge
