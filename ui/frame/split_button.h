#pragma once

#include "ui/theme/controls.h"

#include <QPushButton>

class QMenu;

namespace sincerely
{

/// A button for the usual thing, with a menu of its variants behind the chevron. Alt+Down opens the menu.
class SplitButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SplitButton(const QString &text, theme::ButtonKind kind = theme::ButtonKind::Secondary,
                         QWidget *parent = nullptr);

    /// The menu stays the caller's.
    void setVariants(QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect chevronRect() const;
    void openMenu();

    QMenu *m_variants = nullptr;
};

} // namespace sincerely
