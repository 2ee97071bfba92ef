#include "ui/pages/recipients/problems_bar.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

ProblemsBar::ProblemsBar(CampaignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    auto *row = new QWidget(this);
    m_row = new FlowLayout(row);
    m_row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    m_buttons = new QButtonGroup(this);
    m_buttons->setExclusive(false);
    m_explanation = new InfoBar(this);
    m_explanation->setObjectName(QStringLiteral("problemExplanation"));
    column->addWidget(m_explanation);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ProblemsBar::choose);
    connect(m_explanation, &InfoBar::buttonPressed, this, &ProblemsBar::remedy);
    connect(&document.review(), &Review::statusesChanged, this, &ProblemsBar::show);
    show();
}

QString ProblemsBar::nameOf(Problem::Kind kind, int howMany)
{
    switch (kind) {
    case Problem::Kind::Duplicate:
        return tr("%Ln duplicate(s)", nullptr, howMany);
    case Problem::Kind::BadAddress:
        return tr("%Ln address(es) that cannot be used", nullptr, howMany);
    case Problem::Kind::ValueMissing:
        return tr("%Ln with a missing value", nullptr, howMany);
    case Problem::Kind::BadValue:
        return tr("%Ln with a value that does not fit", nullptr, howMany);
    case Problem::Kind::EmptySubject:
        return tr("%Ln with an empty subject", nullptr, howMany);
    case Problem::Kind::FileProblem:
        return tr("%Ln with a file that is missing or too large", nullptr, howMany);
    case Problem::Kind::DoNotEmail:
        return tr("%Ln on the do-not-email list", nullptr, howMany);
    case Problem::Kind::Lapsed:
    case Problem::Kind::EditedBefore:
        return tr("%Ln to be looked at again", nullptr, howMany);
    default:
        return tr("%Ln need(s) a look", nullptr, howMany);
    }
}

void ProblemsBar::show()
{
    m_groups.clear();
    for (const SurveyFinding &finding : m_document.review().findings()) {
        const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&finding](const Group &group) { return group.kind == finding.kind; });
        if (known == m_groups.end()) {
            m_groups.append({finding.kind, finding.sentence, finding.recipients});
        } else {
            known->recipients.append(finding.recipients);
            if (!known->sentence.contains(finding.sentence) && known->sentence.size() < 200)
                known->sentence += u' ' + finding.sentence;
        }
    }
    makeButtons();
    m_row->parentWidget()->setVisible(!m_groups.isEmpty());
    if (m_chosen && !chosenGroup()) {
        m_chosen.reset();
        Q_EMIT chosen(std::nullopt);
    }
    explain();
}

void ProblemsBar::makeButtons()
{
    const QWidget *focused = window()->focusWidget();
    const QString keyboard = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    qDeleteAll(buttons);
    for (int i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups.at(i);
        const QString name = nameOf(group.kind, int(group.recipients.size()));
        auto *button = new QPushButton(name, m_row->parentWidget());
        button->setObjectName(QStringLiteral("problem-") + toWord(group.kind));
        button->setAccessibleName(tr("Show %1").arg(name));
        button->setCheckable(true);
        button->setChecked(group.kind == m_chosen);
        m_buttons->addButton(button, i);
        m_row->addWidget(button);
        button->show();
        if (button->objectName() == keyboard)
            button->setFocus(Qt::OtherFocusReason);
    }
}

const ProblemsBar::Group *ProblemsBar::chosenGroup() const
{
    const auto group = std::ranges::find_if(m_groups, [this](const Group &each) { return each.kind == m_chosen; });
    return group == m_groups.end() ? nullptr : &*group;
}

/// What is chosen, as it stands now: some of it may have been mended.
void ProblemsBar::explain()
{
    const Group *group = chosenGroup();
    m_explanation->setMessage(
        group ? InfoMessage{InfoMessage::Kind::Attention, group->sentence, {remedyFor(group->kind)}, false}
              : InfoMessage());
}

void ProblemsBar::chooseNone()
{
    m_chosen.reset();
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(false);
    explain();
}

void ProblemsBar::choose(int index)
{
    const Group &group = m_groups.at(index);
    const bool isOn = m_chosen != group.kind;
    m_chosen = isOn ? std::optional(group.kind) : std::nullopt;
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(isOn && m_buttons->id(button) == index);
    explain();
    Q_EMIT chosen(isOn ? std::optional(QSet<RecipientId>(group.recipients.cbegin(), group.recipients.cend()))
                       : std::nullopt);
}

/// The words of the letter are the same for everybody.
bool ProblemsBar::isInLetter(Problem::Kind kind)
{
    return kind == Problem::Kind::EmptySubject || kind == Problem::Kind::UnusableLetter;
}

QString ProblemsBar::remedyFor(Problem::Kind kind)
{
    if (kind == Problem::Kind::DoNotEmail)
        return tr("Go to the do-not-email list"); // they are skipped already
    if (isInLetter(kind))
        return tr("Go to the letter");
    return kind == Problem::Kind::Duplicate ? tr("Skip the later ones") : tr("Skip them");
}

/// Everything else is mended in the cells.
void ProblemsBar::remedy()
{
    if (m_chosen == Problem::Kind::DoNotEmail) {
        Q_EMIT doNotEmailListRequested();
        return;
    }
    if (m_chosen && isInLetter(*m_chosen)) {
        Q_EMIT letterRequested();
        return;
    }
    if (const Group *group = chosenGroup()) {
        const QList<RecipientId> ids = group->recipients; // deciding makes other groups
        m_document.review().decide(ids, Verdict::Skipped);
    }
}

} // namespace sincerely
