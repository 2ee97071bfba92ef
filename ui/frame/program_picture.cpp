#include "ui/frame/program_picture.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace sincerely
{

ProgramPicture::ProgramPicture(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void ProgramPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    theme::applicationIcon().paint(&painter, rect());
}

} // namespace sincerely
