#include "ui/theme/palettes.h"

#include <array>
#include <utility>

namespace sincerely::theme
{

namespace
{

struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabledText;
    QRgb link;
    QRgb visited;
    QRgb selection;
    QRgb idleSelection; ///< In a window or a list that has not the keyboard.
    QRgb tip;
    QRgb tipText;
    QRgb shadow;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 20> roles = {{
        {QPalette::Window, shades.window},
        {QPalette::WindowText, shades.text},
        {QPalette::Base, shades.base},
        {QPalette::AlternateBase, shades.alternate},
        {QPalette::Text, shades.text},
        {QPalette::Button, shades.button},
        {QPalette::ButtonText, shades.text},
        {QPalette::BrightText, shades.text},
        {QPalette::PlaceholderText, shades.placeholder},
        {QPalette::Link, shades.link},
        {QPalette::LinkVisited, shades.visited},
        {QPalette::Highlight, shades.selection},
        {QPalette::HighlightedText, shades.text},
        {QPalette::ToolTipBase, shades.tip},
        {QPalette::ToolTipText, shades.tipText},
        {QPalette::Light, shades.base},
        {QPalette::Midlight, shades.alternate},
        {QPalette::Mid, shades.idleSelection},
        {QPalette::Dark, shades.disabledText},
        {QPalette::Shadow, shades.shadow},
    }};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::Link, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabledText));
    for (const QPalette::ColorGroup group : {QPalette::Disabled, QPalette::Inactive})
        palette.setColor(group, QPalette::Highlight, QColor(shades.idleSelection));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfffbfcfc,
                      .base = 0xffffffff,
                      .alternate = 0xfff5f7f7,
                      .button = 0xffffffff,
                      .text = 0xff1e2624,
                      .placeholder = 0xff6a7573,
                      .disabledText = 0xff9aa3a1,
                      .link = 0xff1a716c,
                      .visited = 0xff5a5590,
                      .selection = 0xffd3e8e5,
                      .idleSelection = 0xffe5e9e8,
                      .tip = 0xff27302e,
                      .tipText = 0xfff7faf9,
                      .shadow = 0xff7d8684});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff1e2322,
                      .base = 0xff242a29,
                      .alternate = 0xff272d2c,
                      .button = 0xff2b3231,
                      .text = 0xffe3e9e7,
                      .placeholder = 0xff98a4a1,
                      .disabledText = 0xff6d7876,
                      .link = 0xff62c6bc,
                      .visited = 0xffb0a9e8,
                      .selection = 0xff29504c,
                      .idleSelection = 0xff363e3d,
                      .tip = 0xff3b4543,
                      .tipText = 0xfff1f5f4,
                      .shadow = 0xff0c0f0f});
}

} // namespace sincerely::theme
