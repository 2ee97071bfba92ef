#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QWidget;

namespace sincerely
{

/// What a new action is, in one value.
struct ActionSpec {
    QString objectName;
    QString text; ///< For menus; may have a mnemonic.
    QKeySequence key = {};
    QString iconName = {};
    QString toolTip = {}; ///< Without the key, which is put behind it; the text if empty.
};

/// Every action of the program with its key, in the order of headings, for the menus and for the overview of keys.
/// Pages enter theirs when they are made; actions that are gone leave the book by themselves.
class ActionBook : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString heading;
        QString text;
        QList<QKeySequence> keys;
        bool isEnabled = true;
    };

    explicit ActionBook(QObject *parent = nullptr);

    /// Makes an action of that widget and enters it. The key works while the widget or what is in it has the keyboard;
    /// on a window it works everywhere in it.
    QAction *make(QWidget *owner, const QString &heading, const ActionSpec &spec);
    void enter(const QString &heading, QAction *action);
    /// For keys that are no action, such as those of lists.
    void enterKey(const QString &heading, const QString &text, const QKeySequence &key);

    /// These headings come first, in this order.
    void setOrder(const QStringList &headings) { m_order = headings; }
    /// Those with a key, heading by heading; headings without a place in the order come in that of their first entry.
    [[nodiscard]] QList<Entry> entries() const;

private:
    struct Line {
        QString heading;
        QPointer<QAction> action; ///< Or a text and a key.
        bool hadAction = false;
        QString text;
        QKeySequence key;
    };
    QList<Line> m_lines;
    QStringList m_order;
};

} // namespace sincerely
