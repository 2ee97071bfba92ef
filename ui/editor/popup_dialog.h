#pragma once

#include <QDialog>

namespace sincerely
{

/// A small sheet beside what it is about. A click elsewhere keeps what was entered, Esc gives it up.
class PopupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PopupDialog(QWidget *parent);

    /// Opens below this spot of the screen, or above when there is no room.
    void openBeside(const QRect &globalSpot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
};

} // namespace sincerely
