#pragma once

#include "core/letter/content.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

/// Text in the merge language, such as a subject, as pieces.
namespace sincerely::letter
{

/// Text and fields of a text in the merge language. `{{{{` becomes `{{`. What is wrong (an unknown command, a field
/// that is not closed) stays text, and so do parts of conditions whose other parts are missing.
[[nodiscard]] std::vector<Piece> piecesOf(QStringView mergeText);

/// The text of these pieces in the merge language; pictures are left out. Fields that have to stand behind a lone brace
/// get a blank before them.
[[nodiscard]] QString mergeText(const std::vector<Piece> &pieces);

/// Plain text so written that the merge language reads it as that text: `{{` becomes `{{{{`.
[[nodiscard]] QString withEscapedBraces(QStringView text);

/// Appends text to the last piece if it looks alike, and all else as a piece of its own.
void append(std::vector<Piece> &pieces, Piece piece);

/// The piece for one tag of the merge language, or nothing when it is wrong.
/// \param content what stands between the braces, UTF-8
/// \param isHtml the tag stands in the text of an HTML page, with character references and formatting
[[nodiscard]] std::optional<Piece> pieceOf(std::string_view content, bool isHtml);

/// A piece and where it stands in its source, in bytes.
struct CutPiece {
    std::size_t begin = 0;
    std::size_t end = 0;
    Piece piece;
};

/// The same for UTF-8, with the text of an HTML page left as it is written.
[[nodiscard]] std::vector<CutPiece> cutPieces(std::string_view source, bool isHtml);

/// Gives the parts of conditions that belong together the same number, counted on from `nextPair`, and turns those that
/// belong to nothing into text.
void pairConditions(std::vector<Block> &blocks, int &nextPair);

} // namespace sincerely::letter
