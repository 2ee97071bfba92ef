#include "ui/paper/litehtml_canvas.h"

#include "ui/paper/fonts.h"
#include "ui/paper/stylesheet.h"
#include "ui/paper/text_arrangement.h"

#include <QFontMetricsF>

#include <algorithm>
#include <litehtml/litehtml.h>

// 0.6 and 0.9 differ in a few signatures. The tree of render items came in between.
#if !__has_include(<litehtml/render_item.h>)
#define SINCERELY_LITEHTML_0_6
#include <litehtml/el_table.h>
#endif

namespace sincerely::paper
{

namespace
{

using litehtml::uint_ptr;

constexpr int kDefaultFontSize = 15;

/// A font and the widths of the words already measured: measuring is most of the work of laying out.
struct Font {
    explicit Font(QFont wanted)
        : font(std::move(wanted))
    {
    }

    qreal width(const QString &text)
    {
        const auto known = widths.constFind(text);
        return known != widths.constEnd() ? *known : *widths.insert(text, textWidth(text, font));
    }

    QFont font;
    QHash<QString, qreal> widths;
};

Font &toFont(uint_ptr handle)
{
    return *reinterpret_cast<Font *>(handle);
}

QRectF toRect(const litehtml::position &position)
{
    return QRectF(position.x, position.y, position.width, position.height);
}

QColor toColour(const litehtml::web_color &colour)
{
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

Radii toRadii(const litehtml::border_radiuses &radii)
{
    return {QSizeF(radii.top_left_x, radii.top_left_y), QSizeF(radii.top_right_x, radii.top_right_y),
            QSizeF(radii.bottom_right_x, radii.bottom_right_y), QSizeF(radii.bottom_left_x, radii.bottom_left_y)};
}

BorderOp::Edge toEdge(const litehtml::border &border)
{
    using Line = BorderOp::Line;
    if (border.width <= 0)
        return {};
    Line line = Line::Solid; // grooves and ridges, too
    if (border.style == litehtml::border_style_none || border.style == litehtml::border_style_hidden)
        line = Line::None;
    else if (border.style == litehtml::border_style_dashed)
        line = Line::Dashed;
    else if (border.style == litehtml::border_style_dotted)
        line = Line::Dotted;
    else if (border.style == litehtml::border_style_double && border.width >= 3)
        line = Line::Double;
    return {qreal(border.width), line, toColour(border.color)};
}

#if defined(SINCERELY_LITEHTML_0_6)
/// The library says of a table how wide it would like to be, even when it had to make do with less, and its
/// surroundings grow with it.
class Table final : public litehtml::el_table
{
public:
    using el_table::el_table;

    int render(int x, int y, int maxWidth, bool secondPass) override
    {
        const int liked = el_table::render(x, y, maxWidth, secondPass);
        return std::min(liked, get_position().width);
    }
};
#endif

} // namespace

/// Answers the engine's questions about fonts and pictures and writes down what it wants painted.
class LitehtmlCanvas::Engine final : public litehtml::document_container
{
public:
    Engine(const PreparedHtml &html, PreviewPictures pictures, int paperWidth)
        : m_pictures(std::move(pictures))
        , m_paperWidth(paperWidth)
    {
#if defined(SINCERELY_LITEHTML_0_6)
        m_context.load_master_stylesheet(masterStyleSheet().constData());
        m_document = litehtml::document::createFromUTF8(html.html.constData(), this, &m_context);
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
        m_fonts.push_back(std::make_unique<Font>(fontFor(wish)));
        if (metrics != nullptr) {
            const QFontMetricsF measured(m_fonts.back()->font);
            metrics->ascent = qRound(measured.ascent());
            metrics->descent = qRound(measured.descent());
            metrics->height = metrics->ascent + metrics->descent;
            metrics->x_height = qRound(measured.xHeight());
            metrics->draw_spaces = true; // what stands beside each other without a gap is one line
        }
        return reinterpret_cast<uint_ptr>(m_fonts.back().get());
    }
    void delete_font(uint_ptr /*font*/) override {} // they live as long as the document
    int text_width(const char *text, uint_ptr font) override
    {
        return qRound(toFont(font).width(QString::fromUtf8(text)));
    }
    void draw_text(uint_ptr /*hdc*/, const char *text, uint_ptr font, litehtml::web_color colour,
                   const litehtml::position &position) override
    {
        const QString word = QString::fromUtf8(text);
        TextOp op = makeText(word, toFont(font).font, toColour(colour), toRect(position));
        op.advance = toFont(font).width(word);
        m_list.ops.emplace_back(std::move(op));
    }
    void transform_text(std::string &text, litehtml::text_transform transform) override
    {
        QString result = QString::fromStdString(text);
        if (transform == litehtml::text_transform_uppercase)
            result = result.toUpper();
        else if (transform == litehtml::text_transform_lowercase)
            result = result.toLower();
        else if (transform == litehtml::text_transform_capitalize && !result.isEmpty())
            result[0] = result[0].toUpper();
        text = result.toStdString();
    }
    void split_text(const char *text, const std::function<void(const char *)> &onWord,
                    const std::function<void(const char *)> &onSpace) override
    {
        splitText(
            QString::fromUtf8(text), [&onWord](const QString &word) { onWord(word.toUtf8().constData()); },
            [&onSpace](const QString &space) { onSpace(space.toUtf8().constData()); });
    }
    [[nodiscard]] int pt_to_px(int pt) const override { return qRound(pt * 96.0 / 72.0); }
    [[nodiscard]] int get_default_font_size() const override { return kDefaultFontSize; }
    [[nodiscard]] const char *get_default_font_name() const override { return "sans-serif"; }

    // Pictures
    void load_image(const char * /*src*/, const char * /*baseUrl*/, bool /*redraw*/) override {}
    void get_image_size(const char *src, const char * /*baseUrl*/, litehtml::size &size) override
    {
        const QString url = QString::fromUtf8(src);
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
        MarkerOp op{toRect(marker.pos), MarkerOp::Shape::Disc, toColour(marker.color)};
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
            return std::make_shared<Table>(document);
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
        const QRectF tile(background.position_x, background.position_y, background.image_size.width,
                          background.image_size.height);
        const QImage image = m_pictures.image(url);
        const PictureReference *reference = m_pictures.reference(url);
        if (!image.isNull()) {
            const bool all = background.repeat == litehtml::background_repeat_repeat;
            m_list.ops.emplace_back(PictureOp{image, tile, toRect(background.clip_box), radii,
                                              all || background.repeat == litehtml::background_repeat_repeat_x,
                                              all || background.repeat == litehtml::background_repeat_repeat_y});
        } else if (reference != nullptr) {
            m_list.ops.emplace_back(PlaceholderOp{tile, reference->description});
        }
    }

    static constexpr int kWindowHeight = 900;
    static constexpr QSize kPlaceholderSize{160, 40};

    PreviewPictures m_pictures;
    int m_paperWidth;
    DisplayList m_list;
    std::vector<std::unique_ptr<Font>> m_fonts;
#if defined(SINCERELY_LITEHTML_0_6)
    litehtml::context m_context;
#endif
    litehtml::document::ptr m_document; // last: it gives its fonts back when it goes
};

LitehtmlCanvas::LitehtmlCanvas(const PreparedHtml &html, PreviewPictures pictures, int paperWidth)
    : m_engine(std::make_unique<Engine>(html, std::move(pictures), paperWidth))
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
