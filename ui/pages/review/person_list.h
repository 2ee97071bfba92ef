#pragma once

#include "ui/models/person_list_model.h"

#include <QWidget>

class QComboBox;
class QListView;
class QProgressBar;

namespace sincerely
{

class Label;
class SearchField;

/// The people of the review: who is where, a filter, and how far it has got. Type-ahead and arrows as in any list.
class PersonList : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit PersonList(CampaignDocument &document, QWidget *parent = nullptr);

    /// Who is shown, in this order.
    [[nodiscard]] const QList<RecipientId> &shown() const { return m_model->ids(); }

    /// Marks the one who is open, without telling it back.
    void setCurrent(RecipientId id);
    void setPace(std::optional<double> perMinute);

    void focusSearch();
    void focusList();

Q_SIGNALS:
    void chosen(sincerely::RecipientId id);

private:
    void buildFilter();
    void applyFilter();
    void showCounts();

    CampaignDocument &m_document;
    PersonListModel *m_model;
    SearchField *m_search;
    QComboBox *m_states;
    QListView *m_list;
    QProgressBar *m_progress;
    Label *m_left;
    std::optional<double> m_pace;
    RecipientId m_current;
};

} // namespace sincerely
