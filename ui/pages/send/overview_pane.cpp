#include "ui/pages/send/overview_pane.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/pages/send/fact_row.h"
#include "ui/pages/send/look_over_pane.h"
#include "ui/pages/send/pace_choice.h"
#include "ui/pages/send/send_texts.h"
#include "ui/pages/send/test_email_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kWidth = 96; // characters; longer lines are hard to read

/// In the middle of whatever room there is, not wider than is good to read.
QWidget *centred(QWidget *inside, QWidget *parent)
{
    auto *outside = new QWidget(parent);
    inside->setMaximumWidth(inside->fontMetrics().averageCharWidth() * kWidth);
    auto *row = new QHBoxLayout(outside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inside, 100);
    row->addStretch(1);
    return outside;
}

} // namespace

OverviewPane::OverviewPane(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    theme::setBorderless(m_area);
    m_area->setWidget(buildList());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    QWidget *foot = buildFoot();
    column->addWidget(foot);
    // In the middle of the same room as the list, beside its scroll bar.
    const QScrollBar *bar = m_area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, foot, [foot, bar](int /*least*/, int most) {
        const int width = most > 0 ? bar->sizeHint().width() : 0;
        const bool isLeft = foot->isRightToLeft();
        foot->layout()->setContentsMargins(isLeft ? width : 0, 0, isLeft ? 0 : width, 0);
    });
}

QPushButton *OverviewPane::makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

QWidget *OverviewPane::buildList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(0);
    m_headline = new Label(QString(), Label::Voice::PageTitle, list);
    m_headline->setObjectName(QStringLiteral("sendHeadline"));
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    column->addSpacing(theme::kInside);
    buildFacts(column);
    column->addSpacing(theme::kPage);
    m_lookOver = new LookOverPane(list);
    connect(m_lookOver, &LookOverPane::shown, this, &OverviewPane::reviewRequested);
    column->addWidget(m_lookOver);
    column->addSpacing(theme::kBetween);
    m_test = new TestEmailPane(list);
    column->addWidget(m_test);
    column->addStretch(1);
    return centred(list, this);
}

void OverviewPane::buildFacts(QVBoxLayout *column)
{
    const auto add = [this, column](const char *objectName, const char *iconName) {
        auto *row = new FactRow(QString::fromLatin1(objectName), QString::fromLatin1(iconName), this);
        column->addWidget(row);
        return row;
    };
    m_people = add("factPeople", "recipients");
    m_touch = add("factTouch", "personal-touch");
    m_sender = add("factSender", "account");
    m_files = add("factFiles", "attach");
    m_pace = add("factPace", "sort");
    m_finish = add("factFinish", "clock");
    m_dayUse = add("factDayUse", "calendar");

    m_toReview = makeButton(QStringLiteral("toReview"), tr("Go to Review"));
    connect(m_toReview, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested({}); });
    m_people->addControl(m_toReview);
    m_mayLeaveOut = new QCheckBox(tr("May be left out"), this);
    m_mayLeaveOut->setObjectName(QStringLiteral("touchOptional"));
    m_mayLeaveOut->setAccessibleName(tr("The personal touch may be left out"));
    connect(m_mayLeaveOut, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT touchChosen(isOn ? Touch::Optional : Touch::Required); });
    m_touch->addControl(m_mayLeaveOut);
    m_chooseAccount = makeButton(QStringLiteral("chooseAccount"), tr("Choose…"));
    m_chooseAccount->setAccessibleName(tr("Choose the account to send from"));
    m_accounts = new QMenu(m_chooseAccount);
    m_chooseAccount->setMenu(m_accounts);
    m_sender->addControl(m_chooseAccount);
    m_toLetter = makeButton(QStringLiteral("toFiles"), tr("Change…"));
    m_toLetter->setAccessibleName(tr("Change the files"));
    connect(m_toLetter, &QPushButton::clicked, this, &OverviewPane::letterRequested);
    m_files->addControl(m_toLetter);
    m_paceChoice = new PaceChoice(this);
    connect(m_paceChoice, &PaceChoice::chosen, this, &OverviewPane::paceChosen);
    m_pace->addControl(m_paceChoice);
    for (QPushButton *button : {m_toReview, m_chooseAccount, m_toLetter})
        theme::setKind(button, theme::ButtonKind::Flat);
}

QWidget *OverviewPane::buildFoot()
{
    auto *foot = new QWidget(this);
    m_notice = new InfoBar(foot);
    m_notice->setObjectName(QStringLiteral("sendNotice"));
    connect(m_notice, &InfoBar::buttonPressed, this, &OverviewPane::answerObstacle);
    m_count = new Label(QString(), Label::Voice::Secondary, foot);
    m_count->setWordWrap(true);
    m_withoutTouch = makeButton(QStringLiteral("sendWithoutTouch"), tr("Send without personal touch"));
    m_send = makeButton(QStringLiteral("send"), tr("Send"));
    m_send->setIcon(theme::icon(QStringLiteral("send")));
    theme::setKind(m_send, theme::ButtonKind::Accent);
    connect(m_send, &QPushButton::clicked, this, &OverviewPane::sendRequested);
    connect(m_withoutTouch, &QPushButton::clicked, this, &OverviewPane::sendWithoutTouchRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kInside);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_withoutTouch);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kInside);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    return centred(foot, this);
}

