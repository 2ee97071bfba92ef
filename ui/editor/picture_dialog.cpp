#include "ui/editor/picture_dialog.h"

#include "ui/editor/picture_sizes.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

PictureDialog::PictureDialog(const letter::Picture &picture, const QImage &image, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_image(image)
    , m_alt(new QLineEdit(picture.alt, this))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Picture"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kBetween);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kBetween);
    form->setVerticalSpacing(theme::kInside);
    m_alt->setObjectName(QStringLiteral("pictureAlt"));
    m_alt->setAccessibleName(tr("Description"));
    m_alt->setPlaceholderText(tr("What is read out, or seen where pictures are not shown"));
    m_alt->setMinimumWidth(m_alt->fontMetrics().horizontalAdvance(m_alt->placeholderText()) + theme::kPage);
    form->addRow(tr("Description"), m_alt);
    const int natural = image.isNull() ? kWidestShown : std::min(image.width(), kWidestShown);
    form->addRow(tr("Width"), widthRow(picture.width > 0 ? std::min(picture.width, kWidestShown) : natural));
    m_size = new QLabel(this);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setFont(theme::secondary(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::colour(theme::Colour::Muted, muted));
    m_size->setPalette(muted);
    form->addRow(QString(), m_size);
    layout->addLayout(form);
    layout->addLayout(buttonRow());
    showSize();
    m_alt->setFocus();
}

QLayout *PictureDialog::widthRow(int width)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("pictureWidthSlider"));
    m_slider->setAccessibleName(tr("Width"));
    m_slider->setRange(kNarrowestShown, kWidestShown);
    m_slider->setPageStep(100);
    m_width = new QSpinBox(this);
    m_width->setObjectName(QStringLiteral("pictureWidth"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_width->setRange(kNarrowestShown, kWidestShown);
    m_width->setSuffix(tr(" px", "pixels"));
    m_slider->setValue(width);
    m_width->setValue(width);
    row->addWidget(m_slider, 1);
    row->addWidget(m_width);
    connect(m_slider, &QSlider::valueChanged, m_width, &QSpinBox::setValue);
    connect(m_width, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::showSize);
    return row;
}

QLayout *PictureDialog::buttonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    auto *remove = new QPushButton(tr("&Remove picture"), this);
    remove->setObjectName(QStringLiteral("removePicture"));
    remove->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("pictureCancel"));
    cancel->setAutoDefault(false);
    auto *done = new QPushButton(tr("&Change"), this);
    done->setObjectName(QStringLiteral("pictureDone"));
    done->setDefault(true);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(done);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PictureDialog::showSize()
{
    if (m_image.isNull()) {
        m_size->setText(tr("The file of this picture is missing."));
        return;
    }
    const int width = m_width->value();
    const int height = std::max(1, qRound(double(width) * m_image.height() / m_image.width()));
    const QString size = tr("%1 × %2 pixels in the email").arg(width).arg(height);
    // Fewer pixels than are shown look coarse.
    m_size->setText(m_image.width() < width ? tr("%1; larger than the picture is, so it will be blurred").arg(size)
                                            : size);
}

letter::Picture PictureDialog::picture() const
{
    letter::Picture picture = m_picture;
    picture.alt = m_alt->text().simplified();
    picture.width = m_width->value();
    return picture;
}

} // namespace sincerely
