#pragma once

#include "core/letter/field.h"
#include "ui/editor/merge_column.h"
#include "ui/editor/popup_dialog.h"

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace sincerely
{

/// What can be changed about a merge field: its column, what is written instead of nothing, and the format.
class FieldPopup final : public PopupDialog
{
    Q_OBJECT

public:
    FieldPopup(const letter::FieldParts &field, const MergeColumns &columns, QWidget *parent);

    [[nodiscard]] letter::FieldParts field() const;

Q_SIGNALS:
    void removeRequested();

private:
    enum class Nothing { HoldBack, LeaveOut, Write };

    void addColumnRow(QFormLayout &form);
    void addFallbackRows(QFormLayout &form);
    void addFormatRows(QFormLayout &form);
    void addButtons(QBoxLayout &layout);
    void fillFormats();
    void showFormatExample();
    [[nodiscard]] QString sample() const;

    letter::FieldParts m_initial;
    MergeColumns m_columns;
    QComboBox *m_column = nullptr;
    QComboBox *m_nothing = nullptr;
    QLineEdit *m_fallback = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_pattern = nullptr;
    QLabel *m_example = nullptr;
};

} // namespace sincerely
