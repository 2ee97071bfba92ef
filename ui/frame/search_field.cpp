#include "ui/frame/search_field.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace sincerely
{

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    QAction *glyph = addAction(theme::icon(QStringLiteral("search"), theme::Colour::Muted), QLineEdit::LeadingPosition);
    glyph->setText(placeholder);
    connect(glyph, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
    QAction *clear = addAction(theme::icon(QStringLiteral("close"), theme::Colour::Muted), QLineEdit::TrailingPosition);
    clear->setText(tr("Empty the search (Escape)"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sincerely
