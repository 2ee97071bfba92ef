#include "ui/frame/action_book.h"

#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QStringList>
#include <QWidget>

namespace sincerely
{

namespace
{

/// "&Rename…" as people read it.
QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

} // namespace

ActionBook::ActionBook(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionBook::make(QWidget *owner, const QString &heading, const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, owner);
    action->setObjectName(spec.objectName);
    action->setShortcut(spec.key);
    action->setShortcutContext(owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (!spec.iconName.isEmpty())
        action->setIcon(theme::icon(spec.iconName));
    action->setIconVisibleInMenu(false); // menus are read, not looked at
    action->setToolTip(theme::withShortcut(spec.toolTip.isEmpty() ? plain(spec.text) : spec.toolTip, spec.key));
    owner->addAction(action);
    enter(heading, action);
    return action;
}

void ActionBook::enter(const QString &heading, QAction *action)
{
    m_lines.append({heading, action, true, {}, {}});
}

void ActionBook::enterKey(const QString &heading, const QString &text, const QKeySequence &key)
{
    m_lines.append({heading, nullptr, false, text, key});
}

QList<ActionBook::Entry> ActionBook::entries() const
{
    QStringList headings = m_order;
    for (const Line &line : m_lines) {
        if (!headings.contains(line.heading))
            headings.append(line.heading);
    }
    QList<Entry> entries;
    for (const QString &heading : std::as_const(headings)) {
        for (const Line &line : m_lines) {
            if (line.heading != heading)
                continue;
            if (!line.hadAction)
                entries.append({heading, line.text, {line.key}, true});
            else if (line.action && !line.action->shortcuts().isEmpty())
                entries.append(
                    {heading, plain(line.action->text()), line.action->shortcuts(), line.action->isEnabled()});
        }
    }
    return entries;
}

} // namespace sincerely
