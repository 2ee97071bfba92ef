#pragma once

#include "core/letter/field.h"
#include "ui/editor/merge_column.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace sincerely
{

/// “Only if [column] [is filled | is | is not] [value]”.
class ConditionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For a new condition.
    ConditionDialog(const MergeColumns &columns, QWidget *parent);

    /// For a condition that is there; without a question about the other branch when it has one.
    ConditionDialog(const MergeColumns &columns, const letter::ConditionParts &condition, bool hasElse,
                    QWidget *parent);

    [[nodiscard]] letter::ConditionParts condition() const;

    /// Whether the others are to read something else.
    [[nodiscard]] bool hasElse() const;

Q_SIGNALS:
    void removeRequested();

private:
    ConditionDialog(const MergeColumns &columns, const std::optional<letter::ConditionParts> &condition, bool hasElse,
                    QWidget *parent);
    QLayout *questionRow();
    QLayout *buttonRow(bool isNew);
    void fill(const letter::ConditionParts &condition);
    void update();

    MergeColumns m_columns;
    QComboBox *m_column = nullptr;
    QComboBox *m_comparison = nullptr;
    QLineEdit *m_value = nullptr;
    QCheckBox *m_else = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace sincerely
