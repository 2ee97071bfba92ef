#pragma once

#include "ui/document/test_sending.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sincerely
{

class InfoBar;
class Label;

/// “Row 37 to me”: one email as a test, to any address.
class TestEmailPane : public QWidget
{
    Q_OBJECT

public:
    explicit TestEmailPane(QWidget *parent = nullptr);

    /// How many rows there are, and whether one is on its way now.
    void show(int rows, bool isTesting);
    void showName(const QString &name); ///< Whose the chosen row is.
    /// Where it goes, unless the person has typed something else.
    void proposeAddress(const QString &address);
    void showOutcome(const TestOutcome &outcome);
    /// Sends the chosen row there.
    void sendTo(const QString &address);

    [[nodiscard]] int row() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QPushButton *button() const { return m_send; }

Q_SIGNALS:
    void rowChanged(int row); ///< From 1.
    void sendRequested(int row, const QString &address);
    /// What the person has seen in the test that arrived.
    void fromSeen(const sincerely::TestOutcome &outcome, sincerely::FromTrial trial);

private:
    void send();
    void showTrial();
    void answer(int button);

    QSpinBox *m_row;
    Label *m_name;
    QLineEdit *m_address;
    QPushButton *m_send;
    InfoBar *m_outcome;
    QString m_proposed;
    TestOutcome m_last;
};

} // namespace sincerely
