#pragma once

#include <QWidget>

namespace sincerely
{

/// A text that takes at most so many lines and then ends in "…", with the whole of it in the tooltip. Each paragraph
/// has the direction of its own writing.
class ClampedText : public QWidget
{
    Q_OBJECT

public:
    explicit ClampedText(int mostLines, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    /// Whether something is cut off at the present width.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The lines as they are painted.
    [[nodiscard]] QStringList lines(int width) const;

    QString m_text;
    int m_mostLines;
};

} // namespace sincerely
