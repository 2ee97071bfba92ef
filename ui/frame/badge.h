#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace sincerely
{

/// A number or a word in a soft pill, in the colour of a state.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(theme::Colour colour = theme::Colour::Muted, QWidget *parent = nullptr);

    /// \param spoken what a screen reader says instead of the bare text: "41 need attention". An empty text hides it.
    void setText(const QString &text, const QString &spoken = {});
    void setColour(theme::Colour colour);

    [[nodiscard]] QSize sizeHint() const override;

    /// The same for views and widgets that paint by themselves.
    [[nodiscard]] static QSize sizeFor(const QString &text, const QFont &font);
    static void paint(QPainter &painter, const QRectF &rect, const QString &text, theme::Colour colour,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    theme::Colour m_colour;
};

} // namespace sincerely
