#pragma once

#include "core/base/error.h"
#include "core/model/campaign.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QProgressBar;
class QPushButton;

namespace sincerely
{

class InfoBar;
class Label;

/// How the sending of a campaign goes, as the page Send shows it.
struct SendProgress {
    enum class Phase { Checking, Sending, Pausing, Stopping, Paused, Finished };
    Phase phase = Phase::Sending;
    CampaignTotals totals;
    std::optional<int> pace;            ///< A minute; none: as fast as the mailbox takes them.
    std::optional<double> measuredPace; ///< As it really goes.
    QDateTime now;                      ///< Local time.
    QDateTime finishedAt;               ///< Local time; invalid: it cannot be told.
    int restSeconds = 0;                ///< How long the service still wants rest.
    std::optional<Error> stoppedBy;     ///< Why it is paused; Cancelled: the person did it.
    QString note;                       ///< Something to know beside; empty: nothing.
    bool isWritten = false;             ///< It has a letter and a list that can be changed meanwhile.
};

/// The remedies that a pause can have.
enum class SendRemedy { GoOn, SignIn, ChooseAccount, GoToLetter };

/// What helps against the error, the likeliest first.
[[nodiscard]] QList<SendRemedy> remediesFor(Error::Kind kind);

/// The head of the page Send while a campaign is being sent or paused: one bar, when it is finished, what can be done.
class ProgressPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPane(QWidget *parent = nullptr);

    void show(const SendProgress &progress);

    [[nodiscard]] QPushButton *pauseButton() const { return m_pause; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QPushButton *goOnButton() const { return m_goOn; }

Q_SIGNALS:
    void pauseRequested();
    void stopRequested();
    void goOnRequested();
    void overviewRequested();
    void resultsRequested();
    void remedyRequested(sincerely::SendRemedy remedy);

private:
    QPushButton *makeButton(QBoxLayout *row, const QString &objectName, const QString &text, const QString &iconName);
    void showNotice(const SendProgress &progress);
    void showButtons(const SendProgress &progress);
    [[nodiscard]] static QString headline(const SendProgress &progress);
    [[nodiscard]] static QString about(const SendProgress &progress);

    Label *m_headline;
    Label *m_about;
    QProgressBar *m_bar;
    InfoBar *m_slowed;
    InfoBar *m_notice;
    Label *m_changes; ///< What changes of letter and list do meanwhile.
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_overview;
    QPushButton *m_results;
    QPushButton *m_goOn;
    QList<SendRemedy> m_remedies;
    std::optional<SendProgress::Phase> m_phase; ///< As it was shown last: another one is announced.
};

} // namespace sincerely
