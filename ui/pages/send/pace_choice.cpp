#include "ui/pages/send/pace_choice.h"

#include "ui/frame/accessible_role.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace sincerely
{

namespace
{

constexpr int kMost = 6000; // a hundred a second: nobody counts beyond that

} // namespace

PaceChoice::PaceChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_number(new QSpinBox(this))
{
    m_kind->setObjectName(QStringLiteral("paceKind"));
    setBoxName(m_kind, tr("Pace"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_number->setObjectName(QStringLiteral("paceNumber"));
    m_number->setAccessibleName(tr("Emails a minute"));
    m_number->setKeyboardTracking(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    row->addWidget(m_number);
    row->addWidget(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaceChoice::tell);
    connect(m_number, &QSpinBox::valueChanged, this, &PaceChoice::tell);
}

void PaceChoice::show(const Pace &pace, const MailboxLimits &limits)
{
    m_isShowing = true;
    m_shown = pace;
    const bool hasLimit = limits.messagesPerMinute.has_value();
    struct Choice {
        QString text;
        Pace::Kind kind;
        bool isThere;
    };
    const QList<Choice> choices = {
        {tr("As the service allows"), Pace::Kind::AsTheMailboxSays, hasLimit},
        {tr("As fast as it goes"), Pace::Kind::Unlimited, !hasLimit || pace.kind == Pace::Kind::Unlimited},
        {tr("A minute", "after a number of emails"), Pace::Kind::PerMinute, true},
    };
    m_kind->clear();
    for (const Choice &choice : choices) {
        if (choice.isThere)
            m_kind->addItem(choice.text, int(choice.kind));
    }
    const bool isFree = !hasLimit && pace.kind == Pace::Kind::AsTheMailboxSays; // the same, where there is no limit
    m_kind->setCurrentIndex(m_kind->findData(int(isFree ? Pace::Kind::Unlimited : pace.kind)));
    m_number->setRange(1, std::max(pace.messagesPerMinute, limits.messagesPerMinute.value_or(kMost)));
    m_number->setVisible(pace.kind == Pace::Kind::PerMinute);
    if (pace.kind == Pace::Kind::PerMinute)
        m_number->setValue(pace.messagesPerMinute);
    else
        m_number->setValue(limits.messagesPerMinute.value_or(60));
    m_isShowing = false;
}

Pace PaceChoice::pace() const
{
    const auto kind = Pace::Kind(m_kind->currentData().toInt());
    return {kind, kind == Pace::Kind::PerMinute ? m_number->value() : 0};
}

void PaceChoice::tell()
{
    if (!m_isShowing && m_kind->currentIndex() >= 0 && pace() != m_shown)
        Q_EMIT chosen(pace());
}

} // namespace sincerely
