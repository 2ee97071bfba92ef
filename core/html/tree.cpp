#include "core/html/tree.h"

#include "core/html/depth_guard.h"
#include "core/html/drawings.h"

#include <QCoreApplication>

#include <utility>

namespace sincerely::html
{

namespace
{

constexpr qsizetype kLargest = 1024 * 1024;

tl::unexpected<Error> tooDeep()
{
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("sincerely::html",
                                               "The HTML of this email has so many levels inside each other that mail "
                                               "programs could not show it. Check it for tags that are never closed."));
}

void *allocate(void *arena, std::size_t size)
{
    return static_cast<std::pmr::monotonic_buffer_resource *>(arena)->allocate(size);
}

/// Without recursion: this is what makes recursion safe for the others.
bool isDeeperThan(const GumboNode &root, int levels)
{
    int depth = 1;
    const GumboNode *node = &root;
    while (true) {
        const std::span<const GumboNode *const> children = childrenOf(*node);
        if (!children.empty()) {
            node = children.front();
            if (++depth > levels)
                return true;
            continue;
        }
        while (node != &root) {
            const std::span<const GumboNode *const> siblings = childrenOf(*node->parent);
            const std::size_t next = node->index_within_parent + 1;
            if (next < siblings.size()) {
                node = siblings[next];
                break;
            }
            node = node->parent;
            --depth;
        }
        if (node == &root)
            return false;
    }
}

} // namespace

Result<Tree> Tree::parse(QStringView html)
{
    const QString text = withoutDrawings(html);
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() > kLargest) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate(
                           "sincerely::html",
                           "The HTML of this email is larger than 1 MB. Mail programs cut such emails off. Put "
                           "pictures beside the text instead of into it."));
    }
    if (isTooDeep(text))
        return tooDeep();
    // By default each parse error keeps a copy of all open elements, which takes gigabytes for broken input. With an
    // arena for all of its memory nothing can be lost: gumbo 0.10 forgets some nodes, and frees deep trees by
    // recursion.
    auto arena = std::make_unique<Arena>();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = arena.get();
    options.allocator = allocate;
    options.deallocator = [](void *, void *) {};
    const GumboOutput *output =
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (isDeeperThan(*output->root, 2 * kDeepest))
        return tooDeep();
    return Tree(std::move(utf8), std::move(arena), output);
}

Tree::Tree(QByteArray utf8, std::unique_ptr<Arena> arena, const GumboOutput *output)
    : m_utf8(std::move(utf8))
    , m_arena(std::move(arena))
    , m_output(output)
{
}

std::span<const GumboNode *const> childrenOf(const GumboNode &element)
{
    if (element.type != GUMBO_NODE_ELEMENT && element.type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &children = element.v.element.children;
    return {reinterpret_cast<const GumboNode *const *>(children.data), children.length};
}

std::span<const GumboAttribute *const> attributesOf(const GumboNode &element)
{
    const GumboVector &attributes = element.v.element.attributes;
    return {reinterpret_cast<const GumboAttribute *const *>(attributes.data), attributes.length};
}

QString attribute(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

} // namespace sincerely::html
