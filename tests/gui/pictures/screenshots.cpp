// Draws every scene in every look into a folder, for people to look at, and fails when something in one of them cannot
// be right: a text cut off, a control without a name, a warning on the console, a request to the network.
//
//   screenshots [--to FOLDER] [--only PART-OF-A-NAME] [--look NAME] [--language de]

#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "tests/gui/pictures/all_scenes.h"
#include "tests/gui/pictures/inspect.h"
#include "tests/gui/pictures/look_of_scene.h"
#include "tests/gui/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QNetworkProxyFactory>
#include <QTextStream>
#include <QWidget>

#include <atomic>

using namespace sincerely;
using namespace sincerely::test;

namespace
{

QStringList s_warnings;

void collect(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    // What the offscreen platform says of every window is no news.
    if (type != QtDebugMsg && !text.startsWith(QStringLiteral("This plugin does not support ")) &&
        !text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set")))
        s_warnings.append(text);
}

/// Everything that wants to go somewhere asks here for the way first.
class NetworkGuard final : public QNetworkProxyFactory
{
public:
    explicit NetworkGuard(std::atomic<int> &asked)
        : m_asked(asked)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override
    {
        ++m_asked;
        return {QNetworkProxy::NoProxy};
    }

private:
    std::atomic<int> &m_asked;
};

/// Lets layouts, deferred deletions and bundled updates come to rest.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// A page at 200 % may be given the room that its text needs, as on the larger screens where people choose that.
QSize sizeFor(const Scene &scene, const SceneLook &look)
{
    return look.textSize > 1 ? QSize(scene.size.width() * 3 / 2, scene.size.height() * 3 / 2) : scene.size;
}

QStringList draw(const Scene &scene, const SceneLook &look, const QString &folder)
{
    apply(look);
    const std::shared_ptr<QWidget> widget = scene.make();
    if (scene.size.isEmpty())
        widget->adjustSize();
    else
        widget->resize(sizeFor(scene, look));
    widget->show();
    settle();
    const QImage picture = pictureOf(*widget, look.devicePixelRatio);
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(scene.name, look.name)));
    QStringList faults = faultsOf(*widget, scene.mayBeCut);
    if (isBlank(picture))
        faults.append(QStringLiteral("nothing is drawn"));
    if (!scene.mayGrow && !scene.size.isEmpty() &&
        (widget->width() > sizeFor(scene, look).width() || widget->height() > sizeFor(scene, look).height()))
        faults.append(QStringLiteral("wants at least %1×%2").arg(widget->width()).arg(widget->height()));
    return faults;
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(collect);
    QApplication application(argc, argv);
    initResources();
    std::atomic<int> asked = 0;
    QNetworkProxyFactory::setApplicationProxyFactory(new NetworkGuard(asked)); // Qt owns it

    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("Keep the pictures here."),
                                QStringLiteral("FOLDER"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only scenes with this in their name."),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption lookOption(QStringLiteral("look"), QStringLiteral("Only this look."),
                                        QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("The language of the texts."),
                                      QStringLiteral("CODE"), QStringLiteral("en"));
    parser.addOptions({to, only, lookOption, language});
    parser.addHelpOption();
    parser.process(application);
    const Translations translations(parser.value(language));
    if (parser.isSet(to))
        QDir().mkpath(parser.value(to));

    QTextStream out(stdout);
    int pictures = 0;
    int faulty = 0;
    for (const Scene &scene : allScenes()) {
        if (!scene.name.contains(parser.value(only)))
            continue;
        for (const SceneLook &look : sceneLooks()) {
            if (parser.isSet(lookOption) && look.name != parser.value(lookOption))
                continue;
            QStringList faults = draw(scene, look, parser.value(to));
            for (const QString &warning : std::exchange(s_warnings, {}))
                faults.append(QStringLiteral("warned: %1").arg(warning));
            if (const int requests = asked.exchange(0))
                faults.append(QStringLiteral("asked the network %1 times").arg(requests));
            ++pictures;
            faulty += faults.isEmpty() ? 0 : 1;
            for (const QString &fault : faults)
                out << scene.name << ", " << look.name << ": " << fault << Qt::endl;
        }
    }
    out << pictures << " pictures, " << faulty << " with faults" << Qt::endl;
    return pictures == 0 || faulty > 0 ? 1 : 0;
}
