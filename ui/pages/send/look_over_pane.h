#pragma once

#include "core/campaign/look_over.h"

#include <QWidget>

class QVBoxLayout;

namespace sincerely
{

/// What a careful colleague would notice before hundreds of people do, each with the way there. Takes no room when
/// there is nothing.
class LookOverPane : public QWidget
{
    Q_OBJECT

public:
    explicit LookOverPane(QWidget *parent = nullptr);

    void show(const QList<LookOverFinding> &findings);

Q_SIGNALS:
    void shown(const QList<sincerely::RecipientId> &recipients); ///< The person wants to see these.

private:
    [[nodiscard]] QWidget *makeRow(const LookOverFinding &finding, int number);

    QVBoxLayout *m_rows;
    QList<QWidget *> m_widgets;
    QList<LookOverFinding> m_findings; ///< What is shown, so that the same is not made anew under the keyboard.
};

} // namespace sincerely
