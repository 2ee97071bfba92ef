#pragma once

#include "core/campaign/decision.h"
#include "core/model/outgoing_message.h"
#include "core/store/sending_record.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTableWidget;

namespace sincerely
{

class ActionBook;
class Glyph;
class InfoBar;
class Label;
class PreviewPane;

/// One email of a campaign: how it stands and what can be done about it, its sending record, and the email itself as it
/// was approved.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    /// The book gets the actions of the email’s view and must outlive the pane.
    explicit RecordPane(ActionBook &actions, QWidget *parent = nullptr);

    void showMessage(const store::RecordedMessage &message);
    void showHistory(const QList<store::RecordedChange> &history);
    void showEmail(const OutgoingMessage &email);

    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void decided(sincerely::Decision decision);
    void sendAgainRequested();
    void doNotEmailRequested(const QString &address);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildDecisions();
    QWidget *buildHistory();
    void fitHistory();
    QPushButton *makeButton(const QString &objectName, const QString &text, const QString &hint);

    QString m_address;
    Glyph *m_glyph;
    Label *m_name;
    Label *m_state;
    Label *m_known;
    QPushButton *m_close;
    QPushButton *m_wasSent;
    QPushButton *m_again;
    QPushButton *m_leave;
    QPushButton *m_doNotEmail;
    QSplitter *m_splitter;
    QTableWidget *m_history;
    PreviewPane *m_email;
    bool m_isSplitByHand = false;
};

} // namespace sincerely
