#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <gumbo.h>
#include <memory>
#include <span>

namespace sincerely::html
{

/// A parsed tree and the text it points into. It has at most 2 × kDeepest levels, so that it can be walked recursively.
class Tree
{
public:
    /// \returns Error::Kind::Invalid for HTML that is too large or too deep to be parsed in reasonable time
    [[nodiscard]] static Result<Tree> parse(QStringView html);

    [[nodiscard]] const GumboDocument &document() const { return m_output->document->v.document; }

    /// The element <html>.
    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    struct Destroy {
        void operator()(GumboOutput *output) const;
    };
    using Output = std::unique_ptr<GumboOutput, Destroy>;

    Tree(QByteArray utf8, Output output);

    QByteArray m_utf8; ///< What the nodes point into.
    Output m_output;
};

[[nodiscard]] std::span<const GumboNode *const> childrenOf(const GumboNode &element);
[[nodiscard]] std::span<const GumboAttribute *const> attributesOf(const GumboNode &element);

/// The value of an attribute, empty when it is not there.
[[nodiscard]] QString attribute(const GumboNode &element, const char *name);

[[nodiscard]] inline bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

[[nodiscard]] inline bool isElement(const GumboNode &node, GumboTag tag)
{
    return isElement(node) && node.v.element.tag == tag;
}

/// Text, white space and CDATA nodes.
[[nodiscard]] bool isText(const GumboNode &node);

} // namespace sincerely::html
