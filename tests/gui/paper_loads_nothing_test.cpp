#include "core/html/sanitise.h"
#include "resources/resources.h"
#include "tests/gui/email_fixture.h"
#include "tests/gui/scenes.h"
#include "ui/frame/action_book.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Every request of Qt's network classes asks for its way first, whatever the address.
class Tripwire final : public QNetworkProxyFactory
{
public:
    explicit Tripwire(QStringList &asked)
        : m_asked(asked)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        m_asked.append(query.url().toString());
        return {QNetworkProxy::NoProxy};
    }

private:
    QStringList &m_asked;
};

/// Which files below a folder are opened, as the kernel tells.
class OpenedFiles
{
public:
    explicit OpenedFiles(const QString &folder)
    {
#ifdef Q_OS_LINUX
        m_queue = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
#else
        Q_UNUSED(folder)
#endif
    }
    ~OpenedFiles()
    {
#ifdef Q_OS_LINUX
        close(m_queue);
#endif
    }
    Q_DISABLE_COPY_MOVE(OpenedFiles)

    static constexpr bool canTell()
    {
#ifdef Q_OS_LINUX
        return true;
#else
        return false;
#endif
    }

    [[nodiscard]] bool any() const
    {
#ifdef Q_OS_LINUX
        alignas(inotify_event) std::array<char, 4096> buffer{};
        return read(m_queue, buffer.data(), buffer.size()) > 0;
#else
        return false;
#endif
    }

private:
    int m_queue = -1;
};

const QStringList kElements = {
    u"<img src='%1' width=40 height=40>"_s,
    u"<img srcset='%1 2x' src='cid:x'>"_s,
    u"<img lowsrc='%1' longdesc='%1' src='%1'>"_s,
    u"<picture><source srcset='%1'><img src='%1'></picture>"_s,
    u"<iframe src='%1'></iframe>"_s,
    u"<iframe srcdoc=\"<img src='%1'>\"></iframe>"_s,
    u"<frameset><frame src='%1'></frameset>"_s,
    u"<object data='%1'></object>"_s,
    u"<embed src='%1'>"_s,
    u"<applet code='%1'></applet>"_s,
    u"<video src='%1' poster='%1' autoplay></video>"_s,
    u"<audio src='%1' autoplay></audio>"_s,
    u"<input type=image src='%1'>"_s,
    u"<script src='%1'></script>"_s,
    u"<link rel=stylesheet href='%1'>"_s,
    u"<link rel=preload href='%1' as=image>"_s,
    u"<link rel='dns-prefetch' href='%1'>"_s,
    u"<base href='%1'><img src='a.png'>"_s,
    u"<meta http-equiv=refresh content='0;url=%1'>"_s,
    u"<body background='%1'>x</body>"_s,
    u"<table background='%1'><tr><td background='%1'>x</td></tr></table>"_s,
    u"<a href='%1' ping='%1'>x</a>"_s,
    u"<form action='%1'><button formaction='%1'>x</button></form>"_s,
    u"<svg><image href='%1' xlink:href='%1'/><use href='%1'/></svg>"_s,
    u"<math><mi xlink:href='%1'>x</mi></math>"_s,
    u"<bgsound src='%1'>"_s,
    u"<v:image src='%1'/>"_s,
    u"<style>@import url('%1');</style>"_s,
    u"<style>@import '%1';</style>"_s,
    u"<style>@font-face{font-family:f;src:url('%1')} p{font-family:f}</style><p>x</p>"_s,
    u"<style>p{background:url(%1)} p::before{content:url(%1)}</style><p>x</p>"_s,
    u"<div style=\"background:url('%1');height:20px\">x</div>"_s,
    u"<div style='background-image:image-set(url(%1) 1x);height:20px'>x</div>"_s,
    u"<ul style='list-style-image:url(%1)'><li>x</li></ul>"_s,
    u"<p style='cursor:url(%1),auto;border-image:url(%1) 30;mask:url(%1);filter:url(%1)'>x</p>"_s,
    u"<p style='behavior:url(%1);-moz-binding:url(%1)'>x</p>"_s,
    u"<!--[if mso]><img src='%1'><![endif]-->"_s,
};

bool isRedAnywhere(const QImage &image)
{
    for (int y = 0; y < image.height(); y += 4) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); x += 4) {
            if ((line[x] & RGB_MASK) == (qRgb(255, 0, 0) & RGB_MASK))
                return true;
        }
    }
    return false;
}

} // namespace

