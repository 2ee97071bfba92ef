#pragma once

#include "ui/paper/display_list.h"
#include "ui/paper/litehtml_canvas.h"
#include "ui/paper/prepared_html.h"
#include "ui/paper/text_runs.h"

#include <optional>

namespace sincerely::paper
{

/// What lies on the paper.
struct SheetContent {
    QString html; ///< Sanitised; empty: `text` is shown.
    QString text; ///< The plain-text part.
    PictureSource pictures;
};

/// One email, laid out for one width. Everything about it is known: where each character stands, what is a link, where
/// the personal touch is being written.
class Sheet
{
public:
    Sheet(const SheetContent &content, const Preparation &preparation, Workshop &workshop);

    [[nodiscard]] const DisplayList &list() const { return m_list; }

    /// CSS pixels. As high as the email is; as wide as the paper.
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int paperWidth() const { return m_paperWidth; }

    /// What insists on more width than the paper has gets smaller, as on phones: 1, or less.
    [[nodiscard]] qreal fit() const { return m_fit; }

    /// What can be read, as it is copied and told to screen readers. Positions in `runs()` are positions in it.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const TextRuns &runs() const { return m_runs; }

    /// The slot of the personal touch that is seen first. Positions are those in the touch.
    [[nodiscard]] bool hasTouch() const { return !m_touch.isEmpty(); }
    [[nodiscard]] const TextRuns &touch() const { return m_touch; }
    /// The same with what else stands in the slot; for painting it.
    [[nodiscard]] const std::vector<QRectF> &touchBoxes() const { return m_touchBoxes; }

    struct Link {
        QString address;
        std::vector<QRectF> boxes;
    };
    /// In reading order.
    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] QString linkAt(QPointF point) const;

private:
    void readText();
    void collectRuns();
    void collectTouch();
    void collectLinks();
    [[nodiscard]] const Word *wordOf(const PaintOp &op) const;

    PreparedHtml m_prepared;
    LitehtmlCanvas m_canvas;
    DisplayList m_list;
    int m_paperWidth;
    QSizeF m_size;
    qreal m_fit;
    QString m_text;
    std::vector<qsizetype> m_wordStarts; ///< By word; -1 for one that is not in the text.
    TextRuns m_runs;
    TextRuns m_touch;
    std::vector<QRectF> m_touchBoxes;
    std::vector<Link> m_links;
};

} // namespace sincerely::paper
