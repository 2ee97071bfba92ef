#include "ui/frame/info_strip.h"

#include <QVBoxLayout>

namespace sincerely
{

InfoStrip::InfoStrip(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme::kPage, 0, theme::kPage, theme::kBetween);
    m_column->setSpacing(theme::kInside);
    hide();
}

void InfoStrip::tell(const QString &name, const InfoMessage &message, std::function<void(int)> pressed)
{
    InfoBar *&bar = m_bars[name];
    if (!bar) {
        bar = new InfoBar(this);
        bar->setObjectName(name);
        m_column->addWidget(bar);
        connect(bar, &InfoBar::closed, this, [this, name] {
            withdraw(name);
            Q_EMIT closed(name);
        });
    }
    disconnect(bar, &InfoBar::buttonPressed, this, nullptr);
    if (pressed)
        connect(bar, &InfoBar::buttonPressed, this, [pressed = std::move(pressed)](int index) { pressed(index); });
    show(); // before the bar, which is announced when it is seen
    bar->setMessage(message);
}

void InfoStrip::withdraw(const QString &name)
{
    if (InfoBar *bar = m_bars.take(name)) {
        bar->hide();
        bar->deleteLater(); // it may be the one that was pressed
    }
    setVisible(!m_bars.isEmpty());
}

void InfoStrip::withdrawAll()
{
    const QStringList names = m_bars.keys();
    for (const QString &name : names)
        withdraw(name);
}

} // namespace sincerely
