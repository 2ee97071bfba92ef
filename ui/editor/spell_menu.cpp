#include "ui/editor/spell_menu.h"

#include "core/spelling/speller.h"
#include "ui/theme/controls.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMenu>
#include <QTextBlock>

namespace sincerely
{

namespace
{

using spelling::Speller;

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::SpellMenu", text);
}

QList<spelling::Span> mistakesIn(const QTextBlock &block, Speller &speller)
{
    const QString text = block.text();
    return speller.mistakesIn(text, spelling::fieldsIn(text)).spans;
}

QTextCursor selected(const QTextBlock &block, spelling::Span span)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(span.start));
    cursor.setPosition(block.position() + static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    return cursor;
}

/// The misspelt word that the place is in or at the end of, selected.
std::optional<QTextCursor> mistakeAt(const QTextCursor &place, Speller &speller)
{
    const QTextBlock block = place.block();
    const QList<spelling::Span> mistakes = mistakesIn(block, speller);
    for (const spelling::Span mistake : mistakes) {
        if (place.positionInBlock() >= mistake.start && place.positionInBlock() <= mistake.end())
            return selected(block, mistake);
    }
    return std::nullopt;
}

void correct(QTextCursor word, const QString &wrong, const QString &right)
{
    if (word.selectedText() != wrong)
        return; // somebody has changed the text while the menu was open
    QTextCursor first = word;
    first.setPosition(word.selectionStart() + 1);
    word.insertText(right, first.charFormat());
}

void addSuggestions(QMenu *menu, QAction *before, const QTextCursor &word, const QStringList &suggestions)
{
    const QString wrong = word.selectedText();
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(theme::literally(suggestion), menu);
        action->setObjectName(QStringLiteral("spellingSuggestion"));
        QFont font = menu->font();
        font.setBold(true);
        action->setFont(font);
        QObject::connect(action, &QAction::triggered, menu,
                         [word, wrong, suggestion] { correct(word, wrong, suggestion); });
        menu->insertAction(before, action);
    }
}

/// A line stands in for the suggestions until they are there.
void lookForSuggestions(QMenu *menu, QAction *before, const QTextCursor &word, Speller &speller)
{
    auto *placeholder = new QAction(tr("Looking for suggestions…"), menu);
    placeholder->setObjectName(QStringLiteral("spellingPlaceholder"));
    placeholder->setEnabled(false);
    menu->insertAction(before, placeholder);
    auto *watcher = new QFutureWatcher<QStringList>(menu);
    QObject::connect(watcher, &QFutureWatcherBase::finished, menu, [menu, placeholder, word, watcher] {
        const QStringList suggestions = watcher->result();
        addSuggestions(menu, placeholder, word, suggestions);
        placeholder->setText(tr("No suggestions"));
        placeholder->setVisible(suggestions.isEmpty());
    });
    watcher->setFuture(speller.suggestions(word.selectedText()));
}

void addWordActions(QMenu *menu, QAction *before, const QTextCursor &word, Speller *speller)
{
    const QString text = word.selectedText();
    lookForSuggestions(menu, before, word, *speller);
    menu->insertSeparator(before);
    auto *add = new QAction(tr("Add to dictionary"), menu);
    add->setObjectName(QStringLiteral("addToDictionary"));
    QObject::connect(add, &QAction::triggered, speller, [speller, text] { speller->addWord(text); });
    auto *ignore = new QAction(tr("Ignore"), menu);
    ignore->setObjectName(QStringLiteral("ignoreWord"));
    QObject::connect(ignore, &QAction::triggered, speller, [speller, text] { speller->ignoreWord(text); });
    menu->insertActions(before, {add, ignore});
    menu->insertSeparator(before);
}

QAction *addLanguage(QMenu *languages, QActionGroup *group, const QString &name, const QString &language,
                     Speller *speller)
{
    QAction *action = languages->addAction(theme::literally(name));
    action->setCheckable(true);
    action->setChecked(language == speller->language());
    action->setData(language);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, speller, [speller, language] { speller->setLanguage(language); });
    return action;
}

void addLanguages(QMenu *menu, Speller *speller)
{
    QMenu *languages = menu->addMenu(tr("Spelling"));
    languages->setObjectName(QStringLiteral("spellingLanguages"));
    auto *group = new QActionGroup(languages);
    addLanguage(languages, group, tr("Do not check"), QString(), speller);
    languages->addSeparator();
    for (const spelling::DictionaryFiles &dictionary : speller->dictionaries())
        addLanguage(languages, group, spelling::languageName(dictionary.language), dictionary.language, speller);
    if (speller->dictionaries().isEmpty())
        languages->addAction(tr("No dictionary is installed"))->setEnabled(false);
}

} // namespace

void addSpellingActions(QMenu &menu, const QTextCursor &place, spelling::Speller &speller)
{
    QAction *first = menu.actions().value(0);
    if (first == nullptr)
        first = menu.addSeparator(); // for something to stand before
    const std::optional<QTextCursor> word = mistakeAt(place, speller);
    if (word)
        addWordActions(&menu, first, *word, &speller);
    menu.addSeparator();
    addLanguages(&menu, &speller);
}

std::optional<QTextCursor> nextMistake(const QTextCursor &from, spelling::Speller &speller)
{
    const QTextBlock start = from.block();
    const qsizetype behind = from.selectionEnd() - start.position();
    const QList<spelling::Span> inStart = mistakesIn(start, speller);
    for (const spelling::Span mistake : inStart) {
        if (mistake.start >= behind)
            return selected(start, mistake);
    }
    QTextBlock block = start;
    do {
        block = block.next().isValid() ? block.next() : block.document()->firstBlock();
        const QList<spelling::Span> mistakes = mistakesIn(block, speller);
        if (!mistakes.isEmpty())
            return selected(block, mistakes.first());
    } while (block != start);
    return std::nullopt;
}

} // namespace sincerely
