// Any JSON, and any text as an entry of the list, as the answer about an upload: what is read of it lies within the
// file, and the order of the entries does not matter.

#include "core/providers/graph/upload_ranges.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const QJsonObject &answer, qint64 fileSize)
{
    const Result<std::optional<graph::ExpectedRange>> range = graph::nextExpectedRange(answer, fileSize);
    if (!range) {
        require(range.error().kind == Error::Kind::BadAnswer && !range.error().sentence.isEmpty());
        return;
    }
    if (!*range)
        return;
    require((*range)->first >= 0 && (*range)->first < fileSize);
    require(!(*range)->last || ((*range)->last >= (*range)->first && *(*range)->last < fileSize));
}

void checkEntries(const QStringList &entries, qint64 fileSize)
{
    QStringList reversed = entries;
    std::reverse(reversed.begin(), reversed.end());
    const auto answer = [](const QStringList &list) {
        return QJsonObject{{u"nextExpectedRanges"_s, QJsonArray::fromStringList(list)}};
    };
    check(answer(entries), fileSize);
    const auto one = graph::nextExpectedRange(answer(entries), fileSize);
    const auto other = graph::nextExpectedRange(answer(reversed), fileSize);
    require(one.has_value() == other.has_value());
    require(!one || one->has_value() == other->has_value());
    require(!one || !*one || (*one)->first == (*other)->first);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const qint64 fileSize = qint64{1} << (data[0] % 62);
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    check(QJsonDocument::fromJson(text).object(), fileSize);
    checkEntries(QString::fromUtf8(text).split(u','), fileSize);
    return 0;
}
