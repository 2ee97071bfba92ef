#pragma once

#include <QLineEdit>

namespace sincerely
{

/// A title that can be written over where it stands: looks like a title until the pointer or the keyboard is there.
/// Enter or leaving keeps the new text, Escape gives the old one back; an empty one is not taken.
class TitleEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How far the text stands inside the edge; for those who line it up with other texts.
    [[nodiscard]] static int textInset();

Q_SIGNALS:
    void renamed(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void take();
    void applyFont();

    QString m_title;
};

} // namespace sincerely