void OverviewPane::show(const SendOverview &overview)
{
    using theme::Colour;
    m_obstacle = obstacleOf(overview);
    m_headline->setText(send_texts::headline(overview));
    const bool needWork = overview.toReview + overview.needsAttention + overview.onHold > 0;
    const bool isWell =
        overview.ready > 0 || (overview.sent > 0 && overview.sent + overview.skipped == overview.people);
    m_people->show(send_texts::people(overview), isWell ? Colour::Ok : Colour::Attention);
    m_toReview->setVisible(needWork && !overview.isFrozen);
    const bool isSenderFine = overview.hasAccount && overview.trial == FromTrial::Kept;
    m_sender->show(send_texts::sender(overview), isSenderFine ? Colour::Muted : Colour::Attention);
    m_files->show(overview.isFrozen ? send_texts::Fact{} : send_texts::files(overview));
    m_pace->show(overview.hasAccount ? send_texts::pace(overview) : send_texts::Fact{});
    m_paceChoice->show(overview.pace, overview.limits);
    const bool canTell = overview.hasAccount && overview.ready > 0;
    m_finish->show(canTell ? send_texts::finish(overview) : send_texts::Fact{});
    const std::optional<int> room = roomToday(overview);
    m_dayUse->show(send_texts::dayUse(overview), room && *room < overview.ready ? Colour::Attention : Colour::Muted);
    m_touch->show(overview.hasTouchSlot ? send_texts::touch(overview) : send_texts::Fact{});
    m_mayLeaveOut->setChecked(overview.touch == Touch::Optional);
    showButtons(overview);
}

void OverviewPane::showButtons(const SendOverview &overview)
{
    const send_texts::Obstacle obstacle = send_texts::obstacle(overview);
    const auto kind = m_obstacle == SendObstacle::Mistake ? InfoMessage::Kind::Danger
                      : m_obstacle == SendObstacle::AllSent || m_obstacle == SendObstacle::NothingReady
                          ? InfoMessage::Kind::Note
                          : InfoMessage::Kind::Attention;
    const QStringList remedy = obstacle.remedy.isEmpty() ? QStringList() : QStringList{obstacle.remedy};
    m_notice->setMessage({kind, obstacle.sentence, remedy, false});
    m_send->setText(overview.ready > 0 ? tr("Send %Ln email(s)", nullptr, overview.ready) : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled(m_obstacle == SendObstacle::None);
    m_send->setVisible(m_obstacle != SendObstacle::AllSent); // there is nothing it could ever do
    m_send->setAccessibleDescription(factsInWords());
    const bool hasRemedy = !obstacle.remedy.isEmpty();
    setFocusProxy(m_send->isEnabled() ? m_send : hasRemedy ? m_notice->focusProxy() : m_chooseAccount);
    const bool isFree = m_obstacle == SendObstacle::None || m_obstacle == SendObstacle::NothingReady;
    const bool mayLeaveOut = overview.touch == Touch::Optional && overview.untouched > 0 && isFree;
    m_withoutTouch->setVisible(mayLeaveOut);
    m_count->setText(mayLeaveOut ? tr("%Ln email(s) that nobody has looked at would go without a personal touch.",
                                      nullptr, overview.untouched)
                                 : QString());
}

/// Whoever does not see the facts above the button hears them at the button.
QString OverviewPane::factsInWords() const
{
    QStringList sentences;
    for (const FactRow *fact : {m_people, m_touch, m_sender, m_files, m_pace, m_finish, m_dayUse})
        sentences.append(fact->what());
    sentences.removeAll(QString());
    sentences.append(m_send->toolTip());
    return sentences.join(QStringLiteral(". "));
}

void OverviewPane::showTestOutcome(const TestOutcome &outcome)
{
    m_test->showOutcome(outcome);
    // When it has got its room.
    QTimer::singleShot(0, m_test, [this] { m_area->ensureWidgetVisible(m_test); });
}

void OverviewPane::showFindings(const QList<LookOverFinding> &findings)
{
    m_lookOver->show(findings);
}

void OverviewPane::setAccounts(const QList<SenderChoice> &accounts)
{
    m_accounts->clear();
    addToMenu(m_accounts, accounts,
              [this](AccountId account, const QString &from) { Q_EMIT accountChosen(account, from); });
    QAction *add = m_accounts->addAction(tr("Add an account…"));
    add->setObjectName(QStringLiteral("addAccount"));
    connect(add, &QAction::triggered, this, &OverviewPane::accountsRequested);
}

void OverviewPane::answerObstacle()
{
    switch (m_obstacle) {
    case SendObstacle::NoPeople:
        Q_EMIT listRequested();
        break;
    case SendObstacle::Mistake:
        Q_EMIT letterRequested();
        break;
    case SendObstacle::NoAccount:
        m_chooseAccount->showMenu();
        break;
    case SendObstacle::FromNotTried:
        Q_EMIT ownTestRequested();
        break;
    case SendObstacle::FromReplaced:
        Q_EMIT ownAddressRequested();
        break;
    case SendObstacle::NothingReady:
        Q_EMIT reviewRequested({});
        break;
    case SendObstacle::AllSent:
        Q_EMIT resultsRequested();
        break;
    case SendObstacle::None:
    case SendObstacle::DayUsedUp:
        break;
    }
}

} // namespace sincerely
