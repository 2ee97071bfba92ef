#pragma once

#include "core/base/id.h"
#include "core/campaign/report.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace sincerely
{

class ActionBook;
class CampaignDocument;
class InfoBar;
class Label;
class MessageList;
class OutcomePane;
class RecordPane;
class ResultsFlow;
class ResultsSummary;
class Workspace;
struct ResultsOverview;

/// The step Results: how many got their email and why the others did not, every email with its sending record, and the
/// campaigns compared.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace, document and book must outlive the page.
    ResultsPage(Workspace &workspace, CampaignDocument &document, ActionBook &actions, QWidget *parent = nullptr);
    ~ResultsPage() override;

    /// Selects this email, for instance from the page Send.
    void openMessage(const MessageId &id);

Q_SIGNALS:
    /// To the emails of these people, who have not got theirs.
    void reviewRequested(const QList<sincerely::RecipientId> &recipients);
    void sendRequested();
    /// Nobody is to write to this address any more.
    void doNotEmailRequested(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildBody(ActionBook &actions);
    void makeActions(ActionBook &actions);
    void connectFlow();
    void connectRecord();
    void showOverview();
    void showMessage(const MessageId &id);
    void refreshMessage(int index);
    QPushButton *makeButton(const QString &objectName, const QString &text, const QString &iconName);

    Workspace &m_workspace;
    CampaignDocument &m_document;
    ResultsFlow *m_flow;
    Label *m_headline;
    ResultsSummary *m_summary;
    QPushButton *m_remaining;
    QPushButton *m_export;
    InfoBar *m_notice;
    MessageList *m_messages;
    QStackedWidget *m_side;
    OutcomePane *m_outcomes;
    RecordPane *m_record;
    MessageId m_awaited; ///< To be selected when the record has been read.
};

} // namespace sincerely
