#pragma once

#include <QWidget>

namespace sincerely
{

/// What the page lies on: the window's own ground, with a hairline where the menu bar and the sidebar end.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sincerely
