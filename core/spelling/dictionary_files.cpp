#include "core/spelling/dictionary_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace sincerely::spelling
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString normalised(QString language)
{
    return language.replace(u'-', u'_');
}

/// "de" of "de_DE_frami".
QString languageCode(const QString &language)
{
    return normalised(language).section(u'_', 0, 0).toLower();
}

/// The folder and those directly below it: LibreOffice keeps each language in one of its own.
QStringList withSubfolders(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return {};
    QStringList folders = {folder};
    const QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        folders.append(dir.filePath(name));
    return folders;
}

/// Several names may be links to one file; it is listed once, under its own name if that one is among them.
void add(const QFileInfo &words, QList<DictionaryFiles> &found)
{
    const QString rules = words.dir().filePath(words.completeBaseName() + u".aff"_s);
    if (!QFileInfo(rules).isFile())
        return; // hyphenation patterns and the like
    const QString target = words.canonicalFilePath();
    const QString language = words.completeBaseName();
    for (DictionaryFiles &known : found) {
        if (normalised(known.language) == normalised(language) || known.alsoFor.contains(language))
            return;
        if (QFileInfo(known.wordsPath).canonicalFilePath() != target)
            continue;
        if (QFileInfo(target).completeBaseName() != language) {
            known.alsoFor.append(language);
            return;
        }
        known.alsoFor.append(known.language);
        known.language = language;
        return;
    }
    found.append({language, {}, rules, words.filePath()});
}

} // namespace

QStringList dictionaryFolders(const QString &ownFolder)
{
    QStringList folders = {ownFolder};
    // On Linux ~/.local/share, /usr/local/share, /usr/share; elsewhere the places for data of all programs.
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &place : shared)
        folders.append({place + u"/hunspell"_s, place + u"/myspell"_s, place + u"/myspell/dicts"_s});
#if defined(Q_OS_WIN)
    folders.append(QCoreApplication::applicationDirPath() + u"/dictionaries"_s);
    for (const char *variable : {"ProgramFiles", "ProgramFiles(x86)"}) {
        const QString programs = qEnvironmentVariable(variable);
        if (!programs.isEmpty())
            folders.append(QDir::fromNativeSeparators(programs) + u"/LibreOffice/share/extensions"_s);
    }
#elif defined(Q_OS_MACOS)
    folders.append(QCoreApplication::applicationDirPath() + u"/../Resources/dictionaries"_s);
    folders.append({QDir::homePath() + u"/Library/Spelling"_s, u"/Library/Spelling"_s,
                    u"/opt/homebrew/share/hunspell"_s, u"/usr/local/share/hunspell"_s,
                    u"/Applications/LibreOffice.app/Contents/Resources/extensions"_s});
#else
    folders.append({u"/usr/lib/libreoffice/share/extensions"_s, u"/opt/libreoffice/share/extensions"_s});
#endif
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFiles> findDictionaries(const QStringList &folders)
{
    QList<DictionaryFiles> found;
    for (const QString &folder : folders) {
        const QStringList places = withSubfolders(folder);
        for (const QString &place : places) {
            const QFileInfoList files = QDir(place).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name);
            for (const QFileInfo &file : files)
                add(file, found);
        }
    }
    std::sort(found.begin(), found.end(), [](const DictionaryFiles &a, const DictionaryFiles &b) {
        return QString::localeAwareCompare(languageName(a.language), languageName(b.language)) < 0;
    });
    return found;
}

std::optional<DictionaryFiles> dictionaryFor(const QString &language, const QList<DictionaryFiles> &dictionaries)
{
    const QString wanted = normalised(language);
    const QString code = languageCode(language);
    const QString usual = QLocale(code).name(); // the language in the country where it is mostly spoken
    const DictionaryFiles *best = nullptr;
    int bestRank = 0;
    for (const DictionaryFiles &dictionary : dictionaries) {
        const QStringList names = QStringList{dictionary.language} + dictionary.alsoFor;
        for (const QString &given : names) {
            const QString name = normalised(given);
            const int rank = name == wanted               ? 4
                             : languageCode(name) != code ? 0
                             : name == code               ? 3
                             : name == usual              ? 2
                                                          : 1;
            if (rank > bestRank) {
                best = &dictionary;
                bestRank = rank;
            }
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

QString languageName(const QString &language)
{
    const QLocale locale(normalised(language));
    if (locale.language() == QLocale::C)
        return language;
    const QString name = locale.nativeLanguageName();
    const QString country = locale.name().section(u'_', 1);
    QStringList details;
    const QStringList parts = normalised(language).split(u'_').mid(1);
    for (const QString &part : parts) {
        const bool isScript = part.size() == 4 && part.front().isUpper(); // the name is written in it
        if (part != country)
            details.append(isScript ? QStringList() : QStringList(part));
        else if (name == QLocale(locale.language()).nativeLanguageName() && locale.language() != QLocale::English)
            details.append(locale.nativeTerritoryName()); // "British English" says the country already
    }
    const QString shown = name.left(1).toUpper() + name.mid(1);
    return details.isEmpty() ? shown : u"%1 (%2)"_s.arg(shown, details.join(u", "_s));
}

} // namespace sincerely::spelling
