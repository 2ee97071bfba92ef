#include "ui/editor/letter_editor.h"

#include "core/letter/field.h"
#include "core/letter/html_reader.h"
#include "core/letter/links.h"
#include "ui/editor/document_format.h"
#include "ui/editor/document_reader.h"
#include "ui/editor/formatting.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/link_dialog.h"
#include "ui/editor/mime_types.h"
#include "ui/editor/picture_dialog.h"
#include "ui/editor/picture_store.h"
#include "ui/editor/picture_taking.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace sincerely
{

using letter::Piece;

LetterEditor::LetterEditor(PictureStore &pictures, QWidget *parent)
    : ChipEdit(&pictures, parent)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("letterEditor"));
    setAccessibleName(tr("Letter"));
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(this, &QTextEdit::cursorPositionChanged, this, &LetterEditor::lookChanged);
    connect(this, &ChipEdit::changed, this, &LetterEditor::lookChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &LetterEditor::lookChanged);
    applyLook();
    letterDocument().load({});
}

// Contents

Result<> LetterEditor::setHtml(const QString &html)
{
    Result<letter::Content> content = letter::fromHtml(html, letter::Origin::Letter);
    if (!content)
        return failure(content.error());
    letterDocument().load(std::move(*content));
    moveCursor(QTextCursor::Start);
    return {};
}

Result<> LetterEditor::replaceHtml(const QString &html, const QString &stepName)
{
    Result<letter::Content> content = letter::fromHtml(html, letter::Origin::Letter);
    if (!content)
        return failure(content.error());
    QTextCursor all(&letterDocument());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.removeSelectedText();
    editor::changeBlocks(all, [](letter::Block &block) { block = {}; });
    content->isInline = false;
    letterDocument().insert(all, std::move(*content));
    all.endEditBlock();
    nameStep(stepName);
    moveCursor(QTextCursor::Start);
    return {};
}

const QString &LetterEditor::html() const
{
    return letterDocument().html();
}

void LetterEditor::insertPasted(letter::Content content)
{
    // A slot for the personal touch is enough. While something is dragged, the one that moves is gone already.
    const std::vector<editor::ObjectSpot> objects = editor::objectsIn(letterDocument());
    const QTextCursor cursor = textCursor();
    const bool hasSlot = std::ranges::any_of(objects, [&cursor](const editor::ObjectSpot &spot) {
        return spot.isTouch && !(spot.position >= cursor.selectionStart() && spot.position < cursor.selectionEnd());
    });
    if (hasSlot)
        letter::removeTouches(content);
    const int leftOut = editor::takePictures(content, m_pictures);
    letterDocument().insert(cursor, std::move(content));
    ensureCursorVisible();
    if (leftOut > 0)
        Q_EMIT problem(tr("%Ln picture(s) could not be taken along, because they are not on this computer. Save them "
                          "as files, and drop those here.",
                          nullptr, leftOut));
}

// Looks

LetterLook LetterEditor::look() const
{
    const QTextCursor cursor = textCursor();
    LetterLook look;
    if (cursor.hasSelection()) {
        const auto all = [&cursor](auto isSo) { return editor::allStyles(cursor, isSo); };
        QTextCursor first = cursor;
        first.setPosition(cursor.selectionStart() + 1);
        look.style = editor::styleOf(first.charFormat());
        look.style.bold = all([](const letter::Style &style) { return style.bold; });
        look.style.italic = all([](const letter::Style &style) { return style.italic; });
        look.style.underlined = all([](const letter::Style &style) { return style.underlined; });
    } else {
        look.style = styleForTyping();
        look.style.link = editor::styleOf(editor::wholeLink(cursor).charFormat()).link;
    }
    const letter::Block block = editor::blockOf(letterDocument().findBlock(cursor.selectionStart()));
    look.list = block.list;
    look.isQuoted = block.quote > 0;
    look.alignment = block.alignment;
    return look;
}

void LetterEditor::changeStyle(const std::function<void(letter::Style &)> &change, const QString &stepName)
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        editor::changeStyles(cursor, change);
        return nameStep(stepName);
    }
    letter::Style style = styleForTyping();
    change(style);
    setCurrentCharFormat(editor::charFormat(style));
    Q_EMIT lookChanged();
}

void LetterEditor::toggleStyle(bool letter::Style::*part, const QString &stepName)
{
    const bool wanted = !(look().style.*part);
    changeStyle([part, wanted](letter::Style &style) { style.*part = wanted; }, stepName);
}

void LetterEditor::toggleBold()
{
    toggleStyle(&letter::Style::bold, tr("Bold"));
}

void LetterEditor::toggleItalic()
{
    toggleStyle(&letter::Style::italic, tr("Italic"));
}

void LetterEditor::toggleUnderline()
{
    toggleStyle(&letter::Style::underlined, tr("Underline"));
}

void LetterEditor::setTextSize(letter::Size size)
{
    changeStyle([size](letter::Style &style) { style.size = size; }, tr("Text size"));
}

void LetterEditor::setTextColour(std::optional<std::uint32_t> colour)
{
    changeStyle([colour](letter::Style &style) { style.colour = colour; }, tr("Text colour"));
}

void LetterEditor::setAlignment(letter::Alignment alignment)
{
    editor::changeBlocks(textCursor(), [alignment](letter::Block &block) { block.alignment = alignment; });
    nameStep(tr("Alignment"));
    Q_EMIT lookChanged();
}

