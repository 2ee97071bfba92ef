#pragma once

#include <QWidget>

namespace sincerely
{

/// A line drawing, large, on a soft disc.
class PictureDisc : public QWidget
{
    Q_OBJECT

public:
    explicit PictureDisc(const QString &iconName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace sincerely
