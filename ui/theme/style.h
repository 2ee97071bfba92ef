#pragma once

#include <QProxyStyle>

namespace sincerely::theme
{

/// Draws the program's controls flat and calm where the desktop has no style of its own: over Fusion, which keeps the
/// behaviour. Sizes grow with the font of the widget, everything mirrors in windows from right to left. What is drawn
/// how stands in the files style_*.cpp, one for each family of controls, and how large it is in style_measures.cpp;
/// this class only hands over.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    /// Draws the menu bar anew when Alt is pressed or let go: its lines under letters come and go with it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *answer = nullptr) const override;

private:
    // Whether it was one of theirs.
    bool drawsButton(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    bool drawsHeader(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    static bool drawsBar(ControlElement element, const QStyleOption *option, QPainter *painter);
};

} // namespace sincerely::theme
