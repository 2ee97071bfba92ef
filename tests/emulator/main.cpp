#include "tests/emulator/emulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

namespace
{

volatile std::sig_atomic_t stopWanted = 0;

void wantStop(int)
{
    stopWanted = 1;
}

int fail(const QString &text)
{
    std::fprintf(stderr, "sincerely-emulator: %s\n", qPrintable(text));
    return 1;
}

void saveState(const Emulator &emulator, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(toJson(emulator.state())).toJson());
    else
        (void)fail(u"%1 cannot be written."_s.arg(path));
}

void tellUrls(const Emulator &emulator)
{
    const QJsonObject object = {{u"graph"_s, emulator.graphUrl().toString()},
                                {u"authority"_s, emulator.authorityUrl().toString()},
                                {u"upload"_s, emulator.uploadUrl().toString()},
                                {u"control"_s, emulator.graphUrl().toString() + u"/_emulator/"_s}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// NAME=VALUE, where VALUE is JSON or else a text.
QString changeByText(Behaviour &behaviour, const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    const QByteArray value = text.section(u'=', 1).toUtf8();
    const QJsonArray parsed = QJsonDocument::fromJson('[' + value + ']').array();
    return change(behaviour, {{name, parsed.size() == 1 ? parsed.first() : QJsonValue(QString::fromUtf8(value))}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"sincerely-emulator"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in for Microsoft sign-in and Microsoft Graph mail on this computer."_s);
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Listen on this port (default: any free one)."_s, u"N"_s},
                       {u"state"_s, u"Write the state to this file at the end."_s, u"FILE"_s},
                       {u"faults"_s, u"What goes wrong, for example \"send#3=reset-after\"."_s, u"SPEC"_s},
                       {u"seed"_s, u"Seed of ids and of faults by chance."_s, u"N"_s, u"1"_s},
                       {u"sign-in"_s, u"auto, page, deny, admin-consent, aadsts:NUMBER, …"_s, u"MODE"_s, u"page"_s},
                       {u"set"_s, u"Change a setting, for example lingerMs=1500."_s, u"NAME=VALUE"_s}});
    parser.process(app);

    Options options;
    options.port = parser.value(u"port"_s).toUShort();
    options.seed = parser.value(u"seed"_s).toUInt();
    options.behaviour.signIn = parser.value(u"sign-in"_s);
    const QStringList settings = parser.values(u"set"_s);
    for (const QString &setting : settings) {
        const QString problem = changeByText(options.behaviour, setting);
        if (!problem.isEmpty())
            return fail(problem);
    }
    Emulator emulator(options);
    const QString problem = emulator.setFaults(parser.value(u"faults"_s));
    if (!problem.isEmpty())
        return fail(problem);
    if (!emulator.start())
        return fail(u"The port is taken."_s);
    tellUrls(emulator);

    std::signal(SIGINT, wantStop);
    std::signal(SIGTERM, wantStop);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [] {
        if (stopWanted != 0)
            QCoreApplication::quit();
    });
    watch.start(100);
    const int code = QCoreApplication::exec();
    if (parser.isSet(u"state"_s))
        saveState(emulator, parser.value(u"state"_s));
    return code;
}
