#pragma once

#include "core/base/file_lock.h"

#include <QObject>
#include <QString>

#include <optional>

class QLocalServer;

namespace sincerely
{

/// One window for one data folder: whoever starts the program a second time gets the window of the first.
///
/// A lock of the system decides who is first: it goes with its process, however that ends. The first one then listens
/// on a socket that only this user can reach.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \param folder the data folder; it has to exist
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether the program may go on: nobody else works on this folder. Also where it cannot be found out.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

    /// Asks the first one to show its window. \returns false: it does not answer
    [[nodiscard]] bool askFirst() const;

Q_SIGNALS:
    /// Somebody has started the program again: the window is wanted.
    void windowWanted();

private:
    void listen();
    void answer();

    QString m_name; ///< Of the socket.
    std::optional<FileLock> m_lock;
    bool m_isFirst = true;
    QLocalServer *m_server = nullptr;
};

} // namespace sincerely
