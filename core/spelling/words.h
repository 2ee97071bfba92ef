#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace sincerely::spelling
{

/// A stretch of a text, counted in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The words of a text that a dictionary can say something about, in their order: cut as Unicode says (UAX #29), with
/// apostrophes and hyphens inside ("don't", "mother-in-law").
///
/// Left out are web and email addresses, words with digits, acronyms in capitals, single letters, #tags and @names,
/// names of files and whatever else has a dot inside, and everything that touches one of the `excluded` spans (in the
/// order of the text) or an embedded object (U+FFFC): half a word beside a merge field is no word.
[[nodiscard]] QList<Span> wordsIn(QStringView text, const QList<Span> &excluded = {});

/// The parts between the hyphens of a word found by `wordsIn()`; nothing when it has none.
[[nodiscard]] QList<Span> hyphenParts(QStringView text, Span word);

/// The merge fields, conditions and doubled braces of a text: `{{…}}` and `{{{{`.
[[nodiscard]] QList<Span> fieldsIn(QStringView text);

/// The word as dictionaries and word lists write it: composed (NFC), without soft hyphens and other invisible marks,
/// the apostrophe straight.
[[nodiscard]] QString plainWord(QStringView word);

} // namespace sincerely::spelling
