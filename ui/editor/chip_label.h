#pragma once

#include "core/letter/content.h"
#include "core/merge/columns.h"
#include "ui/theme/paper.h"

#include <QCoreApplication>
#include <QString>

namespace sincerely::editor
{

/// What is written on a chip, read out for it and said about it.
struct ChipLabel {
    QString text;    ///< On the chip.
    QString detail;  ///< On the chip, less important: what is written instead of nothing.
    QString spoken;  ///< For screen readers: “field First name, otherwise there”.
    QString toolTip; ///< What it does, or what is wrong with it.
    theme::Chip look = theme::Chip::Field;
};

/// Finds words for chips. Knows the columns of the recipient list.
class ChipLabels
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::ChipLabels)

public:
    explicit ChipLabels(const QStringList &columns);

    [[nodiscard]] ChipLabel labelFor(const letter::Piece &piece) const;

private:
    [[nodiscard]] ChipLabel fieldLabel(const QString &content) const;
    [[nodiscard]] ChipLabel touchLabel() const;
    [[nodiscard]] ChipLabel conditionLabel(const QString &expression) const;
    [[nodiscard]] QString unknownColumn(const QString &name) const;

    bool m_hasColumns; ///< Without a list nothing can be unknown.
    merge::Columns m_columns;
};

} // namespace sincerely::editor
