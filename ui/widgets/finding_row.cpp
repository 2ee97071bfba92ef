#include "ui/widgets/finding_row.h"

#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sincerely
{

FindingRow::FindingRow(const QString &objectName, const Content &content, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::kTight, 0, theme::kTight);
    row->setSpacing(theme::kBetween);
    row->addWidget(new Glyph(content.iconName, content.colour, this));
    auto *text = new Label(content.sentence, Label::Voice::Body, this);
    text->setObjectName(objectName + QStringLiteral("Text"));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (content.button.isEmpty())
        return;
    auto *button = new QPushButton(content.button, this);
    button->setObjectName(objectName + QStringLiteral("Button"));
    button->setAccessibleName(tr("%1: %2", "text of a button, what it concerns").arg(content.button, content.sentence));
    theme::setKind(button, theme::ButtonKind::Flat);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &FindingRow::shown);
}

} // namespace sincerely
