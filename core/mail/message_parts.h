#pragma once

#include "core/base/result.h"
#include "core/model/outgoing_message.h"

#include <variant>
#include <vector>

namespace sincerely::mail
{

/// Builds the MIME structure of a message: header fields and encoded texts as bytes, files as what is to be read later.
class MessageParts
{
public:
    using Segment = std::variant<QByteArray, Attachment>;

    explicit MessageParts(const OutgoingMessage &message);

    /// Appends the content fields of the outermost part, the empty line and the body.
    [[nodiscard]] Result<> addBody();

    void addBytes(const QByteArray &bytes);
    [[nodiscard]] std::vector<Segment> take() { return std::move(m_segments); }

private:
    [[nodiscard]] Result<> addTexts();
    [[nodiscard]] Result<> addHtml();
    void addText(QByteArrayView subtype, const QString &text);
    [[nodiscard]] Result<> addFile(const Attachment &file, bool inlinePicture);
    [[nodiscard]] QByteArray beginMultipart(QByteArrayView subtype);

    const OutgoingMessage &m_message;
    QList<Attachment> m_pictures;
    QList<Attachment> m_files;
    int m_boundaries = 0;
    std::vector<Segment> m_segments;
};

} // namespace sincerely::mail
