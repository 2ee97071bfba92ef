#pragma once

#include "core/base/result.h"
#include "ui/editor/chip_edit.h"

#include <functional>
#include <optional>

namespace sincerely
{

/// How the text at the cursor looks, for a tool bar.
struct LetterLook {
    letter::Style style;
    letter::ListKind list = letter::ListKind::None;
    bool isQuoted = false;
    letter::Alignment alignment = letter::Alignment::Natural;

    friend bool operator==(const LetterLook &, const LetterLook &) = default;
};

/// The letter on its paper. Holds what letter/content.h describes, and nothing else whatever is pasted.
///
///     LetterEditor editor(pictures);
///     editor.setColumns(columns);
///     editor.setHtml(letter);
///     connect(&editor, &LetterEditor::changed, [&] { save(editor.html()); });
class LetterEditor : public ChipEdit
{
    Q_OBJECT

public:
    /// \param pictures lives longer than the editor
    explicit LetterEditor(PictureStore &pictures, QWidget *parent = nullptr);

    /// Replaces the letter and forgets the steps of undo.
    /// \param html in the merge language; what a letter cannot hold is left out (see letter/html_reader.h)
    /// \returns Error::Kind::Invalid for HTML that is too large or too deep; the letter stays as it was
    Result<> setHtml(const QString &html);

    /// Replaces the letter as one step of undo, as for a template that is chosen.
    Result<> replaceHtml(const QString &html, const QString &stepName);

    /// The letter in the merge language, as letter::toHtml() writes it; empty for an empty letter. Computed at most
    /// once for each change.
    [[nodiscard]] const QString &html() const;

    [[nodiscard]] LetterLook look() const;

    // What the tool bar does; each is one step of undo.
    void toggleBold();
    void toggleItalic();
    void toggleUnderline();
    void setTextSize(letter::Size size);
    void setTextColour(std::optional<std::uint32_t> colour); ///< 0xRRGGBB; none: as usual.
    void setAlignment(letter::Alignment alignment);          ///< Of the paragraphs that are selected.
    void toggleList(letter::ListKind kind);
    void changeListLevel(int by);
    void toggleQuote();
    void clearFormatting();

    /// Asks for an address and makes a link of what is selected; changes the link around the cursor when there is one.
    void askForLink();
    void setLink(const QString &address, const QString &text);
    void removeLink();

    /// Asks for a file.
    void askForPicture();
    /// Inserts a picture at the cursor. Says so with problem() when it is none or cannot be kept.
    void insertPicture(const QByteArray &encoded, const QString &alt);

Q_SIGNALS:
    /// look() may be another.
    void lookChanged();

protected:
    void insertPasted(letter::Content content) override;
    bool editPicture(int position) override;
    bool handlesKey(QKeyEvent &event) override;
    [[nodiscard]] bool takesTab() const override;
    void fillContextMenu(QMenu &menu, int object) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void changeStyle(const std::function<void(letter::Style &)> &change, const QString &stepName);
    void toggleStyle(bool letter::Style::*part, const QString &stepName);
    bool leaveListOrQuote();
    bool handlesFormattingKey(const QKeyEvent &event);
    void linkTypedAddress();
    void applyLook();
    void placePaper();
    void addPictureFile(const QString &path);
    void insertPictureObject(const QByteArray &encoded, const QString &alt);
    void insertPictures(const QMimeData &source);
    [[nodiscard]] QPalette surroundings() const;

    PictureStore &m_pictures;
    bool m_isApplyingLook = false;
};

} // namespace sincerely
