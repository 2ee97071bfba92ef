#include "ui/paper/paper_view.h"

#include "ui/paper/accessible_paper.h"
#include "ui/paper/paper_ground.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QLabel>
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
constexpr int kStep = 40;             // of one press of an arrow key
constexpr int kMargin = theme::kPage; // above and below the paper
constexpr int kSideMargin = theme::kBetween;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_address(new QLabel(viewport()))
{
    installAccessiblePaper();
    setFrameShape(QFrame::NoFrame);
    theme::setGround(this, theme::Colour::Desk);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the email"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(kStep);
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setAutoFillBackground(true);
    m_address->setContentsMargins(theme::kInside, theme::kInside / 2, theme::kInside, theme::kInside / 2);
    m_address->hide();
    layOut();
}

PaperView::~PaperView() = default;

void PaperView::setMessage(const QString &html, PictureSource pictures)
{
    m_content = {html, {}, std::move(pictures)};
    layOut();
}

void PaperView::setPlainText(const QString &text)
{
    m_content = {{}, text, {}};
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

void PaperView::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    layOut();
}

void PaperView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    layOut();
}

QSize PaperView::documentSize() const
{
    const int room = viewport()->height() - 2 * kMargin; // a sheet, not a strip
    const int least = std::max(room, qCeil(kShortestPaper * scale()));
    return {qCeil(m_sheet->paperWidth() * scale()), std::max(qCeil(m_sheet->size().height() * scale()), least)};
}

/// Where the program's texts are set larger, the email is enlarged with them.
qreal PaperView::scale() const
{
    return m_zoom * theme::iconSide(fontMetrics()) / theme::kIcon;
}

QRect PaperView::wordBox(QStringView word) const
{
    for (const paper::PaintOp &op : m_sheet->list().ops) {
        const auto *text = std::get_if<paper::TextOp>(&op);
        if (text != nullptr && text->text == word)
            return placement().toView(text->box).toAlignedRect();
    }
    return {};
}

PhraseEdit *PaperView::startPhrase(const QString &phrase, const QString &accessibleName)
{
    if (!m_phrase) {
        m_phrase = std::make_unique<PhraseLayer>(viewport());
        connect(m_phrase.get(), &PhraseLayer::caretMoved, this, [this] {
            ensureVisible(m_phrase->caretBox());
            viewport()->update();
        });
        connect(m_phrase->edit(), &PhraseEdit::suggestionChanged, this, &PaperView::layOut);
    }
    m_phrase->edit()->setAccessibleName(accessibleName);
    m_phrase->edit()->setPhrase(phrase);
    placed();
    return m_phrase->edit();
}

void PaperView::endPhrase()
{
    m_phrase.reset();
    layOut();
}

QSize PaperView::sizeHint() const
{
    return {kWindowPaper + 2 * kSideMargin, 480};
}

QSize PaperView::minimumSizeHint() const
{
    return {kSmallestPaper + 2 * kSideMargin, 160};
}

void PaperView::layOut()
{
    paper::Preparation preparation;
    preparation.paperWidth = paperWidth();
    preparation.scheme = m_dark ? paper::ColourScheme::Dark : paper::ColourScheme::Light;
    if (m_phrase)
        preparation.slot = {tr("Write a personal sentence…"), m_phrase->edit()->suggestion()};
    // The phrase looks at the sheet before until placed().
    const auto before = std::exchange(m_sheet, std::make_unique<paper::Sheet>(m_content, preparation, m_workshop));
    if (!before || m_sheet->text() != before->text()) {
        m_selection = {};
        setAccessibleDescription(m_sheet->text());
    }
    m_focusedLink = kNoLink;
    m_pressedLink.clear();
    updateScrollBars();
    placed();
    if (m_phrase && m_phrase->edit()->hasFocus())
        ensureVisible(m_phrase->caretBox());
}

/// After every change of where things are.
void PaperView::placed()
{
    if (m_phrase)
        m_phrase->setSheet(m_sheet.get(), placement());
    viewport()->update();
}

int PaperView::paperWidth() const
{
    const int wanted = m_narrow ? kPhonePaper : kWindowPaper;
    const int room = qFloor((viewport()->width() - 2 * kSideMargin) / scale());
    return std::clamp(room, kSmallestPaper, wanted);
}

void PaperView::updateScrollBars()
{
    const QSize paper = documentSize();
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, paper.height() + 2 * kMargin - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, paper.width() + 2 * kSideMargin - room.width()));
}

QRectF PaperView::paperRect() const
{
    const QSize paper = documentSize();
    const int spare = std::max(0, viewport()->width() - paper.width());
    const int left = std::max(kSideMargin, spare / 2) - horizontalScrollBar()->value();
    return QRectF(left, kMargin - verticalScrollBar()->value(), paper.width(), paper.height());
}

PaperPlacement PaperView::placement() const
{
    return {paperRect().topLeft(), m_sheet->fit() * scale()};
}

void PaperView::ensureVisible(const QRectF &viewportBox)
{
    if (viewportBox.isNull())
        return;
    const qreal bottom = viewport()->height() - kMargin;
    qreal down = 0;
    if (viewportBox.bottom() > bottom)
        down = viewportBox.bottom() - bottom;
    else if (viewportBox.top() < kMargin)
        down = viewportBox.top() - kMargin;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(down));
}

std::vector<paper::Underlay> PaperView::underlays() const
{
    std::vector<paper::Underlay> underlays = m_phrase ? m_phrase->underlays() : std::vector<paper::Underlay>();
    QColor colour = palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    colour.setAlphaF(0.35F);
    for (const paper::TextRuns::Piece &piece : m_sheet->runs().pieces(m_selection.start(), m_selection.end()))
        underlays.push_back({piece.op, piece.box, colour, 0});
    return underlays;
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF rect = paperRect();
    paper::paintGround(painter, rect, event->rect(), palette());
    painter.fillRect(rect, m_sheet->list().ground.value_or(theme::colour(theme::Colour::Paper, palette())));

    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    const PaperPlacement place = placement();
    painter.scale(place.scale, place.scale);
    const QRectF dirty(place.toPaper(event->rect().topLeft()), QSizeF(event->rect().size()) / place.scale);
    paper::paint(m_sheet->list(), underlays(), painter, dirty, m_pictures);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_phrase)
        m_phrase->paint(painter);
    paintLinkFocus(painter);
    painter.restore();
    paper::paintEdge(painter, rect, palette(), hasFocus());
}

void PaperView::paintLinkFocus(QPainter &painter) const
{
    if (!hasFocus() || m_focusedLink == kNoLink)
        return;
    painter.setPen(QPen(theme::colour(theme::Colour::Accent, palette()), 2));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &box : m_sheet->links()[static_cast<size_t>(m_focusedLink)].boxes)
        painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (paperWidth() != m_sheet->paperWidth())
        return layOut();
    updateScrollBars();
    placed();
}

void PaperView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    placed();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Preview of the email"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        layOut();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    focusLink(kNoLink);
}

} // namespace sincerely