/// Whatever an email asks for, nothing is fetched and no file is opened; also for HTML that nobody has sanitised.
class PaperLoadsNothingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QNetworkProxyFactory::setApplicationProxyFactory(new Tripwire(m_asked)); // Qt owns it
        QVERIFY(m_server.listen(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(m_folder.isValid());
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_folder.filePath(u"secret.png"_s)));
        QFile style(m_folder.filePath(u"secret.css"_s));
        QVERIFY(style.open(QIODevice::WriteOnly));
        style.write("p{color:red}");
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path())); // bare names would be found
    }
    void cleanupTestCase()
    {
        QDir::setCurrent(m_before);
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    }

    void theTripwiresWork()
    {
        QNetworkAccessManager manager;
        const std::unique_ptr<QNetworkReply> reply(
            manager.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())))));
        QTRY_VERIFY(m_server.hasPendingConnections());
        reply->abort(); // before the connection goes: Qt would open another
        const std::unique_ptr<QNetworkReply> elsewhere(
            manager.get(QNetworkRequest(QUrl(u"http://tracker.invalid/"_s))));
        QTRY_VERIFY(!m_asked.isEmpty());
        m_asked.clear();
        while (m_server.hasPendingConnections())
            delete m_server.nextPendingConnection();
        if (!OpenedFiles::canTell())
            QSKIP("Only Linux tells which files are opened.");
        const OpenedFiles opened(m_folder.path());
        QVERIFY(!opened.any());
        QVERIFY(!QImage(m_folder.filePath(u"secret.png"_s)).isNull());
        QVERIFY(opened.any());
    }

    void nothingIsLoaded_data()
    {
        QTest::addColumn<QString>("address");
        const QString host = u"127.0.0.1:%1"_s.arg(m_server.serverPort());
        QTest::newRow("http") << u"http://%1/a.png"_s.arg(host);
        QTest::newRow("elsewhere") << u"http://tracker.invalid/a.png"_s;
        QTest::newRow("https") << u"https://%1/a.png"_s.arg(host);
        QTest::newRow("without a scheme") << u"//%1/a.png"_s.arg(host);
        QTest::newRow("file address") << u"file://%1/secret.png"_s.arg(m_folder.path());
        QTest::newRow("path") << m_folder.filePath(u"secret.png"_s);
        QTest::newRow("style sheet") << m_folder.filePath(u"secret.css"_s);
        QTest::newRow("name") << u"secret.png"_s;
        QTest::newRow("path from above") << u"../%1/secret.png"_s.arg(QDir(m_folder.path()).dirName());
        QTest::newRow("resource") << u":/sincerely/sample/harbour.png"_s;
        QTest::newRow("resource address") << u"qrc:/sincerely/sample/harbour.png"_s;
    }
    void nothingIsLoaded()
    {
        QFETCH(QString, address);
        const OpenedFiles opened(m_folder.path());
        PaperView view;
        view.resize(340, 240);
        view.show();
        for (const QString &element : kElements) {
            const QString html = u"<html><head></head>"_s + element.arg(address) + u"<p>end</p></html>"_s;
            const Result<QString> clean = html::sanitise(html);
            view.setMessage(html); // the view must hold by itself
            const QImage raw = pictureOf(view);
            view.setMessage(clean ? *clean : QString());
            const QImage sanitised = pictureOf(view);
            QVERIFY2(!isRedAnywhere(raw) && !isRedAnywhere(sanitised), qPrintable(element));
            QVERIFY2(!opened.any(), qPrintable(element));
        }
        QTest::qWait(50); // connections arrive through the event loop
        QVERIFY(!m_server.hasPendingConnections());
        QCOMPARE(m_asked, QStringList());
    }

    void onlyPicturesThatTheLetterNamesAreRead()
    {
        ActionBook book;
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *pane = new PreviewPane(book, &page, [](const QUrl &) { return true; });
        column->addWidget(pane);
        page.resize(700, 500);
        page.show();
        OutgoingMessage message = sampleEmail();
        message.attachments.clear();
        Attachment attached;
        attached.path = m_folder.filePath(u"secret.css"_s);
        attached.name = u"secret.css"_s;
        Attachment unnamed;
        unnamed.path = m_folder.filePath(u"secret.png"_s);
        unnamed.contentType = u"image/png"_s;
        unnamed.contentId = u"elsewhere@sincerely"_s;
        message.attachments = {attached, unnamed};
        const OpenedFiles opened(m_folder.path());
        pane->showMessage(message);
        QVERIFY(!pictureOf(page).isNull());
        QVERIFY(!opened.any());
        message.html += u"<img src='cid:elsewhere@sincerely' width=30 height=30>"_s;
        pane->showMessage(message);
        QVERIFY(!pictureOf(page).isNull());
        QCOMPARE(opened.any(), OpenedFiles::canTell());
        pane->updateMessage(message); // read once
        QVERIFY(!opened.any());
        QCOMPARE(m_asked, QStringList());
    }

private:
    QStringList m_asked;
    QTcpServer m_server;
    QTemporaryDir m_folder;
    QString m_before;
};

QTEST_MAIN(PaperLoadsNothingTest)
#include "paper_loads_nothing_test.moc"
