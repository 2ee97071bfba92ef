#include "core/letter/style_sheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString withoutComments(QStringView css)
{
    static const QRegularExpression comment(u"/\\*.*?(\\*/|$)|<!--|-->"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return css.toString().replace(comment, u" "_s);
}

/// The end of what begins here: one of the characters of `ends` outside of quotation marks and brackets.
qsizetype endOf(QStringView css, qsizetype at, QStringView ends)
{
    QChar quote;
    int brackets = 0;
    for (; at < css.size(); ++at) {
        const QChar c = css[at];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++brackets;
        } else if (c == u')') {
            --brackets;
        } else if (brackets <= 0 && ends.contains(c)) {
            return at;
        }
    }
    return css.size();
}

/// Behind the block that begins here, with all blocks inside it.
qsizetype behindBlock(QStringView css, qsizetype at)
{
    int depth = 0;
    for (; at < css.size(); ++at) {
        if (css[at] == u'{')
            ++depth;
        else if (css[at] == u'}' && --depth <= 0)
            return at + 1;
    }
    return css.size();
}

} // namespace

Declarations declarationsIn(QStringView css)
{
    Declarations declarations;
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype end = endOf(css, at, u";");
        const QStringView declaration = css.mid(at, end - at);
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0) {
            QString value = declaration.mid(colon + 1).trimmed().toString();
            if (const qsizetype mark = value.lastIndexOf(u'!'); mark >= 0) // !important
                value = value.left(mark).trimmed();
            declarations.push_back({declaration.left(colon).trimmed().toString().toLower(), value});
        }
        at = end + 1;
    }
    return declarations;
}

QString valueOf(const Declarations &declarations, QStringView name)
{
    const auto found = std::find_if(declarations.rbegin(), declarations.rend(),
                                    [name](const Declaration &declaration) { return declaration.name == name; });
    return found == declarations.rend() ? QString() : found->value.toLower();
}

void StyleSheet::add(QStringView css)
{
    const QString plain = withoutComments(css);
    const QStringView text = plain;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype block = endOf(text, at, u"{;");
        const QStringView selectors = text.mid(at, block - at).trimmed();
        if (block >= text.size() || text[block] == u';') { // @import
            at = block + 1;
            continue;
        }
        const qsizetype end = behindBlock(text, block);
        if (!selectors.startsWith(u'@'))
            addRule(selectors, declarationsIn(text.mid(block + 1, end - block - 2)));
        at = end;
    }
}

void StyleSheet::addRule(QStringView selectors, const Declarations &declarations)
{
    static const QRegularExpression simple(u"^([a-z][a-z0-9]*)?(?:\\.([a-z0-9_-]+))?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QStringView selector : selectors.split(u',')) {
        const QRegularExpressionMatch match = simple.match(selector.trimmed().toString());
        if (!match.hasMatch() || match.capturedLength() == 0)
            continue;
        m_rules[match.captured(2).toLower()].push_back({match.captured(1).toLower(), declarations});
    }
}

Declarations StyleSheet::declarationsFor(const QString &tag, const QString &classes) const
{
    Declarations result;
    const auto addAll = [&](const QString &name) {
        const auto rules = m_rules.constFind(name);
        if (rules == m_rules.constEnd())
            return;
        for (const Rule &rule : *rules) {
            if (rule.tag.isEmpty() || rule.tag == tag)
                result.insert(result.end(), rule.declarations.begin(), rule.declarations.end());
        }
    };
    addAll(QString());
    for (const QString &name : classes.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
        addAll(name);
    return result;
}

} // namespace sincerely::letter
