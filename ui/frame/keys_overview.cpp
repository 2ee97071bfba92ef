#include "ui/frame/keys_overview.h"

#include "ui/frame/key_caps.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sincerely
{

KeysOverview::KeysOverview(const QList<ActionBook::Entry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Search actions and keys"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("keysOverview"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    column->addWidget(new Label(tr("Keys"), Label::Voice::PageTitle, this));
    m_search->setObjectName(QStringLiteral("keysSearch"));
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegateForColumn(1, new KeyCapsDelegate(m_list));
    column->addWidget(m_list, 1);
    fill(entries);
    connect(m_search, &QLineEdit::textChanged, this, &KeysOverview::filter);
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 84, unit * 96);
    m_search->setFocus();
}

void KeysOverview::fill(const QList<ActionBook::Entry> &entries)
{
    QTreeWidgetItem *heading = nullptr;
    for (const ActionBook::Entry &entry : entries) {
        if (!heading || heading->text(0) != entry.heading) {
            heading = new QTreeWidgetItem(m_list, {entry.heading});
            QFont font = theme::secondary(m_list->font());
            font.setWeight(QFont::DemiBold);
            heading->setFont(0, font);
            heading->setForeground(0, theme::colour(theme::Colour::Muted, palette()));
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFirstColumnSpanned(true);
            heading->setExpanded(true);
        }
        QStringList keys;
        for (const QKeySequence &key : entry.keys)
            keys.append(key.toString(QKeySequence::NativeText));
        auto *line = new QTreeWidgetItem(heading, {entry.text, keys.join(QStringLiteral(", "))});
        line->setData(0, Qt::AccessibleTextRole,
                      tr("%1: %2", "action, its keys").arg(entry.text, keys.join(QStringLiteral(", "))));
    }
}

void KeysOverview::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *line = heading->child(j);
            const bool fits = line->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              line->text(1).contains(wanted, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any = any || fits;
        }
        heading->setHidden(!any);
    }
}

} // namespace sincerely
