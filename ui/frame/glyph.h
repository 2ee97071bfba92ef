#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sincerely
{

/// A drawing of the icon set beside a text, in the colour of a state; grows with the text. Says nothing to screen
/// readers: the text beside it does.
class Glyph : public QWidget
{
    Q_OBJECT

public:
    explicit Glyph(const QString &iconName, theme::Colour colour = theme::Colour::Text, QWidget *parent = nullptr);

    void setGlyph(const QString &iconName, theme::Colour colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    theme::Colour m_colour;
};

} // namespace sincerely
