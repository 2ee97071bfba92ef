#pragma once

#include "ui/editor/chip_label.h"

#include <QHash>
#include <QObject>
#include <QPalette>
#include <QTextObjectInterface>

namespace sincerely::editor
{

/// Draws the chips of a document.
class ChipObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ChipObject(QObject *parent);

    void setColumns(const QStringList &columns);
    void setPalette(const QPalette &palette) { m_palette = palette; }

    [[nodiscard]] const ChipLabel &labelFor(const letter::Piece &piece) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    ChipLabels m_labels;
    mutable QHash<QString, ChipLabel> m_known; ///< By kind and text.
    QPalette m_palette;
};

} // namespace sincerely::editor
