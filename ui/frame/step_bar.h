#pragma once

#include "ui/frame/place.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

namespace sincerely
{

class StepButton;

/// How a step of the campaign stands.
struct StepState {
    int badge = 0; ///< How many things there want something; 0 shows none.
    theme::Colour colour = theme::Colour::Attention;
    QString spoken = {}; ///< What the badge counts, for screen readers and the tooltip: "41 need attention".
    bool isDone = false; ///< A tick instead of the number.

    friend bool operator==(const StepState &, const StepState &) = default;
};

/// The steps of a campaign as places, always reachable: by click, by Ctrl+1 to Ctrl+5, by arrows.
/// In a narrow window the others than the current one are numbers only.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setState(Place step, const StepState &state);
    /// Only these are shown, in the order of Place.
    void setSteps(const QList<Place> &steps);
    /// A place that is no step leaves none current.
    void setCurrent(Place place);

    /// What a step is called: "Review".
    [[nodiscard]] static QString nameOf(Place step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(sincerely::Place step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QHash<Place, StepButton *> m_buttons;
    QList<StepButton *> m_order;
};

} // namespace sincerely
