#pragma once

#include "ui/paper/display_list.h"
#include "ui/paper/fonts.h"
#include "ui/paper/prepared_html.h"

#include <QPoint>
#include <QSize>

#include <memory>

namespace sincerely::paper
{

/// What is needed again for the next email: fonts with the widths of their words, the style sheet of the paper.
class Workshop
{
public:
    Workshop();
    ~Workshop();
    Q_DISABLE_COPY_MOVE(Workshop)

    [[nodiscard]] FontBook &fonts() { return m_fonts; }

    struct Engine;
    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    FontBook m_fonts;
    std::unique_ptr<Engine> m_engine;
};

/// An email laid out by litehtml, 0.6 (Debian 12) or 0.9. Nothing else in the program knows the library.
class LitehtmlCanvas
{
public:
    /// \param html has to live as long as the canvas, like the workshop; "text-transform" changes its words
    /// \param paperWidth in CSS pixels; also what media queries of the email see.
    LitehtmlCanvas(PreparedHtml &html, PreviewPictures pictures, int paperWidth, Workshop &workshop);
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
