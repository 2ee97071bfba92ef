#include "ui/paper/litehtml_canvas.h"

#include "ui/paper/engine_table.h"
#include "ui/paper/engine_values.h"
#include "ui/paper/stylesheet.h"
#include "ui/paper/text_arrangement.h"

#include <algorithm>
#include <cmath>

namespace sincerely::paper
{

namespace
{

using litehtml::uint_ptr;

constexpr int kDefaultFontSize = 15;
constexpr float kFaded = 0.5F; // what stands in the slot but is not part of the email

PaperFont &toFont(uint_ptr handle)
{
    return *reinterpret_cast<PaperFont *>(handle);
}

} // namespace

/// What the engine itself can use again.
struct Workshop::Engine {
#if defined(SINCERELY_LITEHTML_0_6)
    Engine() { context.load_master_stylesheet(masterStyleSheet().constData()); }
    litehtml::context context;
#endif
};

Workshop::Workshop()
    : m_engine(std::make_unique<Engine>())
{
}

Workshop::~Workshop() = default;

/// Answers the engine's questions about fonts and pictures and writes down what it wants painted.
class LitehtmlCanvas::Engine final : public litehtml::document_container
{
public:
    Engine(PreparedHtml &html, PreviewPictures pictures, int paperWidth, Workshop &workshop)
        : m_html(html)
        , m_pictures(std::move(pictures))
        , m_paperWidth(paperWidth)
        , m_workshop(workshop)
    {
#if defined(SINCERELY_LITEHTML_0_6)
        m_document = litehtml::document::createFromUTF8(html.html.constData(), this, &workshop.engine().context);
#else
        m_document = litehtml::document::createFromString(html.html.constData(), this, masterStyleSheet().constData());
#endif
        if (m_document)
            m_document->render(paperWidth);
    }

    [[nodiscard]] QSize size() const { return m_document ? QSize(m_document->width(), m_document->height()) : QSize(); }

    DisplayList draw()
    {
        m_list = {};
        if (m_document) {
            const litehtml::position everything(0, 0, m_document->width(),
                                                m_document->height()); // 0.9 wants to be told
            m_document->draw(0, 0, 0, &everything);
        }
        arrangeLines(m_list);
        return std::move(m_list);
    }

    QString linkAt(QPoint point)
    {
        if (!m_document)
            return {};
        QString address;
        litehtml::position::vector changed;
        m_document->on_mouse_over(point.x(), point.y(), point.x(), point.y(), changed);
        litehtml::element::const_ptr element = m_document->get_over_element();
        for (; element && address.isEmpty(); element = element->parent()) {
            const char *target = element->get_attr("href", nullptr);
            if (target != nullptr && qstrcmp(element->get_tagName(), "a") == 0)
                address = QString::fromUtf8(target);
        }
        m_document->on_mouse_leave(changed);
        return address;
    }

