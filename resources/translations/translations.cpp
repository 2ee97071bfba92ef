#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <ranges>

namespace sincerely
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString languageOf(const QString &locale)
{
    return QString(locale).replace(u'-', u'_').section(u'_', 0, 0).toLower();
}

/// The first of the system's languages that there is.
QString systemLanguage(const QStringList &available)
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &locale : wanted) {
        if (available.contains(languageOf(locale)))
            return languageOf(locale);
    }
    return u"en"_s;
}

} // namespace

Translations::Translations(const QString &language, const QString &folder)
{
    const QStringList there = available(folder);
    m_language = language.isEmpty() ? systemLanguage(there) : languageOf(language);
    if (!there.contains(m_language))
        m_language = u"en"_s;
    install(u"sincerely_en"_s, folder); // its plurals also stand in for what another language lacks
    if (m_language == u"en")
        return;
    install(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // buttons of Qt's own
    install(u"sincerely_"_s + m_language, folder);
}

Translations::~Translations()
{
    for (const std::unique_ptr<QTranslator> &translator : m_translators | std::views::reverse)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Translations::available(const QString &folder)
{
    QStringList languages = {u"en"_s};
    const QStringList files = QDir(folder).entryList({u"sincerely_*.qm"_s}, QDir::Files);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

bool Translations::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace sincerely
