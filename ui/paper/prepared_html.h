#pragma once

#include "ui/paper/css.h"
#include "ui/paper/pictures.h"
#include "ui/paper/word_writer.h"

#include <QString>

#include <vector>

namespace sincerely::paper
{

/// An email made ready for the layout engine.
struct PreparedHtml {
    QByteArray html; ///< UTF-8; no scripts, no handlers, no frames; every word as its handle, `<img>` as "picture:n".
    std::vector<Word> words;             ///< In reading order.
    std::vector<qsizetype> touchLengths; ///< For each slot of the personal touch, how long the touch is.
    std::vector<PictureReference> pictures;
    std::vector<QString> links; ///< Addresses, in reading order.
    std::vector<Gradient> gradients;
    bool refused =
        false; ///< Nested so deeply or so long that laying it out could stand still; `html` is then a short note.
};

struct Preparation {
    int paperWidth = 640; ///< In CSS pixels.
    ColourScheme scheme = ColourScheme::Light;
    SlotTexts slot;
};

/// Prepares sanitised HTML. Does not replace sanitising: it drops what must never reach a preview, but keeps what only
/// a mail program would refuse. Rewrites what the engine does not know: `max-width` of tables, gradients,
/// `cellpadding`, right-to-left paragraphs. Marks around a personal touch (core/merge/touch_marks.h) become slots.
[[nodiscard]] PreparedHtml prepareHtml(const QString &html, const Preparation &preparation);

/// Prepares the plain-text part: to the letter, with every line in the direction of its writing, without links.
[[nodiscard]] PreparedHtml preparePlainText(const QString &text, const Preparation &preparation);

} // namespace sincerely::paper