    // Fonts and text
    uint_ptr create_font(const char *families, int size, int weight, litehtml::font_style style,
                         unsigned int decoration, litehtml::font_metrics *metrics) override
    {
        FontWish wish{QString::fromUtf8(families), qreal(size), weight, style != litehtml::font_style()};
        wish.underline = (decoration & litehtml::font_decoration_underline) != 0;
        wish.overline = (decoration & litehtml::font_decoration_overline) != 0;
        wish.lineThrough = (decoration & litehtml::font_decoration_linethrough) != 0;
        PaperFont &font = m_workshop.fonts().font(wish);
        if (metrics != nullptr) {
            metrics->ascent = qRound(font.ascent());
            metrics->descent = qRound(font.descent());
            metrics->height = metrics->ascent + metrics->descent;
            metrics->x_height = qRound(font.xHeight());
            metrics->draw_spaces = true; // what stands beside each other without a gap is one line
        }
        return reinterpret_cast<uint_ptr>(&font);
    }
    void delete_font(uint_ptr /*font*/) override {} // they belong to the workshop
    int text_width(const char *text, uint_ptr font) override
    {
        const std::optional<size_t> index = wordIndex(text);
        if (!index)
            return rounded(toFont(font).width(QString::fromUtf8(text)));
        const Word &word = m_html.words[*index];
        if (word.isGlued)
            return 0;
        qreal width = widthOf(word, toFont(font));
        for (size_t next = static_cast<size_t>(word.order) + 1;
             next < m_html.words.size() && m_html.words[next].isGlued; ++next)
            width += widthOf(m_html.words[next], toFont(font)); // no line may end before it: it has its room here
        return rounded(width);
    }
    void draw_text(uint_ptr /*hdc*/, const char *text, uint_ptr font, litehtml::web_color colour,
                   const litehtml::position &position) override
    {
        const std::optional<size_t> index = wordIndex(text);
        const Word *word = index ? &m_html.words[*index] : nullptr;
        PaperFont &paperFont = fontOf(word, toFont(font));
        TextOp op;
        op.text = word != nullptr ? word->text : QString::fromUtf8(text);
        op.font = paperFont.font();
        op.colour = toColour(colour);
        op.box = op.laidOut = toRect(position);
        op.ascent = qRound(paperFont.ascent());
        op.height = op.ascent + qRound(paperFont.descent());
        op.advance = word != nullptr ? widthOf(*word, toFont(font)) : paperFont.width(op.text);
        if (word != nullptr) {
            op.paragraph = word->paragraph;
            op.word = word->order;
            op.hangs = word->role == Word::Role::ListMarker;
            if (word->role == Word::Role::Placeholder || word->role == Word::Role::Suggestion)
                op.colour.setAlphaF(op.colour.alphaF() * kFaded);
        }
        m_list.ops.emplace_back(std::move(op));
    }
    void transform_text(std::string &text, litehtml::text_transform transform) override
    {
        const std::optional<size_t> index = wordIndex(text.c_str());
        if (!index)
            return;
        Word &word = m_html.words[*index];
        QString result = word.text;
        if (transform == litehtml::text_transform_uppercase)
            result = result.toUpper();
        else if (transform == litehtml::text_transform_lowercase)
            result = result.toLower();
        else if (transform == litehtml::text_transform_capitalize && !result.isEmpty())
            result[0] = result[0].toUpper();
        // In a slot every character has its place in the touch.
        if (word.slot == Word::kNone || result.size() == word.text.size())
            word.text = result;
    }
    void split_text(const char *text, const std::function<void(const char *)> &onWord,
                    const std::function<void(const char *)> &onSpace) override
    {
        // Only handles and blanks come here.
        const std::string_view all(text);
        for (size_t at = 0; at < all.size();) {
            const size_t blank = std::min(all.find_first_of(" \t\n\r\f", at), all.size());
            for (size_t start = at; start < blank;) {
                const size_t next = std::min(all.find("\uE0F1", start + 1), blank); // handles follow each other
                onWord(std::string(all.substr(start, next - start)).c_str());
                start = next;
            }
            if (blank < all.size())
                onSpace(std::string(all.substr(blank, 1)).c_str());
            at = blank + 1;
        }
    }
    [[nodiscard]] int pt_to_px(int pt) const override { return qRound(pt * 96.0 / 72.0); }
    [[nodiscard]] int get_default_font_size() const override { return kDefaultFontSize; }
    [[nodiscard]] const char *get_default_font_name() const override { return "sans-serif"; }

    // Pictures
    void load_image(const char * /*src*/, const char * /*baseUrl*/, bool /*redraw*/) override {}
    void get_image_size(const char *src, const char * /*baseUrl*/, litehtml::size &size) override
    {
        const QString url = QString::fromUtf8(src);
        if (gradient(url) != nullptr) {
            size.width = size.height = 1; // it is painted as large as its box
            return;
        }
        const QImage image = m_pictures.image(url);
        const bool placeholder = image.isNull() && m_pictures.reference(url) != nullptr;
        const QSize natural = placeholder ? kPlaceholderSize : image.size();
        size.width = natural.width();
        size.height = natural.height();
    }

