#pragma once

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
    void showOutcome(const QString &address, const QString &problem);

    [[nodiscard]] int row() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QPushButton *button() const { return m_send; }

Q_SIGNALS:
    void rowChanged(int row); ///< From 1.
    void sendRequested(int row, const QString &address);

private:
    void send();

    QSpinBox *m_row;
    Label *m_name;
    QLineEdit *m_address;
    QPushButton *m_send;
    InfoBar *m_outcome;
    QString m_proposed;
};

} // namespace sincerely
