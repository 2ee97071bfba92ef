#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QListWidget;

namespace sincerely::editor
{

/// A short list beside the cursor while a field is typed. It never takes the focus: the editor hands over the keys that
/// are meant for it.
class ColumnPopup final : public QFrame
{
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QString sample; ///< Shown muted behind it.
        QString icon;   ///< Its name.
    };

    /// \param parent the window, over which it is drawn
    explicit ColumnPopup(QWidget *parent);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] int current() const;
    void moveBy(int entries);

    /// Shows itself below this spot of the parent, or above when there is no room.
    void showAt(const QRect &spot);

Q_SIGNALS:
    void chosen(int entry);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    QListWidget *m_list;
};

} // namespace sincerely::editor
