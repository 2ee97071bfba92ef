#include "core/spelling/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <hunspell/hunspell.hxx>

namespace sincerely::spelling
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Dictionary", text);
}

Error damaged(const DictionaryFiles &files, const QString &details)
{
    return {Error::Kind::Invalid,
            tr("The dictionary for “%1” is damaged. Install it again, or choose another language for spelling.")
                .arg(languageName(files.language)),
            details};
}

/// Hunspell's names are older than most conventions: "ISO8859-2", "microsoft-cp1251", "TIS620-2533".
QByteArray encodingName(QByteArray name)
{
    name = name.trimmed().toUpper();
    if (name.startsWith("ISO8859"))
        return "ISO-8859" + name.sliced(7);
    if (name.startsWith("MICROSOFT-CP"))
        return "WINDOWS-" + name.sliced(12);
    if (name.startsWith("TIS620"))
        return "TIS-620";
    return name;
}

struct Script {
    QLocale::Script ofLocale;
    QChar::Script ofCharacters;
};

constexpr std::array kScripts = {
    Script{QLocale::LatinScript, QChar::Script_Latin},
    Script{QLocale::CyrillicScript, QChar::Script_Cyrillic},
    Script{QLocale::GreekScript, QChar::Script_Greek},
    Script{QLocale::ArabicScript, QChar::Script_Arabic},
    Script{QLocale::HebrewScript, QChar::Script_Hebrew},
    Script{QLocale::ArmenianScript, QChar::Script_Armenian},
    Script{QLocale::GeorgianScript, QChar::Script_Georgian},
    Script{QLocale::ThaiScript, QChar::Script_Thai},
    Script{QLocale::DevanagariScript, QChar::Script_Devanagari},
    Script{QLocale::HangulScript, QChar::Script_Hangul},
};

QChar::Script scriptOf(const QString &language)
{
    const QLocale locale(QString(language).replace(u'-', u'_'));
    for (const Script &script : kScripts) {
        if (locale.language() != QLocale::C && locale.script() == script.ofLocale)
            return script.ofCharacters;
    }
    return QChar::Script_Unknown;
}

/// Hunspell itself only prints a line when something is missing, and believes every number it is given.
Result<QByteArray> checkedBeginning(const QString &path, const DictionaryFiles &files)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::File,
            tr("The dictionary for “%1” cannot be read: %2").arg(languageName(files.language), file.errorString()));
    const QByteArray beginning = file.read(qint64{1} << 16);
    if (beginning.trimmed().isEmpty() || beginning.contains('\0'))
        return failure(damaged(files, QFileInfo(path).fileName() + u" holds no text"_s));
    return beginning;
}

/// The first line of a word file is about how many words follow; Hunspell makes its table by it.
bool isPlausibleCount(QByteArray beginning, qint64 fileBytes)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    const QByteArray line = beginning.left(beginning.indexOf('\n')).trimmed();
    bool isNumber = false;
    const qint64 count = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toLongLong(&isNumber);
    return isNumber && count > 0 && count <= fileBytes;
}

QByteArray hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    // With this prefix Hunspell takes UTF-8 (see its header).
    return "\\\\?\\" + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

std::unique_ptr<Hunspell> openHunspell(const DictionaryFiles &files)
{
    try {
        return std::make_unique<Hunspell>(hunspellPath(files.rulesPath).constData(),
                                          hunspellPath(files.wordsPath).constData());
    } catch (const std::exception &) {
        return nullptr;
    }
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, QStringEncoder encoder, QStringDecoder decoder,
                       QChar::Script script)
    : m_hunspell(std::move(hunspell))
    , m_encoder(std::move(encoder))
    , m_decoder(std::move(decoder))
    , m_script(script)
{
}

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::load(const DictionaryFiles &files)
{
    for (const QString &path : {files.rulesPath, files.wordsPath}) {
        const Result<QByteArray> beginning = checkedBeginning(path, files);
        if (!beginning)
            return failure(beginning.error());
        if (path == files.wordsPath && !isPlausibleCount(*beginning, QFileInfo(path).size()))
            return failure(damaged(files, u"no number of words"_s));
    }
    std::unique_ptr<Hunspell> hunspell = openHunspell(files);
    if (!hunspell)
        return failure(damaged(files, u"hunspell refused it"_s));
    const QByteArray encoding = encodingName(QByteArray::fromStdString(hunspell->get_dict_encoding()));
    QStringEncoder encoder(encoding.constData());
    QStringDecoder decoder(encoding.constData());
    if (!encoder.isValid() || !decoder.isValid())
        return failure(Error::Kind::Invalid,
                       tr("The dictionary for “%1” is written in %2, which this system cannot read. Install one in "
                          "UTF-8, or choose another language for spelling.")
                           .arg(languageName(files.language), QString::fromLatin1(encoding)));
    std::unique_ptr<Dictionary> dictionary(
        new Dictionary(std::move(hunspell), std::move(encoder), std::move(decoder), scriptOf(files.language)));
    if (!knowsItsOwnWords(*dictionary, files.wordsPath))
        return failure(damaged(files, u"it does not know its own words"_s));
    return dictionary;
}

/// Some of the first words may be parts of compounds only or forbidden, but not a hundred of them.
bool Dictionary::knowsItsOwnWords(Dictionary &dictionary, const QString &wordsPath)
{
    QFile file(wordsPath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.readLine();
    for (int line = 0; line < 100 && !file.atEnd(); ++line) {
        QByteArray word = file.readLine(1024).trimmed();
        for (const char end : {'/', '\t', ' '})
            word = word.left(word.indexOf(end) < 0 ? word.size() : word.indexOf(end));
        if (!word.isEmpty() && dictionary.m_hunspell->spell(word.toStdString()))
            return true;
    }
    return false;
}

bool Dictionary::isOfAnotherScript(const QString &word) const
{
    if (m_script == QChar::Script_Unknown)
        return false;
    for (const QChar character : word) {
        const QChar::Script script = character.script();
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            return script != m_script;
    }
    return false;
}

bool Dictionary::knows(const QString &word)
{
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(word);
    return !m_encoder.hasError() && m_hunspell->spell(bytes.toStdString());
}

bool Dictionary::isRight(const QString &word)
{
    if (isOfAnotherScript(word) || knows(word))
        return true;
    // A few dictionaries write the apostrophe as typographers do.
    return word.contains(u'\'') && knows(QString(word).replace(u'\'', QChar(0x2019)));
}

QStringList Dictionary::suggestions(const QString &word, int most)
{
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(word);
    if (m_encoder.hasError())
        return {};
    QStringList texts;
    for (const std::string &suggestion : m_hunspell->suggest(bytes.toStdString())) {
        m_decoder.resetState();
        const QString text = m_decoder.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
        if (!m_decoder.hasError() && !texts.contains(text))
            texts.append(text);
        if (texts.size() == most)
            break;
    }
    return texts;
}

} // namespace sincerely::spelling
