#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/list_desk.h"
#include "ui/document/people.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace sincerely
{

class Library;

/// What is in the saved lists of the library: their people, who uses them, bringing them in and writing them out. What
/// is changed can be undone on the library's stack. Without a widget.
class SavedLists : public QObject
{
    Q_OBJECT

public:
    /// Store and library must outlive it.
    SavedLists(store::Store &store, Library &library, QObject *parent = nullptr);
    ~SavedLists() override;

    /// To be awaited before it is destroyed: no change is lost.
    [[nodiscard]] QCoro::Task<> close();

    /// The people of a list; read when they are asked for the first time, `People::listChanged()` follows. They stay,
    /// because the stack can undo what was done to them.
    [[nodiscard]] People &people(ListId id);

    /// The campaigns that took their people from a list, the newest first; `usersChanged()` tells of others.
    [[nodiscard]] QStringList usersOf(ListId id) const { return m_users.value(id); }
    void readUsers();

    /// A new list from a file. \param emailColumn -1 when none looks like it
    void import(std::shared_ptr<const recipients::RecipientTable> table, const QString &name, int emailColumn);

    /// Writes a list into a file for spreadsheets; `written()` or `failed()` follows.
    void writeCsv(ListId id, const QString &path);

Q_SIGNALS:
    void usersChanged();
    /// People of a list that was read before have changed: by the person, or by undoing.
    void peopleChanged(sincerely::ListId id);
    void written(const QString &path);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> runReadUsers();
    [[nodiscard]] QCoro::Task<> runImport(std::shared_ptr<const recipients::RecipientTable> table, QString name,
                                          int emailColumn);
    [[nodiscard]] QCoro::Task<> runWriteCsv(ListId id, QString path);

    store::Store &m_store;
    Library &m_library;
    ListDesk m_desk;
    QHash<ListId, QStringList> m_users;
    std::map<ListId, std::unique_ptr<People>> m_people;
    TaskScope m_scope;
};

} // namespace sincerely
