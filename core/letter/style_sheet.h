#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace sincerely::letter
{

/// The declarations of a style attribute or a rule, in order: name in lower case, value without outer blanks.
struct Declaration {
    QString name;
    QString value;
};
using Declarations = std::vector<Declaration>;

[[nodiscard]] Declarations declarationsIn(QStringView css);

/// The value of the last declaration of this name, in lower case; empty when there is none.
[[nodiscard]] QString valueOf(const Declarations &declarations, QStringView name);

/// The rules for elements and their classes in style sheets, as word processors and mail programs write them. Selectors
/// of other kinds are passed over.
class StyleSheet
{
public:
    void add(QStringView css);

    /// What the sheets say of such an element, more particular rules last.
    [[nodiscard]] Declarations declarationsFor(const QString &tag, const QString &classes) const;

private:
    struct Rule {
        QString tag; ///< Empty: any.
        Declarations declarations;
    };
    void addRule(QStringView selectors, const Declarations &declarations);

    QHash<QString, std::vector<Rule>> m_rules; ///< By class; those without one below the empty text.
};

} // namespace sincerely::letter
