#pragma once

#include "core/base/result.h"
#include "core/spelling/dictionary_files.h"
#include "core/spelling/word_list.h"
#include "core/spelling/words.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace sincerely::spelling
{

class Dictionary;

/// Says which words are spelt wrongly, in one language at a time, without ever keeping anybody waiting: the dictionary
/// lives on a thread of its own, and what it has said is remembered.
///
/// One Speller serves all texts of the program. To be used from the thread it was made in, which has an event loop.
/// Until a language has been set every word is right.
class Speller : public QObject
{
    Q_OBJECT

public:
    struct Places {
        QStringList dictionaryFolders; ///< See `dictionaryFolders()`.
        QString wordListPath;          ///< The person's own words; see WordList.
    };

    explicit Speller(const Places &places, QObject *parent = nullptr);
    ~Speller() override; ///< Waits for what the dictionary is at, 100 ms at most as a rule.

    /// What there is on this machine, in the order of their names.
    [[nodiscard]] const QList<DictionaryFiles> &dictionaries() const { return m_dictionaries; }

    /// The `language` of one of the dictionaries; empty while there is none.
    [[nodiscard]] const QString &language() const { return m_language; }

    /// Takes the dictionary that fits best ("de_AT", "en"), or none for an empty text. `languageChanged()` and
    /// `verdictsChanged()` follow when it is in use, or `failed()`, and then no language is checked. Among several
    /// calls the last one counts.
    void setLanguage(const QString &language);

    enum class Verdict {
        Right,
        Wrong,
        Unknown, ///< Asked for now; `verdictsFound()` tells when it is known.
    };

    /// About one word of a text. Never waits.
    [[nodiscard]] Verdict verdict(QStringView word);

    /// What can be said of a text now.
    struct Mistakes {
        QList<Span> spans;     ///< Of a hyphenated word only the parts that are wrong.
        bool complete = false; ///< Else some words are still being looked up; `verdictsFound()` follows.
    };
    [[nodiscard]] Mistakes mistakesIn(QStringView text, const QList<Span> &excluded = {});

    /// What may have been meant, the likeliest first. Empty when nothing comes near, or without a language. A future
    /// that is never asked may be dropped.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word);

    /// Takes the word as right from now on, in every language. When that cannot be written down, `failed()` tells, and
    /// the word counts until the program ends.
    void addWord(const QString &word);

    /// Takes the word as right until the program ends.
    void ignoreWord(const QString &word);

Q_SIGNALS:
    void languageChanged(const QString &language);
    /// Some words that were unknown are known now; `mistakes` are those that are wrong.
    void verdictsFound(const QSet<QString> &mistakes);
    /// Everything said before may be different now: another language, another word in the list.
    void verdictsChanged();
    void failed(const sincerely::Error &error);

private:
    struct Answer;
    void askLater(const QString &word);
    void ask();
    void take(const Answer &answer);
    void use(const QString &language, Result<std::shared_ptr<Dictionary>> dictionary, int request);
    void forget();

    QList<DictionaryFiles> m_dictionaries;
    WordList m_words;
    QString m_language;
    std::shared_ptr<Dictionary> m_dictionary; ///< Touched by the thread only.
    QHash<QString, Verdict> m_verdicts;       ///< Of plain words; Unknown: asked, not yet answered.
    QStringList m_toAsk;
    int m_request = 0;    ///< Counts the calls of setLanguage(), to know an answer that comes too late.
    int m_generation = 0; ///< Counts what made earlier verdicts void.
    QThreadPool m_thread; ///< One thread: the dictionary's.
};

} // namespace sincerely::spelling
