#pragma once

#include "ui/paper/display_list.h"
#include "ui/paper/fonts.h"
#include "ui/paper/word.h"

#include <functional>
#include <optional>
#include <string_view>

namespace sincerely::paper
{

/// Stands between the words of an email and the layout engine, which knows them by their handles only and counts in
/// whole pixels.
class EngineText
{
public:
    /// \param words have to outlive this; "text-transform" changes them
    explicit EngineText(std::vector<Word> &words)
        : m_words(words)
    {
    }

    /// How much room a handle, or text that the engine made, takes in a line.
    [[nodiscard]] int width(std::string_view text, PaperFont &font);

    [[nodiscard]] TextOp paintOp(std::string_view text, PaperFont &font, QColor colour, const QRectF &box) const;

    enum class Transform { UpperCase, LowerCase, Capitals };
    void transform(std::string_view text, Transform transform);

    /// Cuts what stands between two tags into handles and blanks.
    static void split(std::string_view text, const std::function<void(const char *)> &onWord,
                      const std::function<void(const char *)> &onSpace);

private:
    [[nodiscard]] Word *wordFor(std::string_view text) const;
    [[nodiscard]] int rounded(qreal width);

    std::vector<Word> &m_words;
    qreal m_roundedAway = 0;
};

} // namespace sincerely::paper
