#pragma once

#include "ui/paper/pictures.h"

#include <QAbstractScrollArea>

#include <memory>

namespace sincerely
{

/// The true preview: an email on its paper, as mail programs show it. The paper is white in every theme.
///
/// Loads nothing: pictures come from the source handed over or are written into the email itself; for all others stands
/// a quiet box. A click on a link only tells so. Scrolls by keyboard; tells screen readers the text as its accessible
/// description.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using PictureSource = paper::PictureSource;

    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Shows another email. The place scrolled to stays, so that it can follow typing; see scrollToTop().
    /// \param html sanitised; what is too large or too deeply nested is replaced by a sentence.
    void setMessage(const QString &html, PictureSource pictures = {});
    void scrollToTop();

    /// The width of a phone (375) instead of a window (640).
    void setNarrow(bool narrow);

    /// 1 is the size meant by the email, 2 is twice; kept within 0.5 and 4.
    void setZoom(qreal zoom);

    /// The size of the paper on the screen in device-independent pixels.
    [[nodiscard]] QSize documentSize() const;

    /// What can be read in the email.
    [[nodiscard]] QString text() const;

    /// Where a word is seen, in coordinates of the viewport; empty if it is not there.
    [[nodiscard]] QRect wordBox(QStringView word) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person clicked a link. Nothing else happens.
    void linkActivated(const QString &address);
    /// The pointer is over a link; empty when it has left.
    void linkHovered(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Sheet;

    void layOut();
    void updateScrollBars();
    [[nodiscard]] int paperWidth() const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QString linkAt(QPointF viewportPoint) const;

    QString m_html;
    PictureSource m_pictures;
    bool m_narrow = false;
    qreal m_zoom = 1;
    QString m_pressedLink;
    QString m_hoveredLink;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace sincerely
