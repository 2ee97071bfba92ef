#include "ui/paper/css.h"

#include <QRegularExpression>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

bool isGradient(const QString &value)
{
    return value.contains(u"gradient(", Qt::CaseInsensitive);
}

QString firstColour(const QString &gradient)
{
    static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{3,8}\\b|rgba?\\([^)]*\\)|\\b[a-z]+\\b(?!\\()"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype open = gradient.indexOf(u'(', gradient.indexOf(u"gradient", 0, Qt::CaseInsensitive));
    for (auto matches = colour.globalMatch(gradient, open + 1); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (cssColour(found))
            return found;
    }
    return {};
}

qsizetype behindBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); ++at) {
        depth += css[at] == u'{' ? 1 : css[at] == u'}' ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return css.size();
}

/// One condition of a media query, "(max-width: 480px)": as it goes to the engine, empty when it always holds; nothing
/// when it never holds.
std::optional<QString> conditionFor(const QString &condition, ColourScheme scheme)
{
    static const QRegularExpression known(
        QStringLiteral("^\\((min-|max-)?(device-)?(width|height|aspect-ratio)\\s*:|^\\((min-|max-)?(color|color-index|"
                       "monochrome|resolution)\\b|^\\(orientation\\s*:"));
    static const QRegularExpression schemeAsked(QStringLiteral("^\\(prefers-color-scheme\\s*:\\s*(\\w+)\\s*\\)$"));
    const QRegularExpressionMatch asked = schemeAsked.match(condition);
    if (asked.hasMatch()) {
        const QStringView wanted = scheme == ColourScheme::Dark ? u"dark" : u"light";
        return asked.capturedView(1) == wanted ? std::optional(QString()) : std::nullopt;
    }
    return !condition.startsWith(u'(') || known.match(condition).hasMatch() ? std::optional(condition) : std::nullopt;
}

/// Of the queries between "@media" and "{" those that can hold.
QStringList queriesFor(QStringView prelude, ColourScheme scheme)
{
    static const QRegularExpression joint(QStringLiteral("\\band\\b"));
    QStringList queries;
    for (const QStringView query : splitOutside(prelude, u',')) {
        QStringList kept;
        bool holds = true;
        for (const QString &part : query.toString().toLower().split(joint)) {
            const std::optional<QString> condition = conditionFor(part.simplified(), scheme);
            holds = holds && condition.has_value();
            if (condition && !condition->isEmpty())
                kept.append(*condition);
        }
        if (holds)
            queries.append(kept.isEmpty() ? QStringLiteral("all") : kept.join(u" and "));
    }
    return queries;
}

} // namespace

std::vector<QStringView> splitOutside(QStringView text, QChar separator)
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

std::vector<Declaration> parseDeclarations(QStringView style)
{
    std::vector<Declaration> declarations;
    for (const QStringView part : splitOutside(style, u';')) {
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

void extractGradients(std::vector<Declaration> &declarations, std::vector<Gradient> &gradients)
{
    const bool plainColour = std::any_of(declarations.begin(), declarations.end(), [](const Declaration &declaration) {
        return declaration.property == u"background-color" ||
               (declaration.property == u"background" && !isGradient(declaration.value));
    });
    for (Declaration &declaration : declarations) {
        const bool background = declaration.property == u"background" || declaration.property == u"background-image";
        if (!background || !isGradient(declaration.value))
            continue;
        if (const std::optional<Gradient> gradient = Gradient::parse(declaration.value)) {
            declaration = {QStringLiteral("background-image"),
                           QStringLiteral("url(gradient:%1)").arg(gradients.size())};
            gradients.push_back(*gradient);
            continue;
        }
        const QString colour = firstColour(declaration.value);
        declaration = plainColour || colour.isEmpty()
                          ? Declaration{QStringLiteral("background-image"), QStringLiteral("none")}
                          : Declaration{QStringLiteral("background-color"), colour};
    }
}

QString withoutGradients(const QString &styleSheet, std::vector<Gradient> &gradients)
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
        extractGradients(declarations, gradients);
        result += QStringView(styleSheet).mid(last, match.capturedStart() - last);
        result += u'{' + toStyle(declarations) + u'}';
        last = match.capturedEnd();
    }
    return result + styleSheet.mid(last);
}

QString withMediaFor(const QString &styleSheet, ColourScheme scheme)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = styleSheet.indexOf(u"@media"); at >= 0; at = styleSheet.indexOf(u"@media", done)) {
        const qsizetype open = styleSheet.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype end = behindBlock(styleSheet, open);
        result += QStringView(styleSheet).mid(done, at - done);
        const QStringList queries = queriesFor(QStringView(styleSheet).mid(at + 6, open - at - 6), scheme);
        if (!queries.isEmpty())
            result +=
                QStringLiteral("@media %1 %2").arg(queries.join(u", "), QStringView(styleSheet).mid(open, end - open));
        done = end;
    }
    return result + styleSheet.mid(done);
}

} // namespace sincerely::paper
