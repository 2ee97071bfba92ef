#include "ui/editor/link_dialog.h"

#include "core/letter/links.h"
#include "ui/editor/subject_edit.h"
#include "ui/frame/announce.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

LinkDialog::LinkDialog(const MergeColumns &columns, const QString &address, bool asksForText, QWidget *parent)
    : QDialog(parent)
    , m_address(new SubjectEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kBetween);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kBetween);
    form->setVerticalSpacing(theme::kInside);
    if (asksForText) {
        m_text = new QLineEdit(this);
        m_text->setObjectName(QStringLiteral("linkText"));
        m_text->setAccessibleName(tr("Text of the link"));
        form->addRow(tr("Text"), m_text);
    }
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setAccessibleName(tr("Address of the link"));
    m_address->setPlaceholderText(tr("example.com, ada@example.com or a field with {{"));
    m_address->setColumns(columns);
    m_address->setText(address);
    form->addRow(tr("Address"), m_address);
    layout->addLayout(form);
    m_problem->setObjectName(QStringLiteral("linkProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette danger = palette();
    danger.setColor(QPalette::WindowText, theme::colour(theme::Colour::Danger, danger));
    m_problem->setPalette(danger);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addLayout(buttonRow(address.isEmpty()));
    connect(m_address, &SubjectEdit::returnPressed, this, &LinkDialog::accept);
    m_address->selectAll();
    if (m_text)
        m_text->setFocus();
    else
        m_address->setFocus();
}

QLayout *LinkDialog::buttonRow(bool isNew)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    if (!isNew) {
        auto *remove = new QPushButton(tr("&Remove link"), this);
        remove->setObjectName(QStringLiteral("removeLink"));
        remove->setAutoDefault(false);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeRequested();
            reject();
        });
    }
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("linkCancel"));
    cancel->setAutoDefault(false);
    auto *done = new QPushButton(isNew ? tr("&Insert") : tr("&Change"), this);
    done->setObjectName(QStringLiteral("linkDone"));
    done->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(done);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &LinkDialog::accept);
    return row;
}

QString LinkDialog::text() const
{
    return m_text ? m_text->text().trimmed() : QString();
}

void LinkDialog::accept()
{
    const Result<QString> checked = letter::checkedAddress(m_address->text());
    if (checked) {
        m_checked = *checked;
        return QDialog::accept();
    }
    m_problem->setText(checked.error().sentence);
    m_problem->show();
    m_address->setFocus();
    announce(m_problem);
}

} // namespace sincerely
