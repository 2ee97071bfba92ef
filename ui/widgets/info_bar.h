#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace sincerely
{

class Glyph;
class Label;

/// What a bar in the page says.
struct InfoMessage {
    enum class Kind {
        Note,      ///< Good to know.
        Attention, ///< Wants a look.
        Danger,    ///< Something went wrong.
    };
    Kind kind = Kind::Note;
    QString text = {};        ///< One or two sentences: what happened and what can be done.
    QStringList buttons = {}; ///< At most two, the first the likelier.
    bool isClosable = false;

    friend bool operator==(const InfoMessage &, const InfoMessage &) = default;
};

/// A calm sentence in the page about something that wants a look, with the buttons for it. Hidden while there is
/// nothing to say. What is new is announced to screen readers.
class InfoBar : public QWidget
{
    Q_OBJECT

public:
    explicit InfoBar(QWidget *parent = nullptr);

    void setMessage(const InfoMessage &message);
    /// Something that wants a look, without buttons. An empty text hides the bar.
    void setText(const QString &text);
    [[nodiscard]] const InfoMessage &message() const { return m_message; }

Q_SIGNALS:
    void buttonPressed(int index); ///< Into InfoMessage::buttons.
    void closed();                 ///< By the person; the bar is hidden already.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons();
    [[nodiscard]] theme::Colour colour() const;

    InfoMessage m_message;
    Glyph *m_glyph;
    Label *m_text;
    QBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
    QToolButton *m_close;
};

} // namespace sincerely
