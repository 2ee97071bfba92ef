#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace sincerely
{

struct Segment {
    QString objectName;
    QString text;     ///< Shown; the accessible name in any case.
    QString iconName; ///< Instead of the text, if there is one; the text becomes the tooltip.
    QString toolTip;
};

/// One of a few, side by side: how to show a preview, which scheme. One stop for Tab, arrows move inside.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// \param name what is chosen, for screen readers
    Segmented(const QString &name, const QList<Segment> &segments, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< Tells currentChanged() only if it changes something.

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace sincerely