    // Painting
#if defined(SINCERELY_LITEHTML_0_6)
    void draw_background(uint_ptr /*hdc*/, const litehtml::background_paint &background) override
    {
        addBackground(background);
    }
#else
    void draw_background(uint_ptr /*hdc*/, const std::vector<litehtml::background_paint> &backgrounds) override
    {
        for (auto background = backgrounds.rbegin(); background != backgrounds.rend();
             ++background) // the farthest comes last
            addBackground(*background);
    }
#endif
    void draw_borders(uint_ptr /*hdc*/, const litehtml::borders &borders, const litehtml::position &position,
                      bool /*root*/) override
    {
        m_list.ops.emplace_back(
            BorderOp{toRect(position),
                     toRadii(borders.radius),
                     {toEdge(borders.top), toEdge(borders.right), toEdge(borders.bottom), toEdge(borders.left)}});
    }
    void draw_list_marker(uint_ptr /*hdc*/, const litehtml::list_marker &marker) override
    {
        MarkerOp op{toRect(marker.pos).translated(0, 1), MarkerOp::Shape::Disc, toColour(marker.color)};
        if (marker.marker_type == litehtml::list_style_type_circle)
            op.shape = MarkerOp::Shape::Circle;
        else if (marker.marker_type == litehtml::list_style_type_square)
            op.shape = MarkerOp::Shape::Square;
        else if (marker.marker_type != litehtml::list_style_type_disc)
            return; // numbers come as text
        m_list.ops.emplace_back(op);
    }
#if defined(SINCERELY_LITEHTML_0_6)
    void set_clip(const litehtml::position &position, const litehtml::border_radiuses &radii, bool validX,
                  bool validY) override
    {
        // Where a direction is not valid, nothing is cut off in it.
        constexpr qreal kFar = 1e6;
        QRectF box = toRect(position);
        if (!validX)
            box.setRect(-kFar, box.top(), 2 * kFar, box.height());
        if (!validY)
            box.setRect(box.left(), -kFar, box.width(), 2 * kFar);
        m_list.ops.emplace_back(ClipOp{box, toRadii(radii)});
    }
#else
    void set_clip(const litehtml::position &position, const litehtml::border_radiuses &radii) override
    {
        m_list.ops.emplace_back(ClipOp{toRect(position), toRadii(radii)});
    }
#endif
    void del_clip() override { m_list.ops.emplace_back(UnclipOp{}); }

    // The surroundings
    void get_client_rect(litehtml::position &client) const override
    {
        client = litehtml::position(0, 0, m_paperWidth, kWindowHeight);
    }
    void get_media_features(litehtml::media_features &media) const override
    {
        media.type = litehtml::media_type_screen;
        media.width = m_paperWidth;
        media.height = kWindowHeight;
        media.device_width = m_paperWidth;
        media.device_height = kWindowHeight;
        media.color = 8;
        media.monochrome = 0;
        media.color_index = 256;
        media.resolution = 96;
    }
    void get_language(std::string &language, std::string &culture) const override
    {
        language = "en";
        culture.clear();
    }
    std::shared_ptr<litehtml::element>
    create_element([[maybe_unused]] const char *tag, const litehtml::string_map & /*attributes*/,
                   [[maybe_unused]] const std::shared_ptr<litehtml::document> &document) override
    {
#if defined(SINCERELY_LITEHTML_0_6)
        if (qstrcmp(tag, "table") == 0)
            return std::make_shared<EngineTable>(document);
#endif
        return nullptr; // the library's own
    }

