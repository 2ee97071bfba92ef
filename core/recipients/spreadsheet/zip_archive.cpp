#include "core/recipients/spreadsheet/zip_archive.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <zip.h>

namespace sincerely::recipients
{

namespace
{

constexpr qint64 mostBytes = qint64{1} << 30;
constexpr qint64 unsuspiciousBytes = qint64{64} << 20; ///< Empty formatted cells shrink to nearly nothing.
constexpr qint64 mostRatio = 200;

struct ErrorText {
    zip_error_t error = {};
    ErrorText() { zip_error_init(&error); }
    ~ErrorText() { zip_error_fini(&error); }
    [[nodiscard]] QString text() { return QString::fromUtf8(zip_error_strerror(&error)); }
};

zip_source_t *sourceOf(const QString &path, zip_error_t *error)
{
#ifdef Q_OS_WIN
    return zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, error);
#else
    return zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error);
#endif
}

} // namespace

void ZipEntry::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipEntry::ZipEntry(zip_file *file, qint64 compressedBytes)
    : m_file(file)
    , m_allowedBytes(std::min(mostBytes, std::max(unsuspiciousBytes, compressedBytes * mostRatio)))
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry() = default;

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (m_problem != Problem::None)
        return -1;
    const qint64 count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
    if (count < 0)
        m_problem = Problem::Damaged;
    m_readBytes += std::max<qint64>(count, 0);
    if (m_readBytes > m_allowedBytes)
        m_problem = Problem::TooLarge;
    m_ended = count <= 0 || m_problem != Problem::None; // else QXmlStreamReader would try for ever
    return m_problem == Problem::None ? count : -1;
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path, const QString &name)
{
    ErrorText error;
    zip_source_t *source = sourceOf(path, &error.error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error.error) : nullptr;
    if (archive)
        return ZipArchive(archive);
    if (source)
        zip_source_free(source);
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("sincerely::Spreadsheet",
                                               "“%1” is damaged or was not stored completely. Fetch or save it again.")
                       .arg(name),
                   error.text());
}

bool ZipArchive::has(const QString &entry) const
{
    return zip_name_locate(m_archive.get(), entry.toUtf8().constData(), ZIP_FL_ENC_UTF_8) >= 0;
}

bool ZipArchive::isEncrypted() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0 &&
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return nullptr;
    zip_file *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return nullptr;
    return std::make_unique<ZipEntry>(file, static_cast<qint64>(stat.comp_size));
}

} // namespace sincerely::recipients
