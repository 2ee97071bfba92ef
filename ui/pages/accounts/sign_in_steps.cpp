#include "ui/pages/accounts/sign_in_steps.h"

#include "ui/frame/announce.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"

#include <QHBoxLayout>

namespace sincerely
{

namespace
{

using Phase = SignInStatus::Phase;

/// Which step it is now.
size_t stepOf(Phase phase)
{
    switch (phase) {
    case Phase::InBrowser:
        return 1;
    case Phase::Finishing:
        return 2;
    default:
        return 0;
    }
}

} // namespace

SignInSteps::SignInSteps(QWidget *parent)
    : QWidget(parent)
{
    m_steps[0].sentence = tr("Your browser opens Microsoft’s sign-in page.");
    m_steps[1].sentence = tr("You choose the mailbox there and accept what Sincerely asks for.");
    m_steps[2].sentence = tr("Sincerely asks whose mailbox it is, and whether it can send.");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    int number = 0;
    for (Step &step : m_steps) {
        step.glyph = new Glyph(QStringLiteral("waiting"), theme::Colour::Muted, this);
        step.text = new Label(step.sentence, Label::Voice::Body, this);
        step.text->setObjectName(QStringLiteral("step%1").arg(number++));
        step.text->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::kInside);
        row->addWidget(step.glyph, 0, Qt::AlignTop);
        row->addWidget(step.text, 1);
        column->addLayout(row);
    }
}

void SignInSteps::show(Phase phase)
{
    const size_t now = stepOf(phase);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const bool isNow = i == now;
        if (i < now)
            step.glyph->setGlyph(QStringLiteral("check"), theme::Colour::Ok);
        else
            step.glyph->setGlyph(isNow ? QStringLiteral("sending") : QStringLiteral("waiting"),
                                 isNow ? theme::Colour::Accent : theme::Colour::Muted);
        step.text->setVoice(isNow ? Label::Voice::Strong : Label::Voice::Body);
        step.text->setColour(i > now ? theme::Colour::Muted : theme::Colour::Text);
        const QString spoken = i < now ? tr("Done: %1", "a step")
                               : isNow ? tr("Now: %1", "a step")
                                       : tr("To come: %1", "a step");
        step.text->setAccessibleName(spoken.arg(step.sentence));
    }
    if (phase != m_shown && isVisible())
        announce(m_steps[now].text);
    m_shown = phase;
}

} // namespace sincerely
