#include "ui/pages/review/person_list.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/accessible_role.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

struct StateChoice {
    QString text;
    QList<ReviewState> states; ///< Empty: everybody.
};

QList<StateChoice> stateChoices()
{
    using State = ReviewState;
    return {{PersonList::tr("Everybody"), {}},
            {PersonList::tr("To review"), {State::ToReview}},
            {PersonList::tr("Needs attention"), {State::NeedsAttention}},
            {PersonList::tr("Ready"), {State::Ready}},
            {PersonList::tr("On hold"), {State::OnHold}},
            {PersonList::tr("Skipped"), {State::Skipped}},
            {PersonList::tr("On its way or sent"), {State::OnItsWay, State::Sent, State::NotSent, State::Unknown}}};
}

int countOf(const ReviewCounts &counts, const QList<ReviewState> &states)
{
    if (states.isEmpty())
        return counts.total();
    int count = 0;
    for (const ReviewState state : states)
        count += counts.of(state);
    return count;
}

} // namespace

PersonList::PersonList(CampaignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PersonListModel(document, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    buildFilter();
    column->addWidget(m_search);
    column->addWidget(m_states);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(tr("Recipients"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a name without room ends with an ellipsis
    theme::setBorderless(m_list);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const RecipientId id = m_model->idAt(index.row());
        if (index.isValid() && id != m_current)
            Q_EMIT chosen(id);
    });

    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setAccessibleName(tr("Progress of the review"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_left = new Label(QString(), Label::Voice::Secondary, this);
    m_left->setObjectName(QStringLiteral("left"));
    column->addWidget(m_left);

    connect(&document.review(), &Review::countsChanged, this, &PersonList::showCounts);
    showCounts();
}

void PersonList::buildFilter()
{
    m_search = new SearchField(tr("Search recipients"), this);
    m_search->setObjectName(QStringLiteral("searchPeople"));
    connect(m_search, &SearchField::textChanged, this, &PersonList::applyFilter);
    connect(m_search, &SearchField::downPressed, this, &PersonList::focusList);
    m_states = new QComboBox(this);
    m_states->setObjectName(QStringLiteral("stateFilter"));
    setBoxName(m_states, tr("Which recipients are shown"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as wide as the list below it
    m_states->setMinimumContentsLength(8);
    const QList<StateChoice> choices = stateChoices();
    for (const StateChoice &choice : choices)
        m_states->addItem(choice.text);
    connect(m_states, &QComboBox::currentIndexChanged, this, &PersonList::applyFilter);
}

void PersonList::applyFilter()
{
    PeopleFilter filter;
    filter.text = m_search->text().trimmed();
    const QList<ReviewState> states = stateChoices().at(m_states->currentIndex()).states;
    filter.states = QSet<ReviewState>(states.cbegin(), states.cend());
    m_model->setFilter(filter);
    setCurrent(m_current);
}

void PersonList::setCurrent(RecipientId id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void PersonList::setPace(std::optional<double> perMinute)
{
    m_pace = perMinute;
    showCounts();
}

void PersonList::showCounts()
{
    const ReviewCounts &counts = m_document.review().counts();
    const int done = counts.total() - counts.left();
    m_progress->setRange(0, std::max(1, counts.total()));
    m_progress->setValue(done);
    const QString left = counts.left() == 0 && counts.total() > 0 ? tr("Everybody has been reviewed")
                                                                  : tr("%Ln left", nullptr, counts.left());
    m_left->setText(
        m_pace ? tr("%1 · %2 a minute", "41 left · 3.4 a minute").arg(left, QLocale().toString(*m_pace, 'f', 1))
               : left);
    const QList<StateChoice> choices = stateChoices();
    for (int i = 0; i < choices.size(); ++i)
        m_states->setItemText(i, tr("%1 (%2)", "a state and how many are in it")
                                     .arg(choices.at(i).text)
                                     .arg(QLocale().toString(countOf(counts, choices.at(i).states))));
}

void PersonList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PersonList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace sincerely
