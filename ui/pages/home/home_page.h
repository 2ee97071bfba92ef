#pragma once

#include <QWidget>

namespace sincerely
{

/// What one meets before there is a campaign: what the program does, in three steps, and the ways to begin.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newCampaignRequested();
    void sampleRequested();
    void addAccountRequested();

private:
    QWidget *buildSteps();
    QWidget *buildButtons();
};

} // namespace sincerely
