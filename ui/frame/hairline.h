#pragma once

#include <QWidget>

namespace sincerely
{

/// One pixel between things, instead of boxes around them.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sincerely
