// Any text as HTML: nothing may crash, what is sanitised holds nothing that runs, sanitising twice changes nothing, and
// pictures can be exchanged without touching anything else.

#include "core/html/plain_text.h"
#include "core/html/sanitise.h"
#include "core/html/template_parts.h"

#include <QByteArrayView>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Result<QString> once = html::sanitise(html);
    if (once) {
        const Result<QString> twice = html::sanitise(*once);
        require(twice && *twice == *once);
        for (const QString &tag : {u"<script"_s, u"<svg"_s, u"<math"_s, u"<iframe"_s, u"<object"_s, u"<form"_s,
                                   u"<base"_s, u"<link"_s, u"<!--"_s})
            require(!once->contains(tag) || once->contains(u"<style"_s) || once->contains(u"<title"_s));
    }
    const QString text = html::plainText(html);
    require(!text.contains(u" \n"_s) && !text.contains(u'\r'));
    (void)html::title(html);
    (void)html::fromPlainText(html);

    QHash<QString, QString> same;
    for (const QString &source : html::pictureSources(html))
        same.insert(source, u"cid:x"_s);
    const QString replaced = html::withPictureSources(html, same);
    require(html::pictureSources(replaced) == (same.isEmpty() ? QStringList() : QStringList{u"cid:x"_s}));
    require(html::withPictureSources(html, {}) == html);
    return 0;
}
