#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sincerely::html
{

/// A stretch of a text, in UTF-16 units.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct ScannedAttribute {
    QString name;          ///< In lower case.
    Span value;            ///< Without quotation marks; empty when there is none.
    bool isQuoted = false; ///< The marks stand directly around the value.
};

struct ScannedTag {
    QString name; ///< In lower case.
    bool isEnd = false;
    bool isSelfClosing = false;
    Span all;
    std::vector<ScannedAttribute> attributes;
};

/// Finds the tags in HTML text as a browser's tokenizer would, without building a tree. Comments, declarations and the
/// contents of <style>, <script>, <title> and the like hold no tags.
class TagScanner
{
public:
    enum class MergeFields {
        AreText,
        AreOpaque, ///< `{{…}}` inside values may hold quotation marks and ">".
    };

    TagScanner(QStringView html, MergeFields mergeFields);

    [[nodiscard]] std::optional<ScannedTag> next();

    /// To be called behind a <style>, <title> or the like in a drawing: there they are elements as any other.
    void leaveRawText() { m_rawText.clear(); }

private:
    ScannedTag readTag(qsizetype nameAt);
    void readAttribute(ScannedTag &tag);
    [[nodiscard]] Span readValue(bool &isQuoted);
    [[nodiscard]] qsizetype behindMergeField(qsizetype at) const;
    void skipDeclaration();
    void skipBlanks();
    [[nodiscard]] QChar current() const { return m_at < m_html.size() ? m_html[m_at] : QChar(); }

    QStringView m_html;
    MergeFields m_mergeFields;
    qsizetype m_at = 0;
    QString m_rawText; ///< The element whose contents are being skipped.
};

} // namespace sincerely::html
