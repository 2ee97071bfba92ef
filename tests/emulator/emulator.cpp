#include "tests/emulator/emulator.h"

#include "tests/emulator/graph.h"
#include "tests/emulator/http_server.h"
#include "tests/emulator/service.h"

#include <QEventLoop>

#include <future>
#include <thread>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

struct Emulator::Private {
    explicit Private(const Options &given)
        : options(given)
        , service(given.seed)
    {
        service.locked([&given](World &world) { world.behaviour = given.behaviour; });
    }

    /// What the thread tells when it is ready to serve.
    struct Ready {
        bool listens = false;
        quint16 mainPort = 0;
        quint16 uploadPort = 0;
        QEventLoop *loop = nullptr;
    };
    void serve(std::promise<Ready> ready);

    Options options;
    mutable Service service;
    std::thread thread; ///< A plain one, whose beginning and end the thread sanitizer understands.
    Ready state;
};

void Emulator::Private::serve(std::promise<Ready> ready)
{
    HttpServer server(service);
    QEventLoop loop;
    const bool listens = server.listen(options.port);
    ready.set_value({listens, server.port(Listener::Main), server.port(Listener::Upload), &loop});
    loop.exec();
    server.close();
}

namespace
{

QUrl origin(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

} // namespace

Emulator::Emulator(Options options)
    : d(std::make_unique<Private>(options))
{
}

Emulator::~Emulator()
{
    stop();
}

bool Emulator::start()
{
    std::promise<Private::Ready> ready;
    std::future<Private::Ready> state = ready.get_future();
    d->thread = std::thread(&Private::serve, d.get(), std::move(ready));
    d->state = state.get();
    d->service.locked([this](World &world) {
        world.mainOrigin = graphUrl().toEncoded();
        world.uploadOrigin = uploadUrl().toEncoded();
    });
    return d->state.listens;
}

void Emulator::stop()
{
    if (!d->thread.joinable())
        return;
    QMetaObject::invokeMethod(d->state.loop, "quit", Qt::QueuedConnection);
    d->thread.join();
}

QUrl Emulator::graphUrl() const
{
    return origin(d->state.mainPort);
}

QUrl Emulator::authorityUrl() const
{
    return origin(d->state.mainPort);
}

QUrl Emulator::uploadUrl() const
{
    return origin(d->state.uploadPort);
}

Snapshot Emulator::state() const
{
    return d->service.snapshot();
}

QList<Delivered> Emulator::delivered() const
{
    return countDeliveries(state().sent);
}

QString Emulator::violations() const
{
    return state().violationText();
}

int Emulator::count(Kind kind) const
{
    return state().count(kind);
}

QByteArray Emulator::content(const QByteArray &sha256) const
{
    QByteArray result;
    d->service.locked([&](const World &world) { result = world.blobs.content(sha256).value_or(QByteArray()); });
    return result;
}

bool Emulator::waitUntil(const std::function<bool(const Snapshot &)> &condition, std::chrono::milliseconds limit) const
{
    return d->service.waitUntil(condition, limit);
}

QString Emulator::setFaults(const QString &plan)
{
    QString problem;
    std::optional<FaultPlan> read = FaultPlan::parse(plan, problem);
    if (read)
        d->service.setFaults(std::move(*read));
    return problem;
}

void Emulator::changeBehaviour(const std::function<void(Behaviour &)> &change)
{
    d->service.locked([&change](World &world) { change(world.behaviour); });
}

Behaviour Emulator::behaviour() const
{
    return state().behaviour;
}

void Emulator::advance(std::chrono::milliseconds by)
{
    d->service.locked([by](World &world) { world.clock.advance(by); });
}

void Emulator::reset()
{
    d->service.reset();
}

QStringList Emulator::defaultScopes()
{
    return {u"User.Read"_s, u"offline_access"_s, u"Mail.ReadWrite"_s, u"Mail.Send"_s};
}

TokenPair Emulator::issueTokens(const QString &clientId, const QStringList &scopes)
{
    TokenPair pair;
    d->service.locked([&](World &world) { pair = world.tokens.issue({.clientId = clientId, .scopes = scopes}); });
    return pair;
}

void Emulator::revokeTokens()
{
    d->service.locked([](World &world) { world.tokens.revokeAll(); });
}

void Emulator::expireAccessTokens()
{
    d->service.locked([](World &world) { world.tokens.expireAccessTokens(); });
}

void Emulator::requireClaims()
{
    d->service.locked([](World &world) { world.tokens.requireClaims(); });
}

QString Emulator::addMessage(const QString &folder, const QJsonObject &properties, bool isDraft)
{
    QString id;
    d->service.locked([&](World &world) {
        Message &message = world.mailbox.create(folder);
        applyProperties(world, message, properties);
        message.isDraft = isDraft;
        const QJsonArray attachments = properties[u"attachments"_s].toArray();
        for (const QJsonValue &attachment : attachments)
            (void)attach(world, message, attachment.toObject());
        message.freshUntil = message.searchableAt = Moment{0};
        message.freshRequests = 0;
        id = message.immutableId;
    });
    return id;
}

bool Emulator::removeMessage(const QString &immutableId)
{
    bool removed = false;
    d->service.locked([&](World &world) {
        if (Message *message = world.mailbox.find(immutableId)) {
            world.mailbox.moveTo(*message, u"purged"_s);
            removed = true;
        }
    });
    return removed;
}

} // namespace sincerely::emulator
