#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace sincerely
{

/// Plain text in one of the voices of the program. Follows changes of theme, font and direction by itself, so that
/// pages neither set fonts nor colours.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Voice { Body, Strong, Secondary, PageTitle, SectionTitle };

    explicit Label(const QString &text = {}, Voice voice = Voice::Body, QWidget *parent = nullptr);
    Label(const QString &text, Voice voice, theme::Colour colour, QWidget *parent = nullptr);

    void setVoice(Voice voice);
    /// Another colour than the voice's own: for states. Text gives the voice's own again.
    void setColour(theme::Colour colour);
    /// One line that ends in "…" where there is no room, with the whole text in the tooltip. Not with setWordWrap().
    void setElided(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const { return m_elide != Qt::ElideNone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void apply();
    [[nodiscard]] QString shownText() const;

    Voice m_voice;
    theme::Colour m_colour = theme::Colour::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_applying = false;
};

} // namespace sincerely
