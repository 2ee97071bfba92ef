#pragma once

#include <QPlainTextEdit>
#include <QStringList>

#include <optional>

class QMenu;

namespace sincerely
{

/// Where the characters of the phrase are seen. Positions count from the beginning of the phrase.
class PhrasePlaces
{
public:
    PhrasePlaces() = default;
    virtual ~PhrasePlaces() = default;
    Q_DISABLE_COPY_MOVE(PhrasePlaces)

    /// In coordinates of the edit.
    [[nodiscard]] virtual QRect caretRect(int position) const = 0;
    [[nodiscard]] virtual int lineStart(int position) const = 0;
    [[nodiscard]] virtual int lineEnd(int position) const = 0;
    /// The position so many lines further down (negative: up), below or above `x`.
    [[nodiscard]] virtual int besides(int position, int lines, int x) const = 0;
};

/// The text edit behind the personal touch on the paper. It has the focus, the clipboard, the input method, undo and
/// the screen reader; the paper paints what is in it (so it paints nothing itself) and tells it where the lines end.
///
/// Plain text; control characters do not get in. A phrase from before that begins with what has been typed is offered:
/// Tab, or Right at the end, takes it, Esc puts it away.
class PhraseEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PhraseEdit(QWidget *parent);

    /// \param places has to outlive the edit; none: lines are those of the text.
    void setPlaces(const PhrasePlaces *places) { m_places = places; }

    /// Another phrase, without undo. Tells nobody.
    void setPhrase(const QString &phrase);

    /// What has been typed; lines end in LF.
    [[nodiscard]] QString phrase() const;

    /// The same with what the input method is still composing.
    [[nodiscard]] QString shownPhrase() const;

    /// From a position in the phrase to the one in the shown phrase.
    [[nodiscard]] int toShown(int position) const;
    [[nodiscard]] int fromShown(int position) const;

    /// Where the caret is seen: behind what is being composed.
    [[nodiscard]] int shownCaret() const;
    [[nodiscard]] QString composed() const { return m_composed; }
    [[nodiscard]] int composedAt() const { return m_composedAt; }

    /// Phrases to be offered, the most likely first.
    void setEarlierPhrases(const QStringList &phrases);

    /// What could follow the phrase; empty when nothing is offered.
    [[nodiscard]] QString suggestion() const { return m_suggestion; }
    void acceptSuggestion();

    /// Opens the context menu for a position of the phrase.
    void openContextMenu(QPoint globalPoint, int position);

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The phrase is now another: to be kept.
    void phraseChanged(const QString &phrase);

    /// What is to be seen on the paper is now another: the phrase with what is being composed. Whoever renders the
    /// email answers at once by giving the paper the new email, with the phrase between its marks.
    void shownPhraseChanged(const QString &shownPhrase);

    /// The suggestion is another, the shown phrase is not.
    void suggestionChanged();

    void focusChanged();

    /// A context menu is about to open at a position of the phrase; more can be put into it.
    void contextMenuWanted(QMenu *menu, int position);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void publish();
    [[nodiscard]] bool isKeyOfPage(const QKeySequence &key) const;
    [[nodiscard]] QString suggestionFor(const QString &phrase) const;
    [[nodiscard]] bool moveOnLines(QKeyEvent *event);
    void moveTo(int position, bool selects);

    const PhrasePlaces *m_places = nullptr;
    QStringList m_earlier;
    QString m_suggestion;
    QString m_dismissedFor; ///< The phrase for which the offer was put away.
    QString m_phrase;       ///< As last told.
    QString m_shown;
    QString m_composed;
    int m_composedAt = 0;
    std::optional<int> m_column; ///< The x that Up and Down keep to.
    bool m_isQuiet = false;
};

} // namespace sincerely
