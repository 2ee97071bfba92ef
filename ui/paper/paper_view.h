#pragma once

#include "ui/paper/phrase_layer.h"
#include "ui/paper/sheet.h"
#include "ui/paper/text_selection.h"

#include <QAbstractScrollArea>

#include <memory>

class QLabel;

namespace sincerely
{

/// The true preview: an email on its paper, as mail programs show it. The paper is white in every theme.
///
/// Loads nothing: pictures come from the source handed over or are written into the email itself; for all others stands
/// a quiet box. A click on a link only tells so. Text can be selected and copied by mouse and keyboard; screen readers
/// get it as a text. Tab goes from link to link.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PictureSource = paper::PictureSource;

    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Shows another email. The place scrolled to stays, so that it can follow typing; see scrollToTop().
    /// \param html sanitised; what is too large or too deeply nested is replaced by a sentence. May hold one personal
    /// touch or more between marks (core/merge/touch_marks.h).
    void setMessage(const QString &html, PictureSource pictures = {});

    /// Shows a plain-text part, to the letter. Marks as above.
    void setPlainText(const QString &text);
    void scrollToTop();

    /// The width of a phone (375) instead of a window (640).
    void setNarrow(bool narrow);

    /// Simulates what mail programs make of the email in dark mode.
    void setDark(bool dark);

    /// 1 is the size meant by the email, 2 is twice; kept within 0.5 and 4. The wheel with Ctrl changes it, too. Comes
    /// on top of the size of the program's texts.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// The size of the paper on the screen in device-independent pixels.
    [[nodiscard]] QSize documentSize() const;

    /// What can be read in the email.
    [[nodiscard]] QString text() const { return m_sheet->text(); }
    [[nodiscard]] QString selectedText() const { return m_selection.in(m_sheet->text()); }

    /// Where a word is seen, in coordinates of the viewport; empty if it is not there.
    [[nodiscard]] QRect wordBox(QStringView word) const;

    /// Lets the person write the personal touch straight into its slot. The edit belongs to the paper, has `phrase`
    /// with the caret at its end, and lives until endPhrase(); called again, it takes the other phrase. Where the email
    /// has several slots it stands in the first.
    ///
    /// Then the email is to be shown, with the phrase between its marks; what is typed is seen once the email has been
    /// rendered with it: see PhraseEdit::shownPhraseChanged.
    PhraseEdit *startPhrase(const QString &phrase, const QString &accessibleName);
    void endPhrase();
    /// Null while no phrase is being written.
    [[nodiscard]] PhraseEdit *phraseEdit() const { return m_phrase ? m_phrase->edit() : nullptr; }
    /// Whether the email that is shown has a slot.
    [[nodiscard]] bool hasSlot() const { return m_sheet->hasTouch(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // For the accessible text.
    [[nodiscard]] const paper::Sheet &sheet() const { return *m_sheet; }
    [[nodiscard]] PaperPlacement placement() const;
    [[nodiscard]] const paper::TextSelection &selection() const { return m_selection; }
    void select(qsizetype from, qsizetype to);
    void ensureVisible(const QRectF &viewportBox);

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    /// The person clicked a link, or pressed Enter on it. Nothing else happens.
    void linkActivated(const QString &address);
    /// The pointer is over a link, or the keyboard on it; empty when it has left.
    void linkHovered(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void placed();
    void updateScrollBars();
    void updateCursor(QPointF viewportPoint);
    void showAddress(const QString &address);
    void scrollByKey(QKeyEvent *event);
    void focusLink(int link);
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] int paperWidth() const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QString linkAt(QPointF viewportPoint) const;
    [[nodiscard]] qsizetype positionAt(QPointF viewportPoint) const;
    [[nodiscard]] std::vector<paper::Underlay> underlays() const;
    void paintLinkFocus(QPainter &painter) const;

    static constexpr int kNoLink = -1;

    paper::SheetContent m_content;
    paper::Workshop m_workshop;
    paper::ScaledPictures m_pictures;
    std::unique_ptr<paper::Sheet> m_sheet;
    std::unique_ptr<PhraseLayer> m_phrase;
    paper::TextSelection m_selection;
    QLabel *m_address;
    bool m_narrow = false;
    bool m_dark = false;
    qreal m_zoom = 1;
    bool m_isSelecting = false;
    quint64 m_doubleClickTime = 0; ///< Of the last one; 0: none yet.
    int m_focusedLink = kNoLink;   ///< Index into Sheet::links().
    QString m_pressedLink;
    QString m_hoveredLink;
};

} // namespace sincerely
