#include "core/diagnosis/log_file.h"

#include "core/diagnosis/redaction.h"

#include <QDir>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sincerely::diagnosis
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongest = 4000; // characters; nothing that belongs in a log is longer
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString oneLine(QString text)
{
    if (text.size() > kLongest)
        text = text.left(kLongest) + u'…';
    text = text.trimmed();
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addLines(const QByteArray &contents, QList<LogLine> &lines)
{
    const QList<QByteArray> all = contents.split('\n');
    for (const QByteArray &bytes : all) {
        if (const std::optional<LogLine> line = logLineFrom(QString::fromUtf8(bytes)))
            lines.append(*line);
    }
}

/// The files themselves may have something to say, which would come back here.
thread_local bool isWriting = false;

} // namespace

LogFile::LogFile(QString folder, const Clock &clock, Limits limits)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_limits(limits)
    , m_file(path())
{
}

QString LogFile::path(int age) const
{
    return QDir(m_folder).filePath(age == 0 ? u"sincerely.log"_s : u"sincerely.%1.log"_s.arg(age));
}

void LogFile::write(LogLine::Level level, const QString &category, const QString &text) noexcept
{
    if (isWriting)
        return;
    isWriting = true;
    try {
        const QString name = category.isEmpty() ? u"default"_s : QString(category).replace(u' ', u'_');
        const LogLine line{m_clock.nowUtc(), level, name, oneLine(redacted(text))};
        const std::scoped_lock lock(m_mutex);
        const bool isOnDisk = append(line);
        m_kept.push_back({line, isOnDisk});
        ++m_next;
        if (m_kept.size() > m_limits.linesInMemory)
            m_kept.pop_front();
    } catch (...) { // NOLINT(bugprone-empty-catch): a log must not end what it tells about
    }
    isWriting = false;
}

bool LogFile::append(const LogLine &line)
{
    if (m_failedAt && m_clock.monotonic() - *m_failedAt < m_limits.triesAgainAfter)
        return false;
    const QByteArray bytes = toText(line).toUtf8() + '\n';
    if (m_file.isOpen() && m_size + bytes.size() > m_limits.bytes)
        rotate();
    if ((m_file.isOpen() || open()) && m_file.write(bytes) == bytes.size()) {
        m_size += bytes.size();
        m_failedAt.reset();
        return true;
    }
    m_file.close();
    m_failedAt = m_clock.monotonic();
    return false;
}

bool LogFile::open()
{
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, kOwnerOnly | QFileDevice::ExeOwner);
    // Unbuffered: the lines before a crash are the ones that matter.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(kOwnerOnly);
    m_size = m_file.size();
    return true;
}

/// Where the old file cannot be moved away it begins anew: the limit is kept in any case.
void LogFile::rotate()
{
    m_file.close();
    QFile::remove(path(m_limits.files - 1));
    for (int age = m_limits.files - 2; age >= 0; --age)
        QFile::rename(path(age), path(age + 1));
    if (QFile::exists(path()))
        QFile::resize(path(), 0);
}

LogFile::Excerpt LogFile::everything() const
{
    QList<QByteArray> files;
    Excerpt excerpt;
    QList<LogLine> inMemoryOnly;
    {
        const std::scoped_lock lock(m_mutex);
        for (int age = m_limits.files - 1; age >= 0; --age)
            files.append(contentsOf(path(age)));
        for (const Kept &kept : m_kept) {
            if (!kept.isOnDisk)
                inMemoryOnly.append(kept.line);
        }
        excerpt.next = m_next;
    }
    for (const QByteArray &contents : std::as_const(files))
        addLines(contents, excerpt.lines);
    const QList<LogLine> onDisk = std::exchange(excerpt.lines, {});
    std::merge(onDisk.cbegin(), onDisk.cend(), inMemoryOnly.cbegin(), inMemoryOnly.cend(),
               std::back_inserter(excerpt.lines), [](const LogLine &a, const LogLine &b) { return a.time < b.time; });
    return excerpt;
}

LogFile::Excerpt LogFile::since(quint64 next) const
{
    const std::scoped_lock lock(m_mutex);
    Excerpt excerpt;
    excerpt.next = m_next;
    const auto missed = std::min<quint64>(m_next - std::min(next, m_next), m_kept.size());
    for (auto it = m_kept.cend() - std::ptrdiff_t(missed); it != m_kept.cend(); ++it)
        excerpt.lines.append(it->line);
    return excerpt;
}

bool LogFile::isOnDisk() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_failedAt;
}

} // namespace sincerely::diagnosis
