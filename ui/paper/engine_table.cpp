#include "ui/paper/engine_table.h"

#if defined(SINCERELY_LITEHTML_0_6)

#include <algorithm>
#include <cmath>
#include <litehtml/html_tag.h>
#include <litehtml/table.h>

namespace sincerely::paper
{

namespace
{

bool holdsTable(const litehtml::element &element)
{
    for (size_t i = 0; i < element.get_children_count(); ++i) {
        const litehtml::element::ptr child = element.get_child(static_cast<int>(i));
        const char *tag = child->get_tagName();
        if ((tag != nullptr && std::string_view(tag) == "table") || holdsTable(*child))
            return true;
    }
    return false;
}

} // namespace

int EngineTable::render(int x, int y, int maxWidth, bool secondPass)
{
    if (!m_grid)
        return el_table::render(x, y, maxWidth, secondPass);
    if (m_columnWidths.empty()) {
        m_ownWidth = m_css_width;
        for (int column = 0; column < m_grid->cols_count(); ++column)
            m_columnWidths.push_back(m_grid->column(column).css_width);
    }
    resetColumns();
    const int room = limited(maxWidth);
    countPadding(m_css_width.is_predefined() ? room : m_css_width.calc_percent(room));
    int liked = el_table::render(x, y, room, secondPass);
    if (shareSpareWidth())
        liked = el_table::render(x, y, room, secondPass);
    // The library says of a table how wide it would like to be, even when it had to make do with less, and its
    // surroundings grow with it.
    return std::min(liked, get_position().width);
}

void EngineTable::resetColumns()
{
    m_css_width = m_ownWidth;
    for (int column = 0; column < m_grid->cols_count(); ++column)
        m_grid->column(column).css_width = m_columnWidths[static_cast<size_t>(column)];
}

/// "max-width", which the library ignores for tables. \returns the room that is left
int EngineTable::limited(int maxWidth)
{
    if (m_css_max_width.is_predefined() || maxWidth <= 0)
        return maxWidth;
    const int limit = m_css_max_width.calc_percent(maxWidth);
    if (m_css_width.is_predefined())
        return std::min(maxWidth, limit);
    if (m_css_width.calc_percent(maxWidth) > limit)
        m_css_width.set_value(static_cast<float>(limit), litehtml::css_units_px);
    return maxWidth;
}

/// The width of a cell is that of its contents: its padding comes on top. The library takes it off. Not where the table
/// would become too wide: there browsers shrink the columns.
void EngineTable::countPadding(int room)
{
    constexpr int someColumn = 40;
    std::vector<int> widths;
    int all = 0;
    for (int column = 0; column < m_grid->cols_count(); ++column) {
        int width = 0;
        for (int row = 0; row < m_grid->rows_count(); ++row) {
            const litehtml::table_cell *cell = m_grid->cell(column, row);
            if (!cell->el || cell->colspan > 1)
                continue;
            const litehtml::css_length own = cell->el->get_css_width();
            const bool isPixels = own.units() == litehtml::css_units_px || own.units() == litehtml::css_units_none;
            if (!own.is_predefined() && isPixels)
                width = std::max(width, static_cast<int>(own.val()) + cell->el->content_margins_left() +
                                            cell->el->content_margins_right());
        }
        widths.push_back(width);
        all += width > 0 ? width : someColumn;
    }
    if (all > room)
        return;
    for (int column = 0; column < m_grid->cols_count(); ++column) {
        const int width = widths[static_cast<size_t>(column)];
        if (width > 0)
            m_grid->column(column).css_width.set_value(static_cast<float>(width), litehtml::css_units_px);
    }
}

/// Where there is more room than any column needs, browsers share it in proportion to what they need; the library gives
/// it to the columns that could be broken into lines. Only for tables without others inside, because it takes laying
/// them out twice.
bool EngineTable::shareSpareWidth()
{
    if (m_grid->cols_count() < 2)
        return false;
    int width = 0;
    int needed = 0;
    for (int column = 0; column < m_grid->cols_count(); ++column) {
        if (!m_grid->column(column).css_width.is_predefined())
            return false;
        width += m_grid->column(column).width;
        needed += m_grid->column(column).max_width;
    }
    if (needed <= 0 || width <= needed || holdsTable(*this))
        return false;
    int left = width;
    for (int column = 0; column < m_grid->cols_count(); ++column) {
        const bool isLast = column + 1 == m_grid->cols_count();
        const int share = isLast ? left : m_grid->column(column).max_width * width / needed;
        m_grid->column(column).css_width.set_value(static_cast<float>(share), litehtml::css_units_px);
        left -= share;
    }
    return true;
}

void EngineTable::draw_children(litehtml::uint_ptr hdc, int x, int y, const litehtml::position *clip,
                                litehtml::draw_flag flag, int zIndex)
{
    // "overflow: hidden" cuts the corners of what lies in a table with round ones.
    const bool clips = m_overflow > litehtml::overflow_visible;
    if (clips) {
        litehtml::position box = m_pos;
        box.x += x;
        box.y += y;
        box += m_padding;
        litehtml::border_radiuses radii = m_css_borders.radius.calc_percents(box.width, box.height);
        radii -= m_borders;
        get_document()->container()->set_clip(box, radii, true, true);
    }
    el_table::draw_children(hdc, x, y, clip, flag, zIndex);
    if (clips)
        get_document()->container()->del_clip();
}

} // namespace sincerely::paper

#endif
