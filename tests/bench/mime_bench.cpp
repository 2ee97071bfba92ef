// Composes messages with text and HTML, and the same with the email package of python3; then with a file of 300 KB.
// usage: mime_bench [messages]

#include "core/mail/attachment_file.h"
#include "core/mail/composed_message.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

OutgoingMessage messageWith(const QString &file)
{
    OutgoingMessage message;
    message.id = MessageId(u"1a2b3c4d-0000-4000-8000-000000000001"_s);
    message.from = {u"Zoë Example"_s, u"zoe@example.org"_s};
    message.subject = u"Grüße aus Lyon – ein Vorschlag für dich"_s;
    message.text = u"Hi Amélie, this is a paragraph of an ordinary letter, with an accent or two. "_s.repeated(30);
    message.html =
        u"<p>Hi Amélie, this is a <b>paragraph</b> of an ordinary letter, with an accent or two.</p>\n"_s.repeated(28);
    if (!file.isEmpty())
        message.attachments = {*mail::describeFile(file)};
    return message;
}

double ownSeconds(const QString &file, int count)
{
    OutgoingMessage message = messageWith(file);
    mail::ComposeOptions options;
    options.date = QDateTime(QDate(2026, 3, 5), QTime(9, 0), QTimeZone::utc());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        message.to = {u"Amélie Dubois"_s, u"amelie%1@example.com"_s.arg(i)};
        const Result<mail::ComposedMessage> composed = mail::ComposedMessage::compose(message, options);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!composed || !composed->writeTo(buffer) || buffer.size() != composed->sizeBytes())
            qFatal("not composed");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double pythonSeconds(const QString &file, int count)
{
    const QString script =
        u"import sys,time,email.message,email.policy\n"
        "text='Hi Amélie, this is a paragraph of an ordinary letter, with an accent or two. '*30\n"
        "html='<p>Hi Amélie, this is a <b>paragraph</b> of an ordinary letter, with an accent or two.</p>\\n'*28\n"
        "start=time.perf_counter()\n"
        "for i in range(int(sys.argv[1])):\n"
        "  m=email.message.EmailMessage(policy=email.policy.SMTP)\n"
        "  m['From']='Zoë Example <zoe@example.org>'; m['To']='Amélie Dubois <amelie%d@example.com>'%i\n"
        "  m['Subject']='Grüße aus Lyon – ein Vorschlag für dich'\n"
        "  m.set_content(text,cte='quoted-printable'); m.add_alternative(html,subtype='html',cte='quoted-printable')\n"
        "  if len(sys.argv)>2: "
        "m.add_attachment(open(sys.argv[2],'rb').read(),maintype='application',subtype='pdf',filename='plan.pdf')\n"
        "  m.as_bytes()\n"
        "print(time.perf_counter()-start)\n"_s;
    QStringList arguments = {u"-c"_s, script, QString::number(count)};
    if (!file.isEmpty())
        arguments.append(file);
    QProcess python;
    python.start(u"python3"_s, arguments);
    python.waitForFinished(-1);
    const double seconds = python.readAllStandardOutput().trimmed().toDouble();
    if (seconds <= 0)
        qFatal("python3 did not compose: %s", python.readAllStandardError().constData());
    return seconds;
}

void compare(const char *what, const QString &file, int count)
{
    const double own = count / ownSeconds(file, count);
    const int fewer = std::max(count / 20, 10);
    const double python = fewer / pythonSeconds(file, fewer);
    std::printf("%s\n  sincerely      %.0f messages/s\n  python3 email  %.0f messages/s\n  ratio          %.1f\n", what,
                own, python, own / python);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(300'000, 'x')) != 300'000)
        qFatal("no file");
    file.close();
    compare("mime: text and HTML, 5 KB", {}, count);
    compare("mime: with a file of 300 KB", file.fileName(), std::max(count / 20, 10));
}
