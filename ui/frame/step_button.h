#pragma once

#include "ui/frame/step_bar.h"

#include <QAbstractButton>

namespace sincerely
{

/// One step of the bar: number in a ring, name, badge; underlined when it is the current one.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kSide = 12; ///< Between the edge and what is in it.

    StepButton(int number, const QString &name, QWidget *parent);

    void setState(const StepState &state);
    /// Without its name, unless it is the current one.
    void setShort(bool isShort);
    [[nodiscard]] int widthOf(bool withName) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool showsName() const { return !m_isShort || isChecked(); }
    void describe();
    void paintRing(QPainter &painter, const QRect &ring) const;

    int m_number;
    StepState m_state;
    bool m_isShort = false;
};

} // namespace sincerely
