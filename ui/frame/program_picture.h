#pragma once

#include <QWidget>

namespace sincerely
{

/// The picture of the program, sharp on every screen.
class ProgramPicture : public QWidget
{
    Q_OBJECT

public:
    /// \param side in device-independent pixels
    explicit ProgramPicture(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sincerely
