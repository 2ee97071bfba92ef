#include "core/diagnosis/crash_watch.h"

#include "core/diagnosis/crash_handler.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace sincerely::diagnosis
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int kMostPerSecond = 20;

// Where a crash finds it, whatever has become of everything else.
std::array<char, 1024> theAbout{};

void keepAbout(const QString &about)
{
    const QByteArray bytes = about.toUtf8();
    theAbout.fill('\0');
    std::copy_n(bytes.constData(), std::min<qsizetype>(bytes.size(), qsizetype(theAbout.size()) - 1), theAbout.data());
}

} // namespace

CrashWatch::CrashWatch(const QString &folder, const QString &about)
{
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 1; m_file < 0 && number <= kMostPerSecond; ++number) {
        m_path = QDir(folder).filePath(number == 1 ? u"report-%1.txt"_s.arg(now)
                                                   : u"report-%1-%2.txt"_s.arg(now).arg(number));
        m_file = openReport(QFile::encodeName(m_path).constData());
    }
    if (m_file < 0) {
        m_path.clear();
        return;
    }
    keepAbout(about);
    installCrashHandler(m_file, theAbout.data());
}

CrashWatch::~CrashWatch()
{
    if (m_file < 0)
        return;
    removeCrashHandler();
    closeReport(m_file);
    QFile::remove(m_path);
}

} // namespace sincerely::diagnosis
