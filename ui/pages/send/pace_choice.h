#pragma once

#include "core/model/campaign.h"
#include "core/providers/mailbox.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace sincerely
{

/// How fast a campaign is sent: as the service allows, so many a minute, or – where the mailbox has no limit – as fast
/// as it goes. Never faster than the service allows.
class PaceChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PaceChoice(QWidget *parent = nullptr);

    void show(const Pace &pace, const MailboxLimits &limits);

Q_SIGNALS:
    void chosen(const sincerely::Pace &pace);

private:
    void tell();
    [[nodiscard]] Pace pace() const;

    QComboBox *m_kind;
    QSpinBox *m_number;
    Pace m_shown;
    bool m_isShowing = false;
};

} // namespace sincerely
