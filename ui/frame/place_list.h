#pragma once

#include "ui/frame/place.h"
#include "ui/theme/theme.h"

#include <QListView>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace sincerely
{

/// The places of the program in the sidebar, below the campaigns. What is chosen by the program is not told back.
class PlaceList : public QListView
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    /// A number beside a place that wants something; 0 takes it away.
    void setBadge(Place place, int count, theme::Colour colour, const QString &spoken);
    /// Nothing takes the selection away.
    void select(std::optional<Place> place);
    void goToFirst(); ///< The first row gets the keyboard, as when one comes from above.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int heightOfRows() const;

Q_SIGNALS:
    void chosen(sincerely::Place place);
    void leftAbove(); ///< The up arrow in the first row.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QStandardItem *find(Place place) const; ///< nullptr when it is not shown.

    QStandardItemModel *m_items;
    bool m_isFilling = false; ///< Selections that are made by us are not told.
};

} // namespace sincerely
