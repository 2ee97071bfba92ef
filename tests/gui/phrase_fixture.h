#pragma once

#include "core/merge/template.h"
#include "ui/paper/paper_view.h"

#include <memory>
#include <optional>

namespace sincerely::test
{

/// A paper on which the phrase of one email is written: renders the email at each keystroke, as the owner of a paper
/// does.
class PhraseDesk : public QObject
{
public:
    /// \param letter HTML with `{{Personal touch}}`, or plain text if `place` is Text
    explicit PhraseDesk(const QString &letter, merge::Place place = merge::Place::Html, QSize size = {700, 500});

    void start(const QString &phrase = {});
    void type(const QString &text) const;

    PaperView view;
    PhraseEdit *edit = nullptr;
    QStringList changes; ///< What was told to be kept.

    /// The body as it would be sent.
    [[nodiscard]] QString sent() const;

    /// Where a character of the phrase is seen, in coordinates of the viewport.
    [[nodiscard]] QPoint pointAt(int position) const;
    /// The caret, in coordinates of the viewport.
    [[nodiscard]] QRectF caret() const { return caretAt(edit->shownCaret()); }
    [[nodiscard]] QRectF caretAt(int position) const;

private:
    void show(const QString &phrase);
    [[nodiscard]] QString rendered(const QString &touch) const;

    merge::Place m_place;
    std::optional<merge::BoundTemplate> m_body;
};

} // namespace sincerely::test
