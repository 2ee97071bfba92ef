#pragma once

#include "core/letter/content.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QLayout;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace sincerely
{

/// The description and the width of a picture.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param image null when the picture is missing
    PictureDialog(const letter::Picture &picture, const QImage &image, QWidget *parent);

    [[nodiscard]] letter::Picture picture() const;

Q_SIGNALS:
    void removeRequested();

private:
    QLayout *widthRow(int width);
    QLayout *buttonRow();
    void showSize();

    letter::Picture m_picture;
    QImage m_image;
    QLineEdit *m_alt;
    QSlider *m_slider = nullptr;
    QSpinBox *m_width = nullptr;
    QLabel *m_size = nullptr;
};

} // namespace sincerely
