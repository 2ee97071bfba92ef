#include "ui/paper/css.h"

#include <QRegularExpression>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

/// Cuts at `separator` outside of quotation marks and brackets.
std::vector<QStringView> split(QStringView text, QChar separator)
{
    std::vector<QStringView> parts;
    QChar quote;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : separator;
        if (i < text.size() && !quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth = std::max(0, depth - 1);
        } else if (c == separator && (depth == 0 || i == text.size())) {
            parts.push_back(text.mid(start, i - start));
            start = i + 1;
        }
    }
    return parts;
}

bool isGradient(const QString &value)
{
    return value.contains(u"gradient(", Qt::CaseInsensitive);
}

QString firstColour(const QString &gradient)
{
    static const QRegularExpression colour(
        QStringLiteral("#[0-9a-f]{3,8}\\b|rgba?\\([^)]*\\)|\\b(?!to\\b|top\\b|left\\b|right\\b|bottom\\b|at\\b|"
                       "circle\\b|ellipse\\b|deg\\b)[a-z]+\\b(?!\\()"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype open = gradient.indexOf(u'(', gradient.indexOf(u"gradient", 0, Qt::CaseInsensitive));
    return colour.match(gradient, open + 1).captured();
}

} // namespace

std::vector<Declaration> parseDeclarations(QStringView style)
{
    std::vector<Declaration> declarations;
    for (const QStringView part : split(style, u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString property = part.left(colon).trimmed().toString().toLower();
        const QString value = part.mid(colon + 1).trimmed().toString();
        if (!property.isEmpty() && !value.isEmpty())
            declarations.push_back({property, value});
    }
    return declarations;
}

QString toStyle(const std::vector<Declaration> &declarations)
{
    QString style;
    for (const Declaration &declaration : declarations)
        style += declaration.property + u':' + declaration.value + u';';
    return style;
}

std::optional<QString> valueOf(const std::vector<Declaration> &declarations, QStringView property)
{
    const auto found =
        std::find_if(declarations.rbegin(), declarations.rend(),
                     [property](const Declaration &declaration) { return declaration.property == property; });
    return found == declarations.rend() ? std::nullopt : std::optional(found->value);
}

std::optional<int> pixels(QStringView value)
{
    QStringView number = value.trimmed();
    if (number.endsWith(u"!important", Qt::CaseInsensitive))
        number = number.chopped(10).trimmed();
    if (number.endsWith(u"px", Qt::CaseInsensitive))
        number = number.chopped(2).trimmed();
    bool ok = false;
    const double parsed = number.toDouble(&ok);
    return ok && parsed >= 0 && parsed < 100000 ? std::optional(qRound(parsed)) : std::nullopt;
}

void replaceGradients(std::vector<Declaration> &declarations)
{
    const bool plainColour = std::any_of(declarations.begin(), declarations.end(), [](const Declaration &declaration) {
        return declaration.property == u"background-color" ||
               (declaration.property == u"background" && !isGradient(declaration.value));
    });
    for (Declaration &declaration : declarations) {
        const bool background = declaration.property == u"background" || declaration.property == u"background-image";
        if (!background || !isGradient(declaration.value))
            continue;
        const QString colour = firstColour(declaration.value);
        declaration = plainColour || colour.isEmpty()
                          ? Declaration{QStringLiteral("background-image"), QStringLiteral("none")}
                          : Declaration{QStringLiteral("background-color"), colour};
    }
}

QString withoutGradients(const QString &styleSheet)
{
    if (!isGradient(styleSheet))
        return styleSheet;
    static const QRegularExpression block(QStringLiteral("\\{([^{}]*)\\}"));
    QString result;
    qsizetype last = 0;
    auto matches = block.globalMatch(styleSheet);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        std::vector<Declaration> declarations = parseDeclarations(match.capturedView(1));
        replaceGradients(declarations);
        result += QStringView(styleSheet).mid(last, match.capturedStart() - last);
        result += u'{' + toStyle(declarations) + u'}';
        last = match.capturedEnd();
    }
    return result + styleSheet.mid(last);
}

} // namespace sincerely::paper
