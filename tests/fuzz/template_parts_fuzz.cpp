// Any text as a template whose pictures are exchanged: the new sources are the ones that were asked for, whatever they
// hold, and everything else stays to the letter.

#include "core/html/template_parts.h"

#include <QByteArrayView>

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

/// Exchanged one for one, so there and back gives the sources that were there.
void exchange(const QString &html, const QString &awkward)
{
    const QStringList sources = html::pictureSources(html);
    QHash<QString, QString> there;
    QStringList expected;
    for (const QString &source : sources) {
        const QString name = u"cid:%1%2@sincerely"_s.arg(awkward).arg(there.size());
        there.insert(source, name);
        expected.append(name);
    }
    const QString replaced = html::withPictureSources(html, there);
    require(html::pictureSources(replaced) == expected);
    require(html::title(replaced) == html::title(html));
    QHash<QString, QString> back;
    for (auto entry = there.cbegin(); entry != there.cend(); ++entry)
        back.insert(entry.value(), entry.key());
    // Control characters do not survive being written as HTML, and no file is called so.
    const bool isWritable =
        std::none_of(html.begin(), html.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    require(!isWritable || html::pictureSources(html::withPictureSources(replaced, back)) == sources);
    if (sources.isEmpty())
        require(replaced == html);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    require(html::withPictureSources(html, {}) == html);
    exchange(html, QString());
    exchange(html, u"\"'<>&amp;"_s);
    const QString title = html::title(html);
    require(title == title.simplified());
    return 0;
}
