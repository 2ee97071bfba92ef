#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sincerely::spelling
{

/// A dictionary of the Hunspell kind as it lies on the disk.
struct DictionaryFiles {
    QString language;    ///< What the files are called: "en_US", "de_DE_frami", "ca-valencia".
    QStringList alsoFor; ///< Other names that lead to the same file: "de_LU" beside "de_DE".
    QString rulesPath;   ///< The .aff file.
    QString wordsPath;   ///< The .dic file.

    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// Where dictionaries are kept: the person's own folder first, then the folders of the system and of LibreOffice, as
/// Linux, macOS and Windows have them. Not all of them exist.
[[nodiscard]] QStringList dictionaryFolders(const QString &ownFolder);

/// All dictionaries in these folders and in the folders directly below them, in the order of their names for people. Of
/// two for the same language the first one counts.
[[nodiscard]] QList<DictionaryFiles> findDictionaries(const QStringList &folders);

/// The one that fits a language best ("de_AT", "de-AT", "de"): exactly it, else one of the same language, of the
/// country where that language is mostly spoken before others. Nothing when there is none.
[[nodiscard]] std::optional<DictionaryFiles> dictionaryFor(const QString &language,
                                                           const QList<DictionaryFiles> &dictionaries);

/// The language in its own words, as those who speak it look for it: "American English", "Deutsch (Deutschland)".
[[nodiscard]] QString languageName(const QString &language);

} // namespace sincerely::spelling
