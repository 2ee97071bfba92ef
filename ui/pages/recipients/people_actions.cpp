#include "ui/pages/recipients/people_actions.h"

#include "core/recipients/recipient_table.h"
#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/models/recipient_table_model.h"
#include "ui/page_tools.h"
#include "ui/pages/recipients/people_table.h"
#include "ui/pages/recipients/recipients_page.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <utility>

namespace sincerely
{

namespace
{

/// Asks for one line of text, without holding anything up.
void askForText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                const std::function<void(const QString &)> &answer)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [answer](const QString &value) {
        if (!value.trimmed().isEmpty())
            answer(value.trimmed());
    });
    dialog->open();
}

} // namespace

PeopleActions::PeopleActions(CampaignDocument &document, const PageTools &tools, PeopleTable &table,
                             RecipientTableModel &model, QWidget *page)
    : QObject(page)
    , m_document(document)
    , m_tools(tools)
    , m_table(table)
    , m_model(model)
    , m_page(page)
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    m_addPerson = make(QStringLiteral("addPerson"), RecipientsPage::tr("Add a recipient"),
                       key(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
                           if (m_document.people().list().id.isNull())
                               beginWithAPerson();
                           else
                               appendPerson();
                       });
    m_menu = {
        make(QStringLiteral("leaveOut"), RecipientsPage::tr("Leave out, or take in again"),
             key(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { leaveOutSelected(); }),
        make(QStringLiteral("neverEmail"), RecipientsPage::tr("Never email them again"),
             key(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { neverEmailSelected(); }),
        make(QStringLiteral("removePeople"), RecipientsPage::tr("Remove from the list"), key(Qt::Key_Delete),
             [this] { m_document.people().remove(m_table.selected()); }),
        make(QStringLiteral("addColumn"), RecipientsPage::tr("Add a column…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
             [this] { askForColumn(); }),
        make(QStringLiteral("saveList"), RecipientsPage::tr("Keep this list for other campaigns…"),
             key(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveList(); }),
    };
    connect(&table, &QTableView::customContextMenuRequested, this, &PeopleActions::showMenu);
}

QAction *PeopleActions::make(const QString &name, const QString &text, const QKeySequence &key,
                             std::function<void()> run)
{
    QAction *action = m_tools.actions.make(m_page, RecipientsPage::tr("Recipients"), {name, text, key});
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

/// There is no list yet.
void PeopleActions::beginWithAPerson()
{
    const QStringList columns{RecipientsPage::tr("Email"), RecipientsPage::tr("First name"),
                              RecipientsPage::tr("Last name")};
    recipients::RecipientTable::Builder builder(columns);
    const std::vector<std::string_view> nothing(size_t(columns.size()));
    builder.addRow(nothing, 1);
    m_document.useTable(std::make_shared<const recipients::RecipientTable>(builder.finish()), columns.first(),
                        QString());
}

void PeopleActions::appendPerson()
{
    People &people = m_document.people();
    connect(
        &people, &People::listChanged, this,
        [this] {
            const QModelIndex last = m_model.index(m_model.rowCount() - 1, 1);
            m_table.setCurrentIndex(last);
            m_table.edit(last);
        },
        Qt::SingleShotConnection);
    people.add({QStringList(people.list().columns.size())});
}

void PeopleActions::askForColumn()
{
    askForText(m_page, RecipientsPage::tr("Add a column"), RecipientsPage::tr("Name of the column"), QString(),
               [this](const QString &name) { m_document.people().addColumn(name); });
}

void PeopleActions::saveList()
{
    const ListId id = m_document.people().list().id;
    if (id.isNull())
        return;
    askForText(m_page, RecipientsPage::tr("Keep this list"), RecipientsPage::tr("Name of the list"),
               m_document.campaign().name,
               [this, id](const QString &name) { m_tools.workspace.library().saveList(id, name); });
}

void PeopleActions::leaveOutSelected()
{
    const QList<RecipientId> ids = m_table.selected();
    const bool isOut = !ids.isEmpty() && m_document.review().entry(ids.first()).verdict == Verdict::Skipped;
    m_document.review().decide(ids, isOut ? Verdict::Open : Verdict::Skipped);
}

/// In this campaign and in every other one.
void PeopleActions::neverEmailSelected()
{
    People &people = m_document.people();
    QStringList addresses;
    const QList<RecipientId> ids = m_table.selected();
    for (const RecipientId id : ids) {
        if (const std::optional<Recipient> person = people.recipient(id))
            addresses.append(person->values.value(people.emailColumn()));
    }
    m_tools.workspace.doNotEmail().addAddresses(addresses, m_document.campaign().name);
}

void PeopleActions::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menu);
    menu->popup(m_table.viewport()->mapToGlobal(position));
}

} // namespace sincerely
