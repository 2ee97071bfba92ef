#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sincerely
{

/// A strip near the foot of the page that says what was just done and offers to take it back: "Campaign deleted ·
/// Undo". Lies over no control, also when another page comes below it. Goes when it is clicked, and by itself after a
/// while, but not while the pointer or the keyboard is on it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// \param host over whose foot it lies
    explicit Toast(QWidget *host);

    /// \param button may be empty; \param pressed is called once at most
    void tell(const QString &text, const QString &button = {}, std::function<void()> pressed = {});
    void withdraw();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fitMargins(bool isTextAlone);
    void place();
    void keepClear();
    [[nodiscard]] bool isClear(const QRect &place) const;
    void goIfNotInUse();

    QString m_told; ///< In full; what is shown is shortened where there is no room.
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    QTimer m_look; ///< Looks from time to time what is below.
    std::function<void()> m_pressed;
};

} // namespace sincerely
