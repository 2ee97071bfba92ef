#pragma once

#include <QWidget>

namespace sincerely
{

/// A thing of its own on a page: a soft edge around what belongs together. One that takes the keyboard shows it.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Whether it is the card itself that has the keyboard, and nothing in it.
    [[nodiscard]] bool isFocused() const { return !focusProxy() && hasFocus(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace sincerely