    // Doors to elsewhere: all shut.
    void set_caption(const char * /*caption*/) override {}
    void set_base_url(const char * /*url*/) override {}
    void link(const std::shared_ptr<litehtml::document> & /*document*/,
              const litehtml::element::ptr & /*element*/) override
    {
    }
    void on_anchor_click(const char * /*url*/, const litehtml::element::ptr & /*element*/) override {}
    void set_cursor(const char * /*cursor*/) override {}
    void import_css(std::string &text, const std::string & /*url*/, std::string & /*baseUrl*/) override
    {
        text.clear();
    }

private:
    [[nodiscard]] std::optional<size_t> wordIndex(const char *text) const
    {
        const std::optional<size_t> index = wordBehind(text);
        return index && *index < m_html.words.size() ? index : std::nullopt;
    }

    static PaperFont &fontOf(const Word *word, PaperFont &font)
    {
        return word != nullptr && word->letterSpacing != 0 ? font.spaced(word->letterSpacing) : font;
    }

    static qreal widthOf(const Word &word, PaperFont &font)
    {
        return word.role == Word::Role::ListMarker || word.text.isEmpty() ? 0 : fontOf(&word, font).width(word.text);
    }

    /// The engine counts in whole pixels. What one word loses the next gains, so that lines are as long as they should.
    int rounded(qreal width)
    {
        const qreal wanted = width + m_roundedAway;
        const int whole = static_cast<int>(std::floor(wanted + 0.5));
        m_roundedAway = wanted - whole;
        return whole;
    }

    [[nodiscard]] const Gradient *gradient(const QString &url) const
    {
        if (!url.startsWith(u"gradient:"))
            return nullptr;
        bool ok = false;
        const qulonglong index = QStringView(url).mid(9).toULongLong(&ok);
        return ok && index < m_html.gradients.size() ? &m_html.gradients[index] : nullptr;
    }

    void addBackground(const litehtml::background_paint &background)
    {
        if (background.is_root && background.color.alpha > 0)
            m_list.ground = toColour(background.color);
        const Radii radii = toRadii(background.border_radius);
        if (background.color.alpha > 0)
            m_list.ops.emplace_back(FillOp{toRect(background.clip_box), radii, toColour(background.color)});
        const QString url = QString::fromStdString(background.image);
        if (url.isEmpty())
            return;
        if (const Gradient *found = gradient(url)) {
            m_list.ops.emplace_back(
                FillOp{toRect(background.clip_box), radii, found->brush(toRect(background.origin_box))});
            return;
        }
        const QRectF tile(background.position_x, background.position_y, background.image_size.width,
                          background.image_size.height);
        const QImage image = m_pictures.image(url);
        const PictureReference *reference = m_pictures.reference(url);
        if (!image.isNull()) {
            const bool all = background.repeat == litehtml::background_repeat_repeat;
            m_list.ops.emplace_back(PictureOp{image, tile, toRect(background.clip_box), radii,
                                              all || background.repeat == litehtml::background_repeat_repeat_x,
                                              all || background.repeat == litehtml::background_repeat_repeat_y,
                                              reference != nullptr ? reference->word : -1});
        } else if (reference != nullptr) {
            m_list.ops.emplace_back(PlaceholderOp{tile, reference->description, reference->word});
        }
    }

    static constexpr int kWindowHeight = 900;
    static constexpr QSize kPlaceholderSize{160, 40};

    PreparedHtml &m_html;
    PreviewPictures m_pictures;
    int m_paperWidth;
    Workshop &m_workshop;
    qreal m_roundedAway = 0;
    DisplayList m_list;
    litehtml::document::ptr m_document;
};

LitehtmlCanvas::LitehtmlCanvas(PreparedHtml &html, PreviewPictures pictures, int paperWidth, Workshop &workshop)
    : m_engine(std::make_unique<Engine>(html, std::move(pictures), paperWidth, workshop))
{
}

LitehtmlCanvas::~LitehtmlCanvas() = default;

QSize LitehtmlCanvas::size() const
{
    return m_engine->size();
}

DisplayList LitehtmlCanvas::draw() const
{
    return m_engine->draw();
}

QString LitehtmlCanvas::linkAt(QPoint point) const
{
    return m_engine->linkAt(point);
}

} // namespace sincerely::paper
