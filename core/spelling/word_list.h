#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace sincerely::spelling
{

/// The words that the person has added to the dictionary, for all languages: a text file in UTF-8, one word a line,
/// which may be edited by hand.
class WordList
{
public:
    /// \param path need not exist yet. A file that cannot be read counts as empty until something is added.
    explicit WordList(QString path);

    /// Whether the word (as `plainWord()` makes it) is listed. One listed in small letters is also taken with a capital
    /// at its beginning and in capitals; with a genitive 's behind it if it is taken without.
    [[nodiscard]] bool contains(const QString &word) const;

    /// Takes the word in and writes the file anew, whole or not at all; what another instance has added meanwhile is
    /// kept. Error::Kind::File with the path; then the word counts until the program ends.
    Result<> add(const QString &word);

    /// Takes the word in until the program ends.
    void addForNow(const QString &word) { m_words.insert(word); }

private:
    [[nodiscard]] static Result<QStringList> read(const QString &path);

    QString m_path;
    QSet<QString> m_words;
};

} // namespace sincerely::spelling
