#include "ui/frame/page_header.h"

#include "ui/frame/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sincerely
{

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Label::Voice::PageTitle, this))
    , m_sentence(new Label(sentence, Label::Voice::Body, theme::Colour::Muted, this))
    , m_controls(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setElided(Qt::ElideRight);
    m_sentence->setWordWrap(true);
    m_sentence->setVisible(!sentence.isEmpty());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::kTight);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    m_controls->setSpacing(theme::kInside);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kBetween);
    row->addLayout(texts, 1);
    row->addLayout(m_controls);
    row->setAlignment(m_controls, Qt::AlignTop);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

} // namespace sincerely
