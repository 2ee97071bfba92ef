#pragma once

#include "ui/paper/display_list.h"
#include "ui/paper/prepared_html.h"

#include <QPoint>
#include <QSize>

#include <memory>

namespace sincerely::paper
{

/// An email laid out by litehtml, 0.6 (Debian 12) or 0.9. Nothing else in the program knows the library.
class LitehtmlCanvas
{
public:
    /// \param paperWidth in CSS pixels; also what media queries of the email see.
    LitehtmlCanvas(const PreparedHtml &html, PreviewPictures pictures, int paperWidth);
    ~LitehtmlCanvas();
    Q_DISABLE_COPY_MOVE(LitehtmlCanvas)

    /// The laid-out email; wider than the paper if its parts insist.
    [[nodiscard]] QSize size() const;

    [[nodiscard]] DisplayList draw() const;

    /// The address of the link at a point in the engine's coordinates; empty where there is none.
    [[nodiscard]] QString linkAt(QPoint point) const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace sincerely::paper
