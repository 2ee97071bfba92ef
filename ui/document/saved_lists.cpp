#include "ui/document/saved_lists.h"

#include "ui/document/library.h"

namespace sincerely
{

SavedLists::SavedLists(store::Store &store, Library &library, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_library(library)
    , m_desk(store)
{
}

SavedLists::~SavedLists() = default;

QCoro::Task<> SavedLists::close()
{
    co_await m_scope.drained();
    for (const auto &[id, people] : m_people)
        co_await people->close();
}

People &SavedLists::people(ListId id)
{
    std::unique_ptr<People> &people = m_people[id];
    if (!people) {
        people = std::make_unique<People>(m_store, m_library.undoStack());
        connect(people.get(), &People::failed, this, &SavedLists::failed);
        connect(people.get(), &People::recipientChanged, this, [this, id] { Q_EMIT peopleChanged(id); });
        // The first time it has only been read.
        connect(
            people.get(), &People::listChanged, this,
            [this, id, list = people.get()] {
                connect(list, &People::listChanged, this, [this, id] {
                    m_library.reloadLists(); // with another number of people
                    Q_EMIT peopleChanged(id);
                });
            },
            Qt::SingleShotConnection);
        people->show(id, QString());
    }
    return *people;
}

void SavedLists::readUsers()
{
    m_scope.start(runReadUsers());
}

QCoro::Task<> SavedLists::runReadUsers()
{
    Result<QHash<ListId, QStringList>> users = co_await m_desk.users();
    if (!users) {
        Q_EMIT failed(users.error().sentence);
        co_return;
    }
    m_users = *users;
    Q_EMIT usersChanged();
}

void SavedLists::import(std::shared_ptr<const recipients::RecipientTable> table, const QString &name, int emailColumn)
{
    m_scope.start(runImport(std::move(table), name, emailColumn));
}

QCoro::Task<> SavedLists::runImport(std::shared_ptr<const recipients::RecipientTable> table, QString name,
                                    int emailColumn)
{
    Result<RecipientList> list = co_await m_desk.import(table, name, emailColumn);
    if (list)
        m_library.noteListMade(*list);
    else
        Q_EMIT failed(list.error().sentence);
}

void SavedLists::writeCsv(ListId id, const QString &path)
{
    m_scope.start(runWriteCsv(id, path));
}

QCoro::Task<> SavedLists::runWriteCsv(ListId id, QString path)
{
    Result<> done = co_await m_desk.writeCsv(id, path);
    if (done)
        Q_EMIT written(path);
    else
        Q_EMIT failed(done.error().sentence);
}

} // namespace sincerely
