#pragma once

#include "core/base/result.h"
#include "core/spelling/dictionary_files.h"

#include <QChar>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

class Hunspell;

namespace sincerely::spelling
{

/// The words of one language, in memory (some ten megabytes). One thread at a time; may change its thread.
class Dictionary
{
public:
    /// Reads the files, which takes 30 to 300 ms. Errors, each with a sentence that names the language: File when they
    /// cannot be read; Invalid when they are damaged or in an encoding that this system does not know.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> load(const DictionaryFiles &files);
    ~Dictionary();

    /// Whether the word (as `plainWord()` makes it) is spelt rightly. Also for words in another script than the
    /// language's: this dictionary cannot judge them.
    [[nodiscard]] bool isRight(const QString &word);

    /// What may have been meant, the likeliest first; at most `most`. Takes some 30 ms.
    [[nodiscard]] QStringList suggestions(const QString &word, int most = 7);

private:
    Dictionary(std::unique_ptr<Hunspell> hunspell, QStringEncoder encoder, QStringDecoder decoder,
               QChar::Script script);
    [[nodiscard]] bool knows(const QString &word);
    [[nodiscard]] bool isOfAnotherScript(const QString &word) const;
    static bool knowsItsOwnWords(Dictionary &dictionary, const QString &wordsPath);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    QChar::Script m_script; ///< Unknown when the language is not known or has several.
};

} // namespace sincerely::spelling
