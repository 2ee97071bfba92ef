#pragma once

#include "ui/editor/merge_column.h"

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;

namespace sincerely
{

class SubjectEdit;

/// Asks where a link leads. The address is checked before the dialog goes.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param address of the link that is there; empty for a new one
    /// \param asksForText when nothing is selected that could become the link
    LinkDialog(const MergeColumns &columns, const QString &address, bool asksForText, QWidget *parent);

    /// Checked, in the merge language.
    [[nodiscard]] QString address() const { return m_checked; }
    [[nodiscard]] QString text() const;

    void accept() override;

Q_SIGNALS:
    void removeRequested();

private:
    QLayout *buttonRow(bool isNew);

    SubjectEdit *m_address; ///< A line that takes merge fields.
    QLineEdit *m_text = nullptr;
    QLabel *m_problem;
    QString m_checked;
};

} // namespace sincerely
