#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace sincerely
{

/// The language of the program's texts. Installed for as long as this object lives; there is one, made right after the
/// application object.
class Translations
{
public:
    /// \param language "de", "fr" or "en"; empty: the system's, if there is a translation, else English
    /// \param folder where the .qm files are; our own unless a test says otherwise
    explicit Translations(const QString &language, const QString &folder = QStringLiteral(":/sincerely/translations"));
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// The language in use, such as "de".
    [[nodiscard]] const QString &language() const { return m_language; }

    /// What there are translations for, English included, in the order of their codes.
    [[nodiscard]] static QStringList available(const QString &folder = QStringLiteral(":/sincerely/translations"));

private:
    bool install(const QString &name, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace sincerely
