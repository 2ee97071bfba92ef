#include "ui/pages/send/fact_row.h"

#include "ui/frame/glyph.h"
#include "ui/frame/hairline.h"
#include "ui/frame/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sincerely
{

FactRow::FactRow(const QString &objectName, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_glyph(new Glyph(iconName, theme::Colour::Muted, this))
    , m_what(new Label(QString(), Label::Voice::Strong, this))
    , m_about(new Label(QString(), Label::Voice::Secondary, this))
    , m_controls(new QHBoxLayout)
{
    setObjectName(objectName);
    m_what->setObjectName(objectName + QStringLiteral("What"));
    m_about->setObjectName(objectName + QStringLiteral("About"));
    for (Label *label : {m_what, m_about}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(m_what);
    texts->addWidget(m_about);
    texts->addStretch(1);
    m_controls->setSpacing(theme::kInside);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme::kInside, 0, theme::kInside);
    row->setSpacing(theme::kBetween);
    row->addWidget(m_glyph);
    row->addLayout(texts, 1);
    row->addLayout(m_controls);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    hide();
}

void FactRow::show(const send_texts::Fact &fact, theme::Colour colour)
{
    m_glyph->setGlyph(m_iconName, colour);
    m_what->setText(fact.what);
    m_about->setText(fact.about);
    m_about->setVisible(!fact.about.isEmpty());
    setVisible(!fact.what.isEmpty());
    for (QWidget *control : std::as_const(m_described))
        control->setAccessibleDescription(fact.what);
}

QString FactRow::what() const
{
    return m_what->text();
}

void FactRow::addControl(QWidget *control)
{
    control->setParent(this);
    m_controls->addWidget(control);
    m_described.append(control);
}

} // namespace sincerely
