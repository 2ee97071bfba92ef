#pragma once

#include "core/merge/template.h"

#include <QPlainTextEdit>

namespace sincerely
{

namespace editor
{
class SourceHighlighter;
}

/// The HTML of a letter or of an imported design as text, with line numbers. Mistakes of the merge language are
/// underlined; F8 goes to the next, Shift+F8 to the one before.
class SourceEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);

    /// Replaces the text and forgets the steps of undo.
    void setSource(const QString &source);

    /// Replaces the text as one step of undo; the cursor stays near where it was.
    void replaceSource(const QString &source);

    [[nodiscard]] QString source() const { return toPlainText(); }

    /// Without columns there is no list yet, and no field is called unknown.
    void setColumns(const QStringList &columns);

    /// In the order of the text.
    [[nodiscard]] const QList<merge::Mistake> &mistakes() const { return m_mistakes; }

    /// Goes to a mistake and says what it is; round and round.
    void goToNextMistake();
    void goToPreviousMistake();

Q_SIGNALS:
    void changed();
    void mistakesChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class LineNumbers;

    void check();
    void mark();
    void goTo(int mistake);
    void applyLook();
    void placeLineNumbers();
    void paintLineNumbers(QPaintEvent *event);
    [[nodiscard]] QTextCursor cursorFor(const merge::Mistake &mistake) const;

    QWidget *m_numbers;
    editor::SourceHighlighter *m_highlighter;
    QStringList m_columns;
    QList<merge::Mistake> m_mistakes;
};

} // namespace sincerely
