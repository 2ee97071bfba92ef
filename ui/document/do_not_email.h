#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/do_not_email_desk.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <optional>

class QUndoStack;

namespace sincerely
{

/// The addresses and domains that are never written to, and what can be done to that list: each in one step that can
/// be undone. Asked for by pages and other places; the answers come as signals. Without a widget.
class DoNotEmail : public QObject
{
    Q_OBJECT

public:
    using Order = store::DoNotEmailRepository::Order;
    using Table = std::shared_ptr<const recipients::RecipientTable>;

    /// Store and stack must outlive it.
    DoNotEmail(store::Store &store, QUndoStack &undo, QObject *parent = nullptr);

    /// To be awaited before it is destroyed: no change is lost.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.drained(); }

    /// A number by which the answer to a question is known. The answer may be there before the call returns.
    [[nodiscard]] int newLook() { return ++m_looks; }

    /// Looks for those with this text in address, reason or source; empty: everybody. `found()` follows.
    void find(int look, const QString &search, Order order);

    /// Read on the spot; nothing when it is on the list no more.
    [[nodiscard]] std::optional<DoNotEmailEntry> entry(DoNotEmailId id);

    /// Looks at what somebody typed, or at that column of a list, before it is added. `checked()` follows.
    void check(int look, const QString &text);
    void check(int look, const Table &table, int emailColumn);

    /// Adds what `check()` found to be new. \param source the name of a file or campaign; empty when it was typed
    void add(const QList<DoNotEmailEntry> &fresh, const QString &reason, const QString &source);

    /// Adds addresses or domains as they stand elsewhere in the program: one click, nothing to be filled in.
    void addAddresses(const QStringList &addresses, const QString &source = {});
    void addAddress(const QString &address, const QString &source = {}) { addAddresses({address}, source); }

    void remove(const QList<DoNotEmailId> &ids);

Q_SIGNALS:
    void changed(); ///< Somebody may be written to no more, or again.
    void found(int look, const QList<sincerely::DoNotEmailId> &ids);
    void checked(int look, const sincerely::DoNotEmailCheck &check);
    /// Something was done that the stack can undo, in a sentence.
    void done(const QString &sentence);
    /// There was nothing to be done, and why.
    void noted(const QString &sentence);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> runFind(int look, QString search, Order order);
    [[nodiscard]] QCoro::Task<> runCheck(int look, QString text);
    [[nodiscard]] QCoro::Task<> runCheckTable(int look, Table table, int emailColumn);
    [[nodiscard]] QCoro::Task<> runAdd(QList<DoNotEmailEntry> entries);
    [[nodiscard]] QCoro::Task<> runAddAddresses(QStringList addresses, QString source);
    [[nodiscard]] QCoro::Task<> runRemove(QList<DoNotEmailId> ids);
    [[nodiscard]] QCoro::Task<> runApply(QList<DoNotEmailEntry> entries, bool listed);

    void tellChecked(int look, const Result<DoNotEmailCheck> &check);
    void noteChange();

    store::Store &m_store;
    QUndoStack &m_undo;
    DoNotEmailDesk m_desk;
    std::optional<store::Database> m_reader;
    QCache<DoNotEmailId, DoNotEmailEntry> m_rows{5000};
    int m_looks = 0;
    TaskScope m_scope;
};

} // namespace sincerely
