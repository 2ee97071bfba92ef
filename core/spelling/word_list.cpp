#include "core/spelling/word_list.h"

#include "core/spelling/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace sincerely::spelling
{

namespace
{

using namespace Qt::Literals::StringLiterals;

Error notKept(const QString &path, const QString &why)
{
    return {Error::Kind::File,
            QCoreApplication::translate("sincerely::WordList",
                                        "Your own words cannot be kept in “%1”: %2. They count until you quit.")
                .arg(path, why),
            {}};
}

} // namespace

WordList::WordList(QString path)
    : m_path(std::move(path))
{
    const Result<QStringList> words = read(m_path);
    if (words)
        m_words = QSet<QString>(words->cbegin(), words->cend());
}

Result<QStringList> WordList::read(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(notKept(path, file.errorString()));
    QStringList words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString word = plainWord(line.trimmed());
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

bool WordList::contains(const QString &word) const
{
    if (word.isEmpty() || m_words.contains(word))
        return true;
    const QString small = word.toLower();
    const bool capitalised = word.sliced(1) == small.sliced(1);
    if ((capitalised || word == word.toUpper()) && m_words.contains(small))
        return true;
    return word.size() > 2 && small.endsWith(u"'s"_s) && contains(word.chopped(2));
}

Result<> WordList::add(const QString &word)
{
    m_words.insert(word);
    Result<QStringList> words = read(m_path);
    if (!words)
        return failure(words.error()); // never over a file whose words could not be read
    if (words->contains(word))
        return {};
    words->append(word);
    std::sort(words->begin(), words->end());
    QSaveFile file(m_path);
    const QByteArray content = words->join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(notKept(m_path, file.errorString()));
    return {};
}

} // namespace sincerely::spelling
