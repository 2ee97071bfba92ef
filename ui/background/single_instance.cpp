#include "ui/background/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace sincerely
{

namespace
{

constexpr int kPatience = 3000; // milliseconds; a busy window answers between two events

const QByteArray kAsk = "show\n";
const QByteArray kAnswer = "shown\n";

/// Sockets have short names: the folder's own may be too long, and two folders must not share one.
QString socketName(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("sincerely-") + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
{
    auto lock = FileLock::take(QDir(folder).filePath(QStringLiteral("window.lock")));
    m_isFirst = lock || lock.error() != FileLock::Obstacle::HeldElsewhere;
    if (!lock)
        return;
    m_lock = std::move(*lock);
    listen();
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // of one that was killed: we hold the lock, so nobody listens there
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    m_server->listen(m_name); // where it cannot, a second start says that the first one does not answer
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != kAsk)
                return;
            socket->write(kAnswer);
            socket->flush();
            Q_EMIT windowWanted();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be there already
    }
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(kAsk);
    return socket.waitForReadyRead(kPatience) && socket.readLine() == kAnswer;
}

} // namespace sincerely
