#include "ui/paper/paper_view.h"

#include "ui/paper/litehtml_canvas.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kWindowPaper = 640;
constexpr int kPhonePaper = 375;
constexpr int kSmallestPaper = 280;
constexpr int kShortestPaper = 160;
constexpr int kStep = 40; // of one press of an arrow key
constexpr int kMargin = theme::kPage;

} // namespace

/// One email, laid out for one width.
struct PaperView::Sheet {
    Sheet(const QString &html, const PictureSource &pictures, int width)
        : prepared(paper::prepareForPreview(html, width))
        , canvas(prepared, paper::PreviewPictures(pictures, prepared.pictures), width)
        , list(canvas.draw())
        , paperWidth(width)
        , fit(std::min(1.0, qreal(width) / std::max(1, canvas.size().width())))
    {
    }

    paper::PreparedHtml prepared;
    paper::LitehtmlCanvas canvas;
    paper::DisplayList list;
    int paperWidth;
    qreal fit; ///< What insists on more width than the paper has gets smaller, as on phones.
};

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the email"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(kStep);
    layOut();
}

PaperView::~PaperView() = default;

void PaperView::setMessage(const QString &html, PictureSource pictures)
{
    m_html = html;
    m_pictures = std::move(pictures);
    layOut();
}

void PaperView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void PaperView::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    layOut();
}

void PaperView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    layOut();
}

QSize PaperView::documentSize() const
{
    const qreal height = std::max<qreal>(kShortestPaper, m_sheet->canvas.size().height() * m_sheet->fit);
    return {qCeil(m_sheet->paperWidth * m_zoom), qCeil(height * m_zoom)};
}

QString PaperView::text() const
{
    return m_sheet->prepared.text;
}

QRect PaperView::wordBox(QStringView word) const
{
    const qreal scale = m_sheet->fit * m_zoom;
    const QPointF origin = paperRect().topLeft();
    for (const paper::PaintOp &op : m_sheet->list.ops) {
        const auto *text = std::get_if<paper::TextOp>(&op);
        if (text != nullptr && text->text == word)
            return QRectF(origin + text->box.topLeft() * scale, text->box.size() * scale).toAlignedRect();
    }
    return {};
}

QSize PaperView::sizeHint() const
{
    return {kWindowPaper + 2 * kMargin, 480};
}

QSize PaperView::minimumSizeHint() const
{
    return {kSmallestPaper + 2 * kMargin, 160};
}

void PaperView::layOut()
{
    const int width = paperWidth();
    m_sheet = std::make_unique<Sheet>(m_html, m_pictures, width);
    setAccessibleDescription(m_sheet->prepared.text);
    m_pressedLink.clear();
    updateScrollBars();
    viewport()->update();
}

int PaperView::paperWidth() const
{
    const int wanted = m_narrow ? kPhonePaper : kWindowPaper;
    const int room = qFloor((viewport()->width() - 2 * kMargin) / m_zoom);
    return std::clamp(room, kSmallestPaper, wanted);
}

void PaperView::updateScrollBars()
{
    const QSize paper = documentSize();
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, paper.height() + 2 * kMargin - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, paper.width() + 2 * kMargin - room.width()));
}

QRectF PaperView::paperRect() const
{
    const QSize paper = documentSize();
    const int spare = std::max(0, viewport()->width() - paper.width());
    const int left = std::max(kMargin, spare / 2) - horizontalScrollBar()->value();
    return QRectF(left, kMargin - verticalScrollBar()->value(), paper.width(), paper.height());
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colour(theme::Colour::Desk, palette()));
    const QRectF paper = paperRect();
    painter.fillRect(paper, theme::colour(theme::Colour::Paper, palette()));
    if (m_sheet->list.ground)
        painter.fillRect(paper, *m_sheet->list.ground);

    painter.save();
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    const qreal scale = m_sheet->fit * m_zoom;
    painter.scale(scale, scale);
    const QRectF dirty = QRectF(event->rect()).translated(-paper.topLeft());
    paper::paint(m_sheet->list, painter, QRectF(dirty.topLeft() / scale, dirty.size() / scale));
    painter.restore();

    const theme::Colour edge = hasFocus() ? theme::Colour::Accent : theme::Colour::Hairline;
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(theme::colour(edge, palette()), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(paper.adjusted(-width / 2, -width / 2, width / 2, width / 2));
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (paperWidth() != m_sheet->paperWidth)
        layOut();
    else
        updateScrollBars();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Preview of the email"));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool back = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Space:
        bar->triggerAction(back ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event); // arrows and pages
    }
}

QString PaperView::linkAt(QPointF viewportPoint) const
{
    const QRectF paper = paperRect();
    if (!paper.contains(viewportPoint))
        return {};
    const QPointF point = (viewportPoint - paper.topLeft()) / (m_sheet->fit * m_zoom);
    return m_sheet->canvas.linkAt(paper::laidOutPoint(m_sheet->list, point).toPoint());
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->position()) : QString();
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const QString link = linkAt(event->position());
    if (link != m_hoveredLink) {
        m_hoveredLink = link;
        viewport()->setCursor(link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->setToolTip(link);
        Q_EMIT linkHovered(link);
    }
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString link = std::exchange(m_pressedLink, {});
    if (event->button() == Qt::LeftButton && !link.isEmpty() && link == linkAt(event->position()))
        Q_EMIT linkActivated(link);
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace sincerely
