#include "ui/pages/send/progress_pane.h"

#include "ui/frame/announce.h"
#include "ui/frame/label.h"
#include "ui/pages/send/send_texts.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

using Phase = SendProgress::Phase;

QString textOf(SendRemedy remedy)
{
    switch (remedy) {
    case SendRemedy::GoOn:
        return ProgressPane::tr("Try again");
    case SendRemedy::SignIn:
        return ProgressPane::tr("Sign in again");
    case SendRemedy::ChooseAccount:
        return ProgressPane::tr("Choose another account");
    case SendRemedy::GoToLetter:
        return ProgressPane::tr("Go to the letter");
    }
    Q_UNREACHABLE();
}

int done(const CampaignTotals &totals)
{
    return totals.total - totals.unsettled();
}

} // namespace

QList<SendRemedy> remediesFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SignInNeeded:
        return {SendRemedy::SignIn, SendRemedy::ChooseAccount};
    case Error::Kind::AccountRefused:
    case Error::Kind::Invalid:
        return {SendRemedy::GoOn, SendRemedy::ChooseAccount};
    case Error::Kind::TooLarge:
    case Error::Kind::File:
        return {SendRemedy::GoToLetter, SendRemedy::GoOn};
    case Error::Kind::Cancelled:
        return {};
    default:
        return {SendRemedy::GoOn};
    }
}

ProgressPane::ProgressPane(QWidget *parent)
    : QWidget(parent)
    , m_headline(new Label(QString(), Label::Voice::PageTitle, this))
    , m_about(new Label(QString(), Label::Voice::Body, theme::Colour::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_slowed(new InfoBar(this))
    , m_notice(new InfoBar(this))
    , m_changes(new Label(QString(), Label::Voice::Secondary, this))
{
    m_headline->setObjectName(QStringLiteral("sendState"));
    m_headline->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("sendTime"));
    m_about->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("sendBar"));
    m_bar->setAccessibleName(tr("Progress of the sending"));
    m_bar->setTextVisible(false);
    m_slowed->setObjectName(QStringLiteral("slowed"));
    m_notice->setObjectName(QStringLiteral("sendStopped"));
    m_changes->setObjectName(QStringLiteral("changesMeanwhile"));
    m_changes->setWordWrap(true);
    connect(m_notice, &InfoBar::buttonPressed, this,
            [this](int button) { Q_EMIT remedyRequested(m_remedies.value(button, SendRemedy::GoOn)); });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::kTight);
    texts->addWidget(m_headline);
    texts->addWidget(m_about);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kInside);
    m_overview = makeButton(buttons, QStringLiteral("toOverview"), tr("Back to the overview"), QString());
    m_stop = makeButton(buttons, QStringLiteral("stop"), tr("Stop"), QStringLiteral("stop"));
    m_pause = makeButton(buttons, QStringLiteral("pause"), tr("Pause"), QStringLiteral("pause"));
    m_results = makeButton(buttons, QStringLiteral("toResults"), tr("See the results"), QStringLiteral("results"));
    m_goOn = makeButton(buttons, QStringLiteral("goOn"), tr("Go on"), QStringLiteral("play"));
    theme::setKind(m_goOn, theme::ButtonKind::Accent);
    theme::setKind(m_overview, theme::ButtonKind::Flat);
    connect(m_overview, &QPushButton::clicked, this, &ProgressPane::overviewRequested);
    connect(m_stop, &QPushButton::clicked, this, &ProgressPane::stopRequested);
    connect(m_pause, &QPushButton::clicked, this, &ProgressPane::pauseRequested);
    connect(m_results, &QPushButton::clicked, this, &ProgressPane::resultsRequested);
    connect(m_goOn, &QPushButton::clicked, this, &ProgressPane::goOnRequested);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::kBetween);
    top->addLayout(texts, 1);
    top->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_slowed);
    column->addWidget(m_notice);
    column->addWidget(m_changes);
}

