#include "ui/editor/field_popup.h"

#include "core/merge/columns.h"
#include "ui/editor/value_formats.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kLongestFallback = 300;
constexpr int kFieldWidth = 240;
const QString kOtherFormat = QStringLiteral("?"); ///< As data of an entry; no pattern is so.

} // namespace

FieldPopup::FieldPopup(const letter::FieldParts &field, const MergeColumns &columns, QWidget *parent)
    : PopupDialog(parent)
    , m_initial(field)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("fieldPopup"));
    setWindowTitle(tr("Merge field"));
    setAccessibleName(tr("Merge field %1").arg(field.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kBetween, theme::kBetween, theme::kBetween, theme::kBetween);
    layout->setSpacing(theme::kBetween);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kBetween);
    form->setVerticalSpacing(theme::kInside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addColumnRow(*form);
    addFallbackRows(*form);
    addFormatRows(*form);
    layout->addLayout(form);
    addButtons(*layout);
    fillFormats();
    m_column->setFocus();
}

void FieldPopup::addColumnRow(QFormLayout &form)
{
    m_column = new QComboBox(this);
    m_column->setObjectName(QStringLiteral("fieldColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setMinimumWidth(kFieldWidth);
    m_column->setMaximumWidth(2 * kFieldWidth);
    QStringList names;
    for (const MergeColumn &column : std::as_const(m_columns))
        names.append(column.name);
    const std::optional<int> known = merge::Columns(names).find(m_initial.name.toStdString());
    m_column->addItems(names);
    if (known) {
        m_column->setCurrentIndex(*known);
    } else if (names.isEmpty()) {
        m_column->setEditable(true); // the list comes later
        m_column->setEditText(m_initial.name);
    } else {
        const QColor attention = theme::colour(theme::Colour::Attention, palette());
        m_column->insertItem(0, theme::icon(QStringLiteral("attention"), attention), m_initial.name);
        m_column->setCurrentIndex(0);
    }
    form.addRow(tr("Column"), m_column);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FieldPopup::fillFormats);
}

void FieldPopup::addFallbackRows(QFormLayout &form)
{
    m_nothing = new QComboBox(this);
    m_nothing->setObjectName(QStringLiteral("fieldNothing"));
    m_nothing->setAccessibleName(tr("If there is nothing"));
    m_nothing->addItems({tr("Hold the email back"), tr("Leave it out"), tr("Write instead:")});
    m_fallback = new QLineEdit(this);
    m_fallback->setObjectName(QStringLiteral("fieldFallback"));
    m_fallback->setAccessibleName(tr("What to write instead"));
    m_fallback->setPlaceholderText(tr("for instance: there"));
    m_fallback->setMaxLength(kLongestFallback);
    const Nothing nothing = !m_initial.fallback             ? Nothing::HoldBack
                            : m_initial.fallback->isEmpty() ? Nothing::LeaveOut
                                                            : Nothing::Write;
    m_nothing->setCurrentIndex(static_cast<int>(nothing));
    m_fallback->setText(m_initial.fallback.value_or(QString()));
    m_fallback->setVisible(nothing == Nothing::Write);
    connect(m_nothing, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_fallback->setVisible(index == static_cast<int>(Nothing::Write));
        adjustSize();
    });
    connect(m_nothing, &QComboBox::activated, this, [this] {
        if (m_fallback->isVisible())
            m_fallback->setFocus();
    });
    form.addRow(tr("If there is nothing"), m_nothing);
    form.addRow(QString(), m_fallback);
}

void FieldPopup::addFormatRows(QFormLayout &form)
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("fieldFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_pattern = new QLineEdit(m_initial.format, this);
    m_pattern->setObjectName(QStringLiteral("fieldPattern"));
    m_pattern->setAccessibleName(tr("Own format"));
    m_pattern->setPlaceholderText(tr("for instance: d MMMM yyyy, or 0.00"));
    m_example = new QLabel(this);
    m_example->setObjectName(QStringLiteral("fieldExample"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setFont(theme::secondary(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::colour(theme::Colour::Muted, muted));
    m_example->setPalette(muted);
    form.addRow(tr("Format"), m_format);
    form.addRow(QString(), m_pattern);
    form.addRow(QString(), m_example);
    connect(m_format, &QComboBox::currentIndexChanged, this, &FieldPopup::showFormatExample);
    connect(m_pattern, &QLineEdit::textChanged, this, &FieldPopup::showFormatExample);
}

void FieldPopup::addButtons(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    auto *remove = new QPushButton(tr("&Remove"), this);
    remove->setObjectName(QStringLiteral("removeField"));
    remove->setAutoDefault(false);
    auto *done = new QPushButton(tr("&Done"), this);
    done->setObjectName(QStringLiteral("fieldDone"));
    done->setDefault(true);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(done);
    layout.addLayout(row);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

/// Which formats are offered depends on what the column holds.
void FieldPopup::fillFormats()
{
    const QString before = m_format->count() == 0 ? m_initial.format : field().format;
    {
        const QSignalBlocker quiet(m_format);
        m_format->clear();
        m_format->addItem(tr("As it is in the list"), QString());
        for (const editor::OfferedFormat &format : editor::formatsFor(sample(), QLocale()))
            m_format->addItem(format.example, format.pattern);
        m_format->addItem(tr("Other…"), kOtherFormat);
        const int index = m_format->findData(before);
        m_format->setCurrentIndex(index >= 0 ? index : m_format->count() - 1);
    }
    showFormatExample();
}

void FieldPopup::showFormatExample()
{
    const bool isOther = m_format->currentData().toString() == kOtherFormat;
    m_pattern->setVisible(isOther);
    m_example->setVisible(isOther);
    if (isOther) {
        const QString example = editor::exampleOf(m_pattern->text(), sample(), QLocale());
        m_example->setText(example.isEmpty() ? tr("This is no format for dates or numbers.")
                                             : tr("Looks like this: %1").arg(example));
    }
    adjustSize();
}

QString FieldPopup::sample() const
{
    const QString name = m_column->currentText();
    for (const MergeColumn &column : m_columns) {
        if (column.name == name)
            return column.sample;
    }
    return {};
}

letter::FieldParts FieldPopup::field() const
{
    letter::FieldParts parts;
    parts.name = m_column->currentText().trimmed();
    if (parts.name.isEmpty())
        parts.name = m_initial.name;
    const auto nothing = static_cast<Nothing>(m_nothing->currentIndex());
    if (nothing == Nothing::LeaveOut)
        parts.fallback = QString();
    else if (nothing == Nothing::Write)
        parts.fallback = m_fallback->text().trimmed();
    const QString pattern = m_format->currentData().toString();
    parts.format = pattern == kOtherFormat ? m_pattern->text().trimmed() : pattern;
    return parts;
}

} // namespace sincerely
