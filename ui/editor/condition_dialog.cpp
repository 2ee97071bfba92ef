#include "ui/editor/condition_dialog.h"

#include "core/merge/columns.h"
#include "ui/frame/accessible_role.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kValueWidth = 180;

} // namespace

ConditionDialog::ConditionDialog(const MergeColumns &columns, QWidget *parent)
    : ConditionDialog(columns, std::nullopt, false, parent)
{
}

ConditionDialog::ConditionDialog(const MergeColumns &columns, const letter::ConditionParts &condition, bool hasElse,
                                 QWidget *parent)
    : ConditionDialog(columns, std::optional(condition), hasElse, parent)
{
}

ConditionDialog::ConditionDialog(const MergeColumns &columns, const std::optional<letter::ConditionParts> &condition,
                                 bool hasElse, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("conditionDialog"));
    setWindowTitle(tr("Condition"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kBetween);
    layout->addLayout(questionRow());
    m_else = new QCheckBox(tr("The &others read something else"), this);
    m_else->setObjectName(QStringLiteral("conditionElse"));
    m_else->setChecked(hasElse);
    m_else->setVisible(!hasElse); // its text is there, and is deleted there
    layout->addWidget(m_else);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("conditionSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::colour(theme::Colour::Muted, muted));
    m_sentence->setPalette(muted);
    layout->addWidget(m_sentence);
    layout->addLayout(buttonRow(!condition));
    if (condition)
        fill(*condition);
    update();
    m_column->setFocus();
}

QLayout *ConditionDialog::questionRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    auto *label = new QLabel(tr("Only if"), this);
    m_column = new QComboBox(this);
    m_column->setObjectName(QStringLiteral("conditionColumn"));
    m_column->setAccessibleName(tr("Only if this column"));
    for (const MergeColumn &column : std::as_const(m_columns))
        m_column->addItem(column.name);
    m_column->setEditable(m_columns.isEmpty());
    label->setBuddy(m_column);
    m_column->setMinimumWidth(kValueWidth);
    m_comparison = new QComboBox(this);
    m_comparison->setObjectName(QStringLiteral("conditionComparison"));
    setBoxName(m_comparison, tr("How it is compared"));
    m_comparison->addItem(tr("is filled"), static_cast<int>(merge::Comparison::Filled));
    m_comparison->addItem(tr("is", "a column is a value"), static_cast<int>(merge::Comparison::Equal));
    m_comparison->addItem(tr("is not", "a column is not a value"), static_cast<int>(merge::Comparison::NotEqual));
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("conditionValue"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setMinimumWidth(kValueWidth);
    row->addWidget(label);
    row->addWidget(m_column, 1);
    row->addWidget(m_comparison);
    row->addWidget(m_value, 1);
    connect(m_column, &QComboBox::currentTextChanged, this, &ConditionDialog::update);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ConditionDialog::update);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionDialog::update);
    return row;
}

QLayout *ConditionDialog::buttonRow(bool isNew)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    if (!isNew) {
        auto *remove = new QPushButton(tr("&Remove condition, keep text"), this);
        remove->setObjectName(QStringLiteral("removeCondition"));
        remove->setAutoDefault(false);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeRequested();
            reject();
        });
    }
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("conditionCancel"));
    cancel->setAutoDefault(false);
    m_done = new QPushButton(isNew ? tr("&Insert") : tr("&Change"), this);
    m_done->setObjectName(QStringLiteral("conditionDone"));
    m_done->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_done);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void ConditionDialog::fill(const letter::ConditionParts &condition)
{
    QStringList names;
    for (const MergeColumn &column : std::as_const(m_columns))
        names.append(column.name);
    if (const std::optional<int> known = merge::Columns(names).find(condition.column.toStdString());
        known && *known >= 0) {
        m_column->setCurrentIndex(*known);
    } else if (m_column->isEditable()) {
        m_column->setEditText(condition.column);
    } else {
        m_column->insertItem(0, condition.column);
        m_column->setCurrentIndex(0);
    }
    m_comparison->setCurrentIndex(m_comparison->findData(static_cast<int>(condition.comparison)));
    m_value->setText(condition.value);
}

letter::ConditionParts ConditionDialog::condition() const
{
    letter::ConditionParts parts;
    parts.column = m_column->currentText().trimmed();
    parts.comparison = static_cast<merge::Comparison>(m_comparison->currentData().toInt());
    if (parts.comparison != merge::Comparison::Filled)
        parts.value = m_value->text().trimmed();
    return parts;
}

bool ConditionDialog::hasElse() const
{
    return m_else->isChecked();
}

/// Says in a sentence what the choice means, and whether it is complete.
void ConditionDialog::update()
{
    const letter::ConditionParts parts = condition();
    const bool needsValue = parts.comparison != merge::Comparison::Filled;
    m_value->setVisible(needsValue);
    for (const MergeColumn &column : std::as_const(m_columns)) {
        if (column.name == parts.column)
            m_value->setPlaceholderText(column.sample);
    }
    const bool isComplete = !parts.column.isEmpty() && (!needsValue || !parts.value.isEmpty());
    m_done->setEnabled(isComplete);
    if (!isComplete)
        m_sentence->setText(tr("Choose a column and what it has to be."));
    else if (!needsValue)
        m_sentence->setText(tr("Only people who have something in “%1” get this text.").arg(parts.column));
    else if (parts.comparison == merge::Comparison::Equal)
        m_sentence->setText(tr("Only people whose “%1” is “%2” get this text.").arg(parts.column, parts.value));
    else
        m_sentence->setText(
            tr("Only people whose “%1” is something else than “%2” get this text.").arg(parts.column, parts.value));
}

} // namespace sincerely
