#pragma once

#include "ui/paper/display_list.h"
#include "ui/paper/phrase_edit.h"
#include "ui/paper/sheet.h"

#include <QBasicTimer>
#include <QObject>

class QMouseEvent;
class QPainter;

namespace sincerely
{

/// How the paper is placed on its view.
struct PaperPlacement {
    QPointF origin; ///< Of the paper, in coordinates of the viewport.
    qreal scale = 1;

    [[nodiscard]] QPointF toPaper(QPointF point) const { return (point - origin) / scale; }
    [[nodiscard]] QRectF toView(const QRectF &box) const
    {
        return {origin + box.topLeft() * scale, box.size() * scale};
    }
};

/// The personal touch while it is written into its slot on the paper: shows what is in the edit, places the edit over
/// the slot, and turns clicks into places of the caret.
class PhraseLayer : public QObject, private PhrasePlaces
{
    Q_OBJECT

public:
    explicit PhraseLayer(QWidget *viewport);
    ~PhraseLayer() override;

    [[nodiscard]] PhraseEdit *edit() { return m_edit; }

    /// After every layout and scroll. \param sheet has to live until the next call
    void setSheet(const paper::Sheet *sheet, const PaperPlacement &placement);

    /// What goes below the text: the tint of the slot and the selection.
    [[nodiscard]] std::vector<paper::Underlay> underlays() const;

    /// What goes over it: caret, wavy lines, the line below what is being composed. In coordinates of the paper.
    void paint(QPainter &painter) const;

    /// The caret in coordinates of the viewport.
    [[nodiscard]] QRectF caretBox() const;

    // \returns whether the event concerns the slot
    bool mousePress(const QMouseEvent &event);
    bool mouseMove(const QMouseEvent &event);
    bool mouseRelease();
    bool mouseDoubleClick(const QMouseEvent &event);
    bool contextMenu(QPoint viewportPoint, QPoint globalPoint);
    [[nodiscard]] bool isOverSlot(QPointF viewportPoint) const;

Q_SIGNALS:
    /// Caret or selection have moved.
    void caretMoved();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] int lineStart(int position) const override;
    [[nodiscard]] int lineEnd(int position) const override;
    [[nodiscard]] int besides(int position, int lines, int x) const override;

    [[nodiscard]] bool hasSlot() const { return m_sheet != nullptr && m_sheet->hasTouch(); }
    [[nodiscard]] int positionAt(QPointF viewportPoint) const;
    void placeCaret(int position, QTextCursor::MoveMode mode);
    void placeEdit();
    void restartBlinking();
    void paintWaves(QPainter &painter) const;

    QWidget *m_viewport;
    PhraseEdit *m_edit;
    const paper::Sheet *m_sheet = nullptr;
    PaperPlacement m_placement;
    QBasicTimer m_blink;
    bool m_isCaretOn = true;
    bool m_isSelecting = false;
};

} // namespace sincerely
