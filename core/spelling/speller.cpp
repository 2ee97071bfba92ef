#include "core/spelling/speller.h"

#include "core/async/on_thread.h"
#include "core/spelling/dictionary.h"

#include <QTimer>

#include <utility>

namespace sincerely::spelling
{

namespace
{

constexpr qsizetype mostVerdicts = 200'000; // some ten megabytes; nobody's letters have so many different words

} // namespace

struct Speller::Answer {
    QStringList words;
    QSet<QString> mistakes;
    int generation = 0;
};

Speller::Speller(const Places &places, QObject *parent)
    : QObject(parent)
    , m_dictionaries(findDictionaries(places.dictionaryFolders))
    , m_words(places.wordListPath)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Speller::~Speller()
{
    m_thread.clear();
    m_thread.waitForDone(); // after this nothing comes back to a Speller that is gone
}

void Speller::setLanguage(const QString &language)
{
    const int request = ++m_request;
    if (language.isEmpty()) {
        use(QString(), std::shared_ptr<Dictionary>(), request);
        return;
    }
    const std::optional<DictionaryFiles> files = dictionaryFor(language, m_dictionaries);
    if (!files) {
        use(QString(),
            failure(Error::Kind::NotFound,
                    tr("There is no dictionary for “%1” on this computer, so spelling is not checked.")
                        .arg(languageName(language))),
            request);
        return;
    }
    auto load = [files = *files]() -> Result<std::shared_ptr<Dictionary>> { return Dictionary::load(files); };
    futureFromThread(&m_thread, std::move(load))
        .then(this, [this, request, name = files->language](Result<std::shared_ptr<Dictionary>> dictionary) {
            use(name, std::move(dictionary), request);
        });
}

void Speller::use(const QString &language, Result<std::shared_ptr<Dictionary>> dictionary, int request)
{
    if (request != m_request)
        return;
    m_dictionary = dictionary.value_or(nullptr);
    m_language = m_dictionary ? language : QString();
    forget();
    Q_EMIT languageChanged(m_language);
    if (!dictionary)
        Q_EMIT failed(dictionary.error());
}

void Speller::forget()
{
    ++m_generation;
    m_verdicts.clear();
    m_toAsk.clear();
    Q_EMIT verdictsChanged();
}

Speller::Verdict Speller::verdict(QStringView word)
{
    if (!m_dictionary)
        return Verdict::Right;
    const QString plain = plainWord(word);
    const auto known = m_verdicts.constFind(plain);
    if (known != m_verdicts.cend())
        return *known;
    if (m_words.contains(plain))
        return Verdict::Right;
    askLater(plain);
    return Verdict::Unknown;
}

void Speller::askLater(const QString &word)
{
    if (m_verdicts.size() >= mostVerdicts)
        m_verdicts.clear();
    m_verdicts.insert(word, Verdict::Unknown);
    if (m_toAsk.isEmpty())
        QTimer::singleShot(0, this, &Speller::ask); // together with the other words of this turn of the event loop
    m_toAsk.append(word);
}

void Speller::ask()
{
    if (m_toAsk.isEmpty())
        return;
    auto look = [dictionary = m_dictionary, words = std::exchange(m_toAsk, {}), generation = m_generation] {
        Answer answer{words, {}, generation};
        for (const QString &word : words) {
            if (!dictionary->isRight(word))
                answer.mistakes.insert(word);
        }
        return answer;
    };
    futureFromThread(&m_thread, std::move(look)).then(this, [this](const Answer &answer) { take(answer); });
}

void Speller::take(const Answer &answer)
{
    if (answer.generation != m_generation)
        return;
    for (const QString &word : answer.words)
        m_verdicts.insert(word, answer.mistakes.contains(word) ? Verdict::Wrong : Verdict::Right);
    Q_EMIT verdictsFound(answer.mistakes);
}

Speller::Mistakes Speller::mistakesIn(QStringView text, const QList<Span> &excluded)
{
    Mistakes mistakes{{}, true};
    if (!m_dictionary)
        return mistakes;
    const QList<Span> words = wordsIn(text, excluded);
    for (const Span word : words) {
        const Verdict whole = verdict(text.sliced(word.start, word.length));
        mistakes.complete = mistakes.complete && whole != Verdict::Unknown;
        if (whole != Verdict::Wrong)
            continue;
        const qsizetype before = mistakes.spans.size();
        bool partsKnown = true;
        const QList<Span> parts = hyphenParts(text, word);
        for (const Span part : parts) {
            const Verdict ofPart = verdict(text.sliced(part.start, part.length));
            partsKnown = partsKnown && ofPart != Verdict::Unknown;
            if (ofPart == Verdict::Wrong)
                mistakes.spans.append(part);
        }
        mistakes.complete = mistakes.complete && partsKnown;
        if (partsKnown && mistakes.spans.size() == before)
            mistakes.spans.append(word);
    }
    return mistakes;
}

QFuture<QStringList> Speller::suggestions(const QString &word)
{
    auto look = [dictionary = m_dictionary, plain = plainWord(word)] {
        return dictionary ? dictionary->suggestions(plain) : QStringList();
    };
    return futureFromThread(&m_thread, std::move(look));
}

void Speller::addWord(const QString &word)
{
    const Result<> added = m_words.add(plainWord(word));
    forget();
    if (!added)
        Q_EMIT failed(added.error());
}

void Speller::ignoreWord(const QString &word)
{
    m_words.addForNow(plainWord(word));
    forget();
}

} // namespace sincerely::spelling
