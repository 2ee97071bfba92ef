#pragma once

#include "ui/pages/send/send_texts.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace sincerely
{

class Glyph;
class Label;

/// One thing that is true before sending: a drawing, what, a muted word about it, and at the end of the line what can
/// be done about it.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    /// \param objectName of the row; its texts are "<name>What" and "<name>About"
    FactRow(const QString &objectName, const QString &iconName, QWidget *parent = nullptr);

    /// Hidden without a text.
    void show(const send_texts::Fact &fact, theme::Colour colour = theme::Colour::Muted);
    [[nodiscard]] QString what() const; ///< Empty while hidden.
    /// At the end of the line; the row takes the widget. For screen readers the fact describes it.
    void addControl(QWidget *control);

private:
    QString m_iconName;
    Glyph *m_glyph;
    Label *m_what;
    Label *m_about;
    QHBoxLayout *m_controls;
    QList<QWidget *> m_described;
};

} // namespace sincerely