void LetterEditor::toggleList(letter::ListKind kind)
{
    const bool isOn =
        editor::allBlocks(textCursor(), [kind](const letter::Block &block) { return block.list == kind; });
    editor::changeBlocks(textCursor(), [kind, isOn](letter::Block &block) {
        block.list = isOn ? letter::ListKind::None : kind;
        block.level = isOn ? 0 : std::max(1, block.level);
    });
    nameStep(kind == letter::ListKind::Bulleted ? tr("List") : tr("Numbered list"));
    Q_EMIT lookChanged();
}

void LetterEditor::changeListLevel(int by)
{
    editor::changeBlocks(textCursor(), [by](letter::Block &block) {
        if (block.list == letter::ListKind::None)
            return;
        block.level = std::min(block.level + by, letter::kDeepestList);
        if (block.level < 1) {
            block.list = letter::ListKind::None;
            block.level = 0;
        }
    });
    nameStep(by > 0 ? tr("Indent") : tr("Outdent"));
}

void LetterEditor::toggleQuote()
{
    const bool isOn = editor::allBlocks(textCursor(), [](const letter::Block &block) { return block.quote > 0; });
    editor::changeBlocks(textCursor(), [isOn](letter::Block &block) { block.quote = isOn ? 0 : 1; });
    nameStep(tr("Quote"));
    Q_EMIT lookChanged();
}

void LetterEditor::clearFormatting()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::BlockUnderCursor);
    // A link is not only a look, but what is called formatting is everywhere understood to include it.
    cursor.beginEditBlock();
    editor::changeStyles(cursor, [](letter::Style &style) { style = {}; });
    editor::changeBlocks(cursor, [](letter::Block &block) {
        const letter::Direction direction = block.direction;
        block = {};
        block.direction = direction;
    });
    cursor.endEditBlock();
    nameStep(tr("Clear formatting"));
    if (!textCursor().hasSelection())
        setCurrentCharFormat(QTextCharFormat());
    Q_EMIT lookChanged();
}

// Links

void LetterEditor::askForLink()
{
    const QTextCursor link = textCursor().hasSelection() ? textCursor() : editor::wholeLink(textCursor());
    QTextCursor first = link;
    first.setPosition(std::min(link.selectionStart() + 1, link.selectionEnd()));
    const QString address = link.hasSelection() ? first.charFormat().anchorHref() : QString();
    auto *dialog = new LinkDialog(columns(), address, !link.hasSelection(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setLink(dialog->address(), dialog->text()); });
    connect(dialog, &LinkDialog::removeRequested, this, &LetterEditor::removeLink);
    dialog->open();
}

void LetterEditor::setLink(const QString &address, const QString &text)
{
    QTextCursor cursor = textCursor().hasSelection() ? textCursor() : editor::wholeLink(textCursor());
    if (!cursor.hasSelection()) {
        letter::Style style = styleForTyping();
        style.link = address;
        cursor.insertText(text.isEmpty() ? address : text, editor::charFormat(style));
    } else {
        editor::changeStyles(cursor, [&address](letter::Style &style) {
            style.link = address;
            style.underlined = false;
            style.colour.reset();
        });
    }
    nameStep(tr("Link"));
    Q_EMIT lookChanged();
}

void LetterEditor::removeLink()
{
    const QTextCursor cursor = textCursor().hasSelection() ? textCursor() : editor::wholeLink(textCursor());
    editor::changeStyles(cursor, [](letter::Style &style) { style.link.clear(); });
    nameStep(tr("Remove link"));
    Q_EMIT lookChanged();
}

// Pictures

void LetterEditor::askForPicture()
{
    auto *dialog = new QFileDialog(window(), tr("Insert picture"), QString(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addPictureFile(path);
    });
    dialog->open();
}

void LetterEditor::addPictureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT problem(tr("%1 cannot be read.").arg(QFileInfo(path).fileName()));
        return;
    }
    insertPicture(file.readAll(), QString());
}

void LetterEditor::insertPicture(const QByteArray &encoded, const QString &alt)
{
    const Result<Piece> picture = editor::keepPicture(m_pictures, encoded, alt);
    if (!picture) {
        Q_EMIT problem(picture.error().sentence);
        return;
    }
    letterDocument().insertPiece(textCursor(), *picture);
    nameStep(tr("Insert picture"));
    ensureCursorVisible();
}

void LetterEditor::insertPictures(const QMimeData &source)
{
    if (source.hasUrls()) {
        const QList<QUrl> urls = source.urls();
        for (const QUrl &url : urls)
            addPictureFile(url.toLocalFile());
        return;
    }
    const Result<Piece> picture = editor::keepPicture(m_pictures, qvariant_cast<QImage>(source.imageData()), QString());
    if (!picture) {
        Q_EMIT problem(picture.error().sentence);
        return;
    }
    letterDocument().insertPiece(textCursor(), *picture);
    nameStep(tr("Insert picture"));
}

bool LetterEditor::editPicture(int position)
{
    const Piece piece = letterDocument().pieceAt(position);
    if (piece.kind != Piece::Kind::Picture)
        return false;
    const QImage image = m_pictures.load(piece.picture.source);
    auto *dialog = new PictureDialog(piece.picture, image, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor object = cursorAt(position);
    connect(dialog, &QDialog::accepted, this, [this, dialog, object, piece] {
        Piece changed = piece;
        changed.picture = dialog->picture();
        if (changed != piece)
            replaceObject(object.position(), changed, tr("Change picture"));
    });
    connect(dialog, &PictureDialog::removeRequested, this, [this, object] { removeObject(object.position()); });
    dialog->open();
    return true;
}

bool LetterEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return ChipEdit::canInsertFromMimeData(source) || (source && (source->hasImage() || source->hasUrls()));
}

void LetterEditor::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->hasFormat(kLetterMimeType) && editor::isPictureData(*source))
        return insertPictures(*source);
    ChipEdit::insertFromMimeData(source);
}

} // namespace sincerely
