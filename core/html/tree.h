#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <gumbo.h>
#include <memory>
#include <memory_resource>
#include <span>

namespace sincerely::html
{

/// A parsed tree without drawings, and the text it points into. It has at most 2 × kDeepest levels, so that it can be
/// walked recursively.
class Tree
{
public:
    /// \returns Error::Kind::Invalid for HTML that is too large or too deep to be parsed in reasonable time
    [[nodiscard]] static Result<Tree> parse(QStringView html);

    [[nodiscard]] const GumboDocument &document() const { return m_output->document->v.document; }

    /// The element <html>.
    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    using Arena = std::pmr::monotonic_buffer_resource;

    Tree(QByteArray utf8, std::unique_ptr<Arena> arena, const GumboOutput *output);

    QByteArray m_utf8;              ///< What the nodes point into.
    std::unique_ptr<Arena> m_arena; ///< Where the nodes are.
    const GumboOutput *m_output;
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
