#include "ui/frame/empty_state.h"

#include "ui/frame/label.h"
#include "ui/frame/picture_disc.h"
#include "ui/theme/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kInside);
    column->addStretch(2);
    column->addWidget(new PictureDisc(iconName, this), 0, Qt::AlignHCenter);
    column->addSpacing(theme::kInside);
    if (!title.isEmpty()) {
        auto *heading = new Label(title, Label::Voice::SectionTitle, this);
        heading->setAlignment(Qt::AlignCenter);
        column->addWidget(heading);
    }
    auto *text = new Label(sentence, Label::Voice::Body, theme::Colour::Muted, this);
    text->setObjectName(QStringLiteral("emptySentence"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    // A label that wraps and is aligned takes its narrowest width; stretches beside it let it have its widest.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    column->addLayout(row);
    if (!button.isEmpty()) {
        column->addSpacing(theme::kInside);
        m_button = new QPushButton(button, this);
        m_button->setObjectName(QStringLiteral("emptyButton"));
        m_button->setAccessibleName(button);
        theme::setKind(m_button, theme::ButtonKind::Accent);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        setFocusProxy(m_button);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
    }
    column->addStretch(3); // a little above the middle looks like the middle
}

} // namespace sincerely
