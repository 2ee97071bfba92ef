#pragma once

#include "ui/paper/engine_values.h"

#if defined(SINCERELY_LITEHTML_0_6)

#include <litehtml/el_table.h>

namespace sincerely::paper
{

/// A table as browsers lay it out and paint it, where litehtml 0.6 does otherwise.
class EngineTable final : public litehtml::el_table
{
public:
    using el_table::el_table;

    int render(int x, int y, int maxWidth, bool secondPass) override;
    void draw_children(litehtml::uint_ptr hdc, int x, int y, const litehtml::position *clip, litehtml::draw_flag flag,
                       int zIndex) override;

private:
    [[nodiscard]] int limited(int maxWidth);
    void resetColumns();
    void countPadding(int room);
    [[nodiscard]] bool shareSpareWidth();

    std::vector<litehtml::css_length> m_columnWidths; ///< As the email has them.
    litehtml::css_length m_ownWidth;
};

} // namespace sincerely::paper

#endif
