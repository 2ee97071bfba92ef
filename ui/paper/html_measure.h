#pragma once

class QByteArray;
struct GumboInternalNode;

/// The layout engine's time grows faster than the depth of an email. These limits keep every preview well below a
/// second.
namespace sincerely::paper
{

/// Before parsing: the length, and tags that are opened and not closed.
[[nodiscard]] bool isReasonable(const QByteArray &html);

/// After parsing: the depth of the tree, the number of elements, and how often tables within tables lay them out.
[[nodiscard]] bool isShallow(const GumboInternalNode *root);

} // namespace sincerely::paper
