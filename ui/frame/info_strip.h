#pragma once

#include "ui/widgets/info_bar.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace sincerely
{

/// The messages of the page, one below the other, each under a name of its own so that it can be changed or withdrawn.
/// Takes no room while there is none.
class InfoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit InfoStrip(QWidget *parent = nullptr);

    /// Shows a message, or changes the one of that name. \param pressed is called with the index of the button
    void tell(const QString &name, const InfoMessage &message, std::function<void(int)> pressed = {});
    void withdraw(const QString &name);
    void withdrawAll();
    [[nodiscard]] InfoBar *bar(const QString &name) const { return m_bars.value(name); }

Q_SIGNALS:
    void closed(const QString &name); ///< By the person; the message is gone then.

private:
    QVBoxLayout *m_column;
    QHash<QString, InfoBar *> m_bars;
};

} // namespace sincerely
