#include "tests/accessibility/accessible.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <utility>

namespace sincerely::test
{

namespace
{

constexpr int kPatience = 20000; // milliseconds; the machine may be busy
const QString kCommon = QStringLiteral("org.a11y.atspi.");

} // namespace

Accessible::Accessible(const QDBusConnection &bus, QString service, QString path)
    : m_bus(bus)
    , m_service(std::move(service))
    , m_path(std::move(path))
{
}

QDBusMessage Accessible::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, kPatience);
}

QVariant Accessible::first(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    if (isNull())
        return {};
    const QDBusMessage reply = call(kCommon + interface, method, arguments);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QVariant Accessible::property(const QString &interface, const QString &name) const
{
    if (isNull())
        return {};
    const QDBusMessage reply =
        call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {kCommon + interface, name});
    return reply.type() == QDBusMessage::ReplyMessage
               ? qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant()
               : QVariant();
}

/// Things stand on the bus as (service, path).
Accessible Accessible::reference(const QVariant &answer) const
{
    return answer.canConvert<QDBusArgument>() ? readReference(answer.value<QDBusArgument>()) : Accessible();
}

Accessible Accessible::readReference(const QDBusArgument &argument) const
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return path.path().endsWith(QStringLiteral("/null")) ? Accessible() : Accessible(m_bus, service, path.path());
}

QString Accessible::name() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Name")).toString();
}

QString Accessible::label() const
{
    constexpr uint labelledBy = 2;
    const QVariant answer = first(QStringLiteral("Accessible"), QStringLiteral("GetRelationSet"));
    if (!answer.canConvert<QDBusArgument>())
        return {};
    QString label;
    const auto relations = answer.value<QDBusArgument>();
    relations.beginArray();
    while (!relations.atEnd()) {
        uint kind = 0;
        relations.beginStructure();
        relations >> kind;
        relations.beginArray();
        while (!relations.atEnd()) {
            const Accessible target = readReference(relations);
            if (kind == labelledBy && label.isEmpty())
                label = target.name();
        }
        relations.endArray();
        relations.endStructure();
    }
    relations.endArray();
    return label;
}

QString Accessible::description() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Description")).toString();
}

QString Accessible::role() const
{
    return first(QStringLiteral("Accessible"), QStringLiteral("GetRoleName")).toString();
}

quint64 Accessible::states() const
{
    const auto words = qdbus_cast<QList<uint>>(first(QStringLiteral("Accessible"), QStringLiteral("GetState")));
    return quint64(words.value(0)) | quint64(words.value(1)) << 32;
}

bool Accessible::is(Is state) const
{
    return (states() >> int(state) & 1) != 0;
}

Accessible Accessible::parent() const
{
    return reference(property(QStringLiteral("Accessible"), QStringLiteral("Parent")));
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    const QVariant answer = first(QStringLiteral("Accessible"), QStringLiteral("GetChildren"));
    if (!answer.canConvert<QDBusArgument>())
        return children;
    const auto array = answer.value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        const Accessible child = readReference(array);
        if (!child.isNull())
            children.append(child);
    }
    array.endArray();
    return children;
}

QSet<QString> Accessible::interfaces() const
{
    QSet<QString> interfaces;
    const QStringList all = first(QStringLiteral("Accessible"), QStringLiteral("GetInterfaces")).toStringList();
    for (const QString &interface : all)
        interfaces.insert(interface.mid(kCommon.size()));
    return interfaces;
}

QString Accessible::text() const
{
    return first(QStringLiteral("Text"), QStringLiteral("GetText"), {0, -1}).toString();
}

double Accessible::value() const
{
    return property(QStringLiteral("Value"), QStringLiteral("CurrentValue")).toDouble();
}

bool Accessible::setText(const QString &text) const
{
    return first(QStringLiteral("EditableText"), QStringLiteral("SetTextContents"), {text}).toBool();
}

QStringList Accessible::actions() const
{
    QStringList actions;
    const int count = property(QStringLiteral("Action"), QStringLiteral("NActions")).toInt();
    for (int i = 0; i < count; ++i)
        actions.append(first(QStringLiteral("Action"), QStringLiteral("GetName"), {i}).toString());
    return actions;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && first(QStringLiteral("Action"), QStringLiteral("DoAction"), {int(index)}).toBool();
}

int Accessible::rowCount() const
{
    return property(QStringLiteral("Table"), QStringLiteral("NRows")).toInt();
}

int Accessible::columnCount() const
{
    return property(QStringLiteral("Table"), QStringLiteral("NColumns")).toInt();
}

Accessible Accessible::cell(int row, int column) const
{
    return reference(first(QStringLiteral("Table"), QStringLiteral("GetAccessibleAt"), {row, column}));
}

QString Accessible::spoken() const
{
    QStringList words{label(), name(), role()};
    const quint64 now = states();
    const auto has = [now](Is state) { return (now >> int(state) & 1) != 0; };
    if (has(Is::Checked))
        words.append(QStringLiteral("checked"));
    if (has(Is::Selected))
        words.append(QStringLiteral("selected"));
    if (!has(Is::Enabled))
        words.append(QStringLiteral("unavailable"));
    words.append(description());
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

void Accessible::walk(const std::function<bool(const Accessible &, int)> &visit, int depth) const
{
    if (!visit(*this, depth))
        return;
    const QList<Accessible> below = children();
    for (const Accessible &child : below) {
        if (child.is(Is::Showing))
            child.walk(visit, depth + 1);
    }
}

} // namespace sincerely::test
