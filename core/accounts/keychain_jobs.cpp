#include "core/accounts/keychain_jobs.h"

#include "core/async/event.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace sincerely
{

namespace
{

/// What is left of a job when it has finished. Shared by the job and by whoever waits for it, since either may go
/// first.
struct Outcome {
    bool isDone = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString errorText;
    QString text;
    Event changed;
};

QString advice()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QCoreApplication::translate("sincerely::Keychain", "Unlock it and allow Sincerely to use it.");
#else
    return QCoreApplication::translate("sincerely::Keychain",
                                       "Unlock it, or install and start one: gnome-keyring or KWallet, and the library "
                                       "libsecret-1-0. Then log in to the system again.");
#endif
}

tl::unexpected<Error> unusable(const QString &what, const QString &details)
{
    return failure(Error::Kind::KeychainLocked, what + QLatin1Char(' ') + advice(), details);
}

/// libsecret answers through the GLib main loop. Without it no job ever finishes, so that is said at once.
bool canBeAnswered()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    const bool usesGlib = dispatcher && QByteArray(dispatcher->metaObject()->className()).contains("Glib");
    return usesGlib || qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QStringLiteral("KDE"));
#endif
}

QString textOf(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return reading ? reading->textData() : QString();
}

/// Starts the job, which from here on belongs to itself: deleting it before it has finished lets libsecret write to
/// freed memory, so it is neither a child of anything nor deleted when its time is up.
std::shared_ptr<Outcome> start(QKeychain::Job *job, const QString &key)
{
    auto outcome = std::make_shared<Outcome>();
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [outcome, job] {
        outcome->error = job->error();
        outcome->errorText = job->errorString();
        outcome->text = textOf(job);
        outcome->isDone = true;
        outcome->changed.notifyAll();
        job->deleteLater();
    });
    job->start();
    return outcome;
}

/// Success, EntryNotFound included, or KeychainLocked.
QCoro::Task<Result<>> finished(std::shared_ptr<Outcome> outcome, std::chrono::milliseconds limit)
{
    bool isLate = false;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&isLate, outcome] {
        isLate = true;
        outcome->changed.notifyAll();
    });
    timer.start(limit);
    while (!outcome->isDone && !isLate) {
        std::stop_token never;
        co_await outcome->changed.wait(never);
    }
    if (!outcome->isDone)
        co_return unusable(QCoreApplication::translate("sincerely::Keychain", "The system's keychain does not answer."),
                           QStringLiteral("keychain: no answer in time"));
    if (outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound)
        co_return Result<>{};
    co_return unusable(QCoreApplication::translate("sincerely::Keychain", "The system's keychain cannot be used."),
                       QStringLiteral("keychain error %1: %2").arg(outcome->error).arg(outcome->errorText));
}

tl::unexpected<Error> withoutGlib()
{
    return failure(Error::Kind::KeychainLocked,
                   QCoreApplication::translate(
                       "sincerely::Keychain",
                       "The system's keychain cannot be used, because Sincerely was started without the GLib event "
                       "loop. Start it without the environment variable QT_NO_GLIB."));
}

} // namespace

QCoro::Task<Result<std::optional<QString>>> readEntry(KeychainAccess access, QString key)
{
    if (!canBeAnswered())
        co_return withoutGlib();
    std::shared_ptr<Outcome> outcome = start(new QKeychain::ReadPasswordJob(access.service), key);
    Result<> done = co_await finished(outcome, access.limit);
    if (!done)
        co_return failure(done.error());
    if (outcome->error == QKeychain::EntryNotFound)
        co_return std::optional<QString>();
    co_return std::optional<QString>(outcome->text);
}

QCoro::Task<Result<>> writeEntry(KeychainAccess access, QString key, QString text)
{
    if (!canBeAnswered())
        co_return withoutGlib();
    auto *job = new QKeychain::WritePasswordJob(access.service);
    job->setTextData(text);
    std::shared_ptr<Outcome> outcome = start(job, key);
    Result<> done = co_await finished(outcome, access.limit);
    co_return done;
}

QCoro::Task<Result<>> removeEntry(KeychainAccess access, QString key)
{
    if (!canBeAnswered())
        co_return withoutGlib();
    std::shared_ptr<Outcome> outcome = start(new QKeychain::DeletePasswordJob(access.service), key);
    Result<> done = co_await finished(outcome, access.limit);
    co_return done;
}

} // namespace sincerely
