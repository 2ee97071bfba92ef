#pragma once

#include <QWidget>

namespace sincerely
{

/// A thing that was added and can be taken away again: an attachment, a filter. Enter opens it, Delete takes it away;
/// so do clicks on it and on its cross.
class Chip : public QWidget
{
    Q_OBJECT

public:
    /// \param detail muted, after the name: "16 kB"
    Chip(const QString &iconName, const QString &text, const QString &detail = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text, const QString &detail);
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void describe();

    QString m_iconName;
    QString m_text;
    QString m_detail;
    bool m_isRemovable = true;
    bool m_isOverCross = false;
};

} // namespace sincerely
