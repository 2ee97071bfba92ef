#pragma once

#include "ui/pages/campaign/campaign_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sincerely
{

class InfoBar;
class MessagePane;
class MessageTableModel;

/// One campaign: its recipients at the left, the exact email of the selected one at the right, and below what can be
/// done now.
class CampaignPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit CampaignPage(CampaignSession &session, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildFoot();
    void connectSession();
    void showPhase();
    void showProgress();
    void showMessages(const std::vector<MessageProgress> &messages);
    void buildTable();
    void fitColumns();
    void selectRow(int row);
    void startAgain();
    void openFolder();
    [[nodiscard]] QString stateSentence() const;

    CampaignSession &m_session;
    MessageTableModel *m_model;
    QTableView *m_table;
    MessagePane *m_pane;
    InfoBar *m_notice;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_send;
    QPushButton *m_pause;
    QPushButton *m_again;
    QPushButton *m_folder;
    QTimer m_progressBundle; ///< Ten times a second at most.
};

} // namespace sincerely
