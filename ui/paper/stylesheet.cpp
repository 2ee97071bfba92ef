#include "ui/paper/stylesheet.h"

namespace sincerely::paper
{

QByteArray masterStyleSheet()
{
    // A table does not take over the alignment of what is around it: without its text-align every letter in a centred
    // card is centred.
    return QByteArrayLiteral(R"css(
html, body, div, p, h1, h2, h3, h4, h5, h6, ul, ol, dl, dt, dd, blockquote, pre, hr, center, address, article, aside, section, header,
footer, main, nav, figure, figcaption, fieldset, form { display: block; }
head, title, style, script, meta, link, template, base { display: none; }
html { color: #1f2328; }
body { margin: 20px; font-family: Arial, sans-serif; font-size: 15px; line-height: 1.5; }
p { margin: 1em 0; }
h1 { font-size: 2em; font-weight: bold; margin: 0.67em 0; line-height: 1.2; }
h2 { font-size: 1.5em; font-weight: bold; margin: 0.8em 0; line-height: 1.25; }
h3 { font-size: 1.17em; font-weight: bold; margin: 1em 0; line-height: 1.3; }
h4 { font-weight: bold; margin: 1.3em 0; }
h5 { font-size: 0.83em; font-weight: bold; margin: 1.6em 0; }
h6 { font-size: 0.7em; font-weight: bold; margin: 2.2em 0; }
b, strong, th { font-weight: bold; }
i, em, cite, dfn, var, address { font-style: italic; }
u, ins { text-decoration: underline; }
s, strike, del { text-decoration: line-through; }
small { font-size: 0.83em; }
big { font-size: 1.17em; }
sub { font-size: 0.75em; line-height: 1; position: relative; top: 0.25em; }
sup { font-size: 0.75em; line-height: 1; position: relative; top: -0.45em; }
br { display: inline-block; }
tt, code, kbd, samp, pre { font-family: monospace; font-size: 0.93em; }
pre { white-space: pre; margin: 1em 0; }
mark { background-color: #fff3a3; }
a { color: #0b57d0; text-decoration: underline; cursor: pointer; }
ul, ol { margin: 1em 0; padding-left: 40px; }
ul { list-style-type: disc; }
ol { list-style-type: decimal; }
ul ul, ol ul { list-style-type: circle; margin: 0; }
ol ol, ul ol { margin: 0; }
li { display: list-item; }
dd { margin-left: 40px; }
blockquote { margin: 1em 0 1em 8px; padding: 0 0 0 14px; border-left: 3px solid #c9d0d6; color: #4d565e; }
hr { margin: 0.8em 0; border-top: 1px solid #c9d0d6; height: 0; }
center { text-align: center; }
img { display: inline-block; max-width: 100%; }
figure { margin: 1em 40px; }
table { display: table; border-collapse: separate; border-spacing: 2px; box-sizing: border-box; text-align: left; font-weight: normal; font-style: normal; }
caption { display: table-caption; text-align: center; }
colgroup { display: table-column-group; }
col { display: table-column; }
thead { display: table-header-group; }
tbody { display: table-row-group; }
tfoot { display: table-footer-group; }
tr { display: table-row; vertical-align: inherit; }
td, th { display: table-cell; vertical-align: middle; padding: 1px; }
th { text-align: center; }
center > table, td[align=center] > table, th[align=center] > table, div[align=center] > table, p[align=center] > table,
table[align=center] { margin-left: auto; margin-right: auto; }
td[align=right] > table { margin-left: auto; }
div[align=center], p[align=center], h1[align=center], h2[align=center], h3[align=center], td[align=center] { text-align: center; }
div[align=right], p[align=right], td[align=right] { text-align: right; }
div[align=left], p[align=left], td[align=left] { text-align: left; }
button, input, textarea, select { display: inline-block; }
body.plain { font-family: monospace; font-size: 14px; line-height: 1.5; white-space: pre-wrap; }
)css");
}

} // namespace sincerely::paper