QPushButton *ProgressPane::makeButton(QBoxLayout *row, const QString &objectName, const QString &text,
                                      const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    if (!iconName.isEmpty())
        button->setIcon(theme::icon(iconName));
    row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void ProgressPane::show(const SendProgress &progress)
{
    const bool isOther = progress.phase != m_phase;
    m_phase = progress.phase;
    m_headline->setText(headline(progress));
    if (isOther) {
        announce(m_headline);
    }
    m_about->setText(about(progress));
    m_about->setVisible(!m_about->text().isEmpty());
    m_bar->setMaximum(std::max(1, progress.totals.total));
    m_bar->setValue(done(progress.totals));
    showNotice(progress);
    showButtons(progress);
}

QString ProgressPane::headline(const SendProgress &progress)
{
    const QLocale locale;
    const CampaignTotals &totals = progress.totals;
    const QString sent = locale.toString(totals.sent);
    const QString total = locale.toString(totals.total - totals.skipped);
    switch (progress.phase) {
    case Phase::Checking:
        return tr("Looking at everything once more…");
    case Phase::Sending:
        return tr("%1 of %2 sent", "two numbers of emails").arg(sent, total);
    case Phase::Pausing:
        return tr("Pausing after the email that is on its way…");
    case Phase::Stopping:
        return tr("Stopping after the email that is on its way…");
    case Phase::Paused:
        return tr("Paused: %1 of %2 sent", "two numbers of emails").arg(sent, total);
    case Phase::Finished:
        return totals.sent == totals.total - totals.skipped
                   ? tr("All %Ln email(s) sent", nullptr, totals.sent)
                   : tr("Finished: %1 of %2 sent", "two numbers of emails").arg(sent, total);
    }
    Q_UNREACHABLE();
}

QString ProgressPane::about(const SendProgress &progress)
{
    const QString trouble = [&progress] {
        QStringList parts;
        if (progress.totals.notSent > 0)
            parts.append(tr("%Ln not sent", nullptr, progress.totals.notSent));
        if (progress.totals.unknown > 0)
            parts.append(tr("%Ln unknown", nullptr, progress.totals.unknown));
        if (progress.totals.onHold > 0)
            parts.append(tr("%Ln on hold", nullptr, progress.totals.onHold));
        return parts.join(tr(" · ", "between the parts of a short list"));
    }();
    QStringList parts;
    if (progress.phase == Phase::Sending) {
        if (progress.restSeconds > 0)
            parts.append(tr("Goes on in %Ln second(s)", nullptr, progress.restSeconds));
        if (progress.finishedAt.isValid())
            parts.append(
                tr("Finished %1", "about 15:20").arg(send_texts::aboutTime(progress.finishedAt, progress.now)));
        if (progress.measuredPace)
            parts.append(send_texts::aMinute(*progress.measuredPace));
        else if (progress.pace)
            parts.append(send_texts::aMinute(*progress.pace));
    }
    if (!trouble.isEmpty())
        parts.append(trouble);
    return parts.join(tr(" · ", "between the parts of a short list"));
}

void ProgressPane::showNotice(const SendProgress &progress)
{
    const bool isSlowed = progress.phase == Phase::Sending && progress.restSeconds > 0;
    m_slowed->setMessage({InfoMessage::Kind::Note,
                          isSlowed ? tr("Slowed down by the server. Nobody loses anything but time.") : QString(),
                          {},
                          false});
    const bool hasReason =
        progress.phase == Phase::Paused && progress.stoppedBy && progress.stoppedBy->kind != Error::Kind::Cancelled;
    m_remedies = hasReason ? remediesFor(progress.stoppedBy->kind) : QList<SendRemedy>();
    QStringList buttons;
    for (const SendRemedy remedy : std::as_const(m_remedies))
        buttons.append(textOf(remedy));
    if (hasReason)
        m_notice->setMessage({InfoMessage::Kind::Attention, progress.stoppedBy->sentence, buttons, false});
    else
        m_notice->setMessage({InfoMessage::Kind::Note, progress.note, {}, false});
    const bool canChange = progress.isWritten && progress.phase != Phase::Finished;
    m_changes->setText(
        canChange ? tr("You can go on working. What you change in the letter or the list holds back the emails that "
                       "still wait, until you approve them again. What is sent stays as it was.")
                  : QString());
    m_changes->setVisible(canChange);
}

void ProgressPane::showButtons(const SendProgress &progress)
{
    const Phase phase = progress.phase;
    const bool isRunning = phase == Phase::Checking || phase == Phase::Sending;
    const bool isEnding = phase == Phase::Pausing || phase == Phase::Stopping;
    const int left = progress.totals.unsettled();
    m_pause->setVisible(isRunning || isEnding);
    m_pause->setEnabled(isRunning);
    m_stop->setVisible(isRunning || isEnding);
    m_stop->setEnabled(isRunning || phase == Phase::Pausing);
    m_overview->setVisible(phase == Phase::Paused || phase == Phase::Finished);
    m_results->setVisible(phase == Phase::Finished);
    m_goOn->setVisible(phase == Phase::Paused && left > 0);
    m_goOn->setText(tr("Go on with %Ln email(s)", nullptr, left));
    m_goOn->setAccessibleName(m_goOn->text());
    theme::setKind(m_results, phase == Phase::Finished ? theme::ButtonKind::Accent : theme::ButtonKind::Secondary);
}

} // namespace sincerely
