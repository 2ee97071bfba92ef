#pragma once

#include "ui/frame/action_book.h"

#include <QDialog>

class QTreeWidget;

namespace sincerely
{

class SearchField;

/// Every action with its key, under headings, searchable. To be opened with open().
class KeysOverview : public QDialog
{
    Q_OBJECT

public:
    KeysOverview(const QList<ActionBook::Entry> &entries, QWidget *parent);

private:
    void fill(const QList<ActionBook::Entry> &entries);
    void filter(const QString &text);

    SearchField *m_search;
    QTreeWidget *m_list;
};

} // namespace sincerely
