#include "tests/emulator/odata_filter.h"

#include <QRegularExpression>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Predicate = std::function<bool(const Message &)>;

struct Token {
    enum class Type { Word, Text, Sign, End };
    Type type = Type::End;
    QString text;
};

/// Splits a filter into words, quoted texts ('' is a quote) and signs.
std::optional<QList<Token>> tokensOf(const QString &text)
{
    // A text, a name or path, a number or date, or a sign.
    static const QRegularExpression pattern(
        u"\\G\\s*(?:'((?:[^']|'')*)'|([A-Za-z_@][A-Za-z0-9_.@/-]*|[0-9-][0-9A-Za-z:.+-]*)|([(),:]))"_s);
    QList<Token> tokens;
    qsizetype at = 0;
    const QString trimmed = text.trimmed();
    while (at < trimmed.size()) {
        const QRegularExpressionMatch match = pattern.match(trimmed, at);
        if (!match.hasMatch())
            return {};
        if (match.hasCaptured(1))
            tokens.append({Token::Type::Text, match.captured(1).replace(u"''"_s, u"'"_s)});
        else if (match.hasCaptured(2))
            tokens.append({Token::Type::Word, match.captured(2)});
        else
            tokens.append({Token::Type::Sign, match.captured(3)});
        at = match.capturedEnd();
    }
    tokens.append(Token{});
    return tokens;
}

int compare(const QJsonValue &value, const QString &literal)
{
    // Exchange compares texts without regard to letter case; ISO dates sort like texts.
    if (value.isBool())
        return value.toBool() == (literal == "true"_L1) ? 0 : 1;
    return value.toString().compare(literal, Qt::CaseInsensitive);
}

bool holds(const QString &op, int order)
{
    static const QHash<QString, std::function<bool(int)>> table = {
        {u"eq"_s, [](int o) { return o == 0; }}, {u"ne"_s, [](int o) { return o != 0; }},
        {u"gt"_s, [](int o) { return o > 0; }},  {u"ge"_s, [](int o) { return o >= 0; }},
        {u"lt"_s, [](int o) { return o < 0; }},  {u"le"_s, [](int o) { return o <= 0; }},
    };
    return table.value(op)(order);
}

/// A descent by grammar; the first mistake ends it.
class Parser
{
public:
    Parser(QList<Token> tokens, const PropertyReader &reader)
        : m_tokens(std::move(tokens))
        , m_reader(reader)
    {
    }

    std::optional<Filter> parse()
    {
        std::optional<Predicate> whole = parseOr();
        if (!whole || current().type != Token::Type::End)
            return {};
        return Filter{*whole, m_properties};
    }

private:
    [[nodiscard]] const Token &current() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[std::min(m_at++, m_tokens.size() - 1)]; }

    bool takeSign(QLatin1StringView sign)
    {
        if (current().type != Token::Type::Sign || current().text != sign)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QLatin1StringView word)
    {
        if (current().type != Token::Type::Word || current().text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    std::optional<Predicate> parseOr()
    {
        std::optional<Predicate> left = parseAnd();
        while (left && takeWord("or"_L1)) {
            const std::optional<Predicate> right = parseAnd();
            if (!right)
                return {};
            left = [a = *left, b = *right](const Message &m) { return a(m) || b(m); };
        }
        return left;
    }

    std::optional<Predicate> parseAnd()
    {
        std::optional<Predicate> left = parseOne();
        while (left && takeWord("and"_L1)) {
            const std::optional<Predicate> right = parseOne();
            if (!right)
                return {};
            left = [a = *left, b = *right](const Message &m) { return a(m) && b(m); };
        }
        return left;
    }

    std::optional<Predicate> parseOne()
    {
        if (takeWord("not"_L1)) {
            const std::optional<Predicate> inner = parseOne();
            return inner ? std::optional<Predicate>([p = *inner](const Message &m) { return !p(m); }) : std::nullopt;
        }
        if (takeSign("("_L1)) {
            std::optional<Predicate> inner = parseOr();
            return takeSign(")"_L1) ? inner : std::nullopt;
        }
        const Token word = take();
        if (word.type != Token::Type::Word)
            return {};
        if (word.text.compare("singleValueExtendedProperties/any"_L1, Qt::CaseInsensitive) == 0)
            return parseAny();
        if (word.text == "startswith"_L1 || word.text == "contains"_L1)
            return parseFunction(word.text);
        return parseComparison(word.text);
    }

    std::optional<Predicate> parseComparison(const QString &path)
    {
        const Token op = take();
        const Token literal = take();
        static const QStringList operators = {u"eq"_s, u"ne"_s, u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
        if (!operators.contains(op.text) || literal.type == Token::Type::Sign || literal.type == Token::Type::End ||
            m_reader(Message{}, path).isUndefined())
            return {};
        m_properties.append(path);
        return [reader = m_reader, path, op = op.text, value = literal.text](const Message &m) {
            return holds(op, compare(reader(m, path), value));
        };
    }

    std::optional<Predicate> parseFunction(const QString &name)
    {
        if (!takeSign("("_L1))
            return {};
        const Token path = take();
        const bool comma = takeSign(","_L1);
        const Token literal = take();
        if (!comma || literal.type != Token::Type::Text || !takeSign(")"_L1) ||
            m_reader(Message{}, path.text).isUndefined())
            return {};
        m_properties.append(path.text);
        return [reader = m_reader, path = path.text, value = literal.text,
                whole = name == "contains"_L1](const Message &m) {
            const QString text = reader(m, path).toString();
            return whole ? text.contains(value, Qt::CaseInsensitive) : text.startsWith(value, Qt::CaseInsensitive);
        };
    }

    /// (ep: ep/id eq 'ID' and ep/value eq 'VALUE')
    std::optional<Predicate> parseAny()
    {
        if (!takeSign("("_L1))
            return {};
        const QString variable = take().text;
        if (!takeSign(":"_L1))
            return {};
        const std::optional<QString> id = parsePart(variable + u"/id"_s);
        if (!id || !takeWord("and"_L1))
            return {};
        const std::optional<QString> value = parsePart(variable + u"/value"_s);
        if (!value || !takeSign(")"_L1))
            return {};
        m_properties.append(u"singleValueExtendedProperties"_s);
        return [id = *id, value = *value](const Message &m) {
            const std::optional<QString> present = m.extendedValue(id);
            return present && present->compare(value, Qt::CaseInsensitive) == 0;
        };
    }

    std::optional<QString> parsePart(const QString &path)
    {
        const Token word = take();
        const Token op = take();
        const Token literal = take();
        if (word.text != path || op.text != "eq"_L1 || literal.type != Token::Type::Text)
            return {};
        return literal.text;
    }

    QList<Token> m_tokens;
    const PropertyReader &m_reader;
    QStringList m_properties;
    qsizetype m_at = 0;
};

} // namespace

std::optional<Filter> parseFilter(const QString &text, const PropertyReader &reader, QString &problem)
{
    const std::optional<QList<Token>> tokens = tokensOf(text);
    std::optional<Filter> filter = tokens ? Parser(*tokens, reader).parse() : std::nullopt;
    if (!filter)
        problem = u"Invalid filter clause: %1"_s.arg(text);
    return filter;
}

} // namespace sincerely::emulator
