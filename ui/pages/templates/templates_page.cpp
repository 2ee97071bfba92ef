#include "ui/pages/templates/templates_page.h"

#include "core/campaign/message_maker.h"
#include "ui/document/letter_example.h"
#include "ui/document/library.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

TemplatesPage::TemplatesPage(Library &library, QString pictureFolder, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_pictureFolder(std::move(pictureFolder))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    column->addWidget(new PageHeader(tr("Templates"), tr("Letters kept for more than one campaign."), this));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("template"), tr("No templates yet"),
                             tr("Keep a letter with “Keep as template”, in the menu beside its subject."), {}, m_stack);
    m_stack->addWidget(m_empty);
    m_templates = buildTemplates(actions);
    m_stack->addWidget(m_templates);
    column->addWidget(m_stack, 1);
    connect(&library, &Library::templatesChanged, this, &TemplatesPage::show);
    show();
}

QWidget *TemplatesPage::buildTemplates(ActionBook &actions)
{
    auto *templates = new QSplitter(Qt::Horizontal, m_stack);
    templates->setHandleWidth(theme::kBetween);
    templates->setChildrenCollapsible(false);
    auto *left = new QWidget(templates);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_list = new QListWidget(left);
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    QPushButton *use = addButton(actions, row, QStringLiteral("useTemplate"), tr("New campaign with it"),
                                 QKeySequence(Qt::CTRL | Qt::Key_Return), &TemplatesPage::use);
    theme::setKind(use, theme::ButtonKind::Accent);
    addButton(actions, row, QStringLiteral("renameTemplate"), tr("Rename"), QKeySequence(Qt::Key_F2),
              &TemplatesPage::rename);
    addButton(actions, row, QStringLiteral("duplicateTemplate"), tr("Duplicate"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &TemplatesPage::duplicate);
    addButton(actions, row, QStringLiteral("deleteTemplate"), tr("Delete"), QKeySequence(Qt::Key_Delete),
              &TemplatesPage::remove);
    row->addStretch(1);
    column->addLayout(row);
    templates->addWidget(left);
    m_preview = new PreviewPane(actions, this);
    m_preview->setPosition(0, 0);
    m_preview->setOffersHardestFirst(false);
    templates->addWidget(m_preview);
    templates->setStretchFactor(0, 1);
    templates->setStretchFactor(1, 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPage::showChosen);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) { keepName(item->text()); });
    return templates;
}

QPushButton *TemplatesPage::addButton(ActionBook &actions, QLayout *row, const QString &name, const QString &text,
                                      const QKeySequence &key, void (TemplatesPage::*slot)())
{
    QAction *action = actions.make(this, tr("Templates"), {name, text, key});
    connect(action, &QAction::triggered, this, slot);
    auto *button = new QPushButton(text, this);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(text);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void TemplatesPage::show()
{
    const QList<Template> &templates = m_library.templates();
    const int row = m_list->currentRow();
    m_isShowing = true;
    m_list->clear();
    for (const Template &letter : templates) {
        auto *item = new QListWidgetItem(letter.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(letter.letter.subject);
    }
    m_isShowing = false;
    m_stack->setCurrentWidget(templates.isEmpty() ? m_empty : m_templates);
    setFocusProxy(templates.isEmpty() ? m_empty : static_cast<QWidget *>(m_list));
    if (!templates.isEmpty())
        m_list->setCurrentRow(std::clamp(row, 0, int(templates.size()) - 1));
    showChosen();
}

std::optional<Template> TemplatesPage::chosen() const
{
    const QList<Template> &templates = m_library.templates();
    const int row = m_list->currentRow();
    return row >= 0 && row < templates.size() ? std::optional(templates.at(row)) : std::nullopt;
}

void TemplatesPage::showChosen()
{
    if (m_isShowing)
        return;
    const std::optional<Template> letter = chosen();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(letter.has_value());
    if (!letter)
        return;
    Composition composition;
    composition.letter = letter->letter;
    composition.letter.folder = m_pictureFolder;
    const Result<MadeMessage> example = exampleOf(composition);
    if (example)
        m_preview->showMessage(example->message);
    else
        m_preview->showMistake(example.error().sentence);
}

void TemplatesPage::use()
{
    if (const std::optional<Template> letter = chosen())
        Q_EMIT useRequested(letter->letter);
}

void TemplatesPage::rename()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

void TemplatesPage::keepName(const QString &name)
{
    std::optional<Template> letter = chosen();
    if (m_isShowing || !letter || name.trimmed().isEmpty() || letter->name == name.trimmed())
        return;
    letter->name = name.trimmed();
    m_library.saveTemplate(*letter);
}

void TemplatesPage::duplicate()
{
    std::optional<Template> letter = chosen();
    if (!letter)
        return;
    letter->id = {};
    letter->name = tr("%1 (copy)").arg(letter->name);
    m_library.saveTemplate(*letter);
}

void TemplatesPage::remove()
{
    if (const std::optional<Template> letter = chosen())
        m_library.deleteTemplate(letter->id);
}

} // namespace sincerely
