#include "ui/pages/accounts/folder_pane.h"

#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/widgets/info_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

FolderPane::FolderPane(QWidget *parent)
    : Card(parent)
    , m_problem(new InfoBar(this))
    , m_add(new QPushButton(tr("Add the folder"), this))
{
    setObjectName(QStringLiteral("folderPane"));
    auto *title = new Label(tr("Add a folder"), Label::Voice::SectionTitle, this);
    auto *about = new Label(tr("Emails are written into the folder as files instead of being sent: to try everything "
                               "out, or for another program to send them."),
                            Label::Voice::Body, theme::Colour::Muted, this);
    about->setWordWrap(true);
    m_name = makeEdit(QStringLiteral("folderName"), tr("Name"));
    m_path = makeEdit(QStringLiteral("folderPath"), tr("Folder"));
    auto *chooseButton = new QPushButton(tr("Choose…"), this);
    chooseButton->setObjectName(QStringLiteral("chooseFolder"));
    chooseButton->setAccessibleName(tr("Choose the folder"));
    auto *path = new QHBoxLayout;
    path->setSpacing(theme::kInside);
    path->addWidget(m_path, 1);
    path->addWidget(chooseButton);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kBetween);
    form->setVerticalSpacing(theme::kInside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto label = [this](const QString &name) {
        auto *made = new Label(name, Label::Voice::Body, this);
        made->setMinimumHeight(theme::controlHeight(fontMetrics())); // beside the middle of the field
        return made;
    };
    form->addRow(label(m_name->accessibleName()), m_name);
    form->addRow(label(m_path->accessibleName()), path);
    m_problem->setObjectName(QStringLiteral("folderProblem"));
    m_add->setObjectName(QStringLiteral("addTheFolder"));
    m_add->setAccessibleName(m_add->text());
    theme::setKind(m_add, theme::ButtonKind::Accent);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelFolder"));
    cancel->setAccessibleName(tr("Do not add a folder"));
    cancel->setToolTip(theme::withShortcut(cancel->accessibleName(), QKeySequence(Qt::Key_Escape)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kInside);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(title);
    column->addWidget(about);
    column->addSpacing(theme::kInside);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addSpacing(theme::kInside);
    column->addLayout(buttons);
    connect(chooseButton, &QPushButton::clicked, this, &FolderPane::choose);
    connect(m_add, &QPushButton::clicked, this, &FolderPane::submit);
    connect(cancel, &QPushButton::clicked, this, &FolderPane::cancelled);
    setFocusProxy(m_name);
}

QLineEdit *FolderPane::makeEdit(const QString &objectName, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setMaxLength(2000);
    connect(edit, &QLineEdit::returnPressed, this, &FolderPane::submit);
    return edit;
}

void FolderPane::begin()
{
    m_name->setText(tr("Folder"));
    m_path->clear();
    m_path->setPlaceholderText(QDir::toNativeSeparators(QDir::home().filePath(tr("Emails", "name of a new folder"))));
    showProblem(QString());
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FolderPane::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_add->setEnabled(true);
}

void FolderPane::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose the folder"), m_path->text());
    if (!folder.isEmpty())
        m_path->setText(QDir::toNativeSeparators(folder));
}

void FolderPane::submit()
{
    if (!m_add->isEnabled())
        return;
    m_problem->setText(QString());
    m_add->setEnabled(false); // until it is known how it went
    const QString path = m_path->text().trimmed();
    Q_EMIT addRequested(m_name->text(), QDir::fromNativeSeparators(path.isEmpty() ? m_path->placeholderText() : path));
}

void FolderPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace sincerely
