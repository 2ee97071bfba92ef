#include "ui/pages/review/review_page.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/action_book.h"
#include "ui/frame/announce.h"
#include "ui/frame/button_row.h"
#include "ui/page_tools.h"
#include "ui/pages/review/about_pane.h"
#include "ui/pages/review/email_stack.h"
#include "ui/pages/review/person_list.h"
#include "ui/pages/review/phrase_place.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/phrase_edit.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

constexpr int kPhrasesKnown = 1000;

} // namespace

ReviewPage::ReviewPage(CampaignDocument &document, const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_flow(document, tools.clock, [this] { return m_people->shown(); })
{
    build(tools);
    m_phrase = new PhrasePlace(document, m_flow, *m_email, tools.speller, this);
    makeActions(tools.actions);
    connectDocument();
    setFocusProxy(m_email->paper());
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::build(const PageTools &tools)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kBetween);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("reviewSplitter"));
    m_splitter->setHandleWidth(theme::kBetween);
    m_people = new PersonList(m_document, m_splitter);
    m_splitter->addWidget(m_people);
    m_splitter->addWidget(buildCentre(tools));
    m_about = new AboutPane(m_document, m_splitter);
    m_splitter->addWidget(m_about);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    const int unit = fontMetrics().averageCharWidth();
    m_people->setMinimumWidth(unit * 20);
    m_about->setMinimumWidth(unit * 26); // what the list knows of somebody is to be read without pulling at anything
    row->addWidget(m_splitter);
}

QWidget *ReviewPage::buildCentre(const PageTools &tools)
{
    auto *centre = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_centre = new EmailStack(m_document, tools, this, centre);
    m_email = &m_centre->paper();
    column->addWidget(m_centre, 1);
    m_buttons = new ButtonRow(centre);
    column->addWidget(m_buttons);
    return centre;
}

void ReviewPage::makeActions(ActionBook &actions)
{
    const auto add = [this, &actions](const QString &name, const QString &text, auto keys, auto run) {
        QAction *action = actions.make(this, tr("Review"), {name, text, QKeySequence(keys)});
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto addButton = [this, &add](const QString &name, const QString &text, auto keys, auto run) {
        QAction *action = add(name, text, keys, run);
        const bool isMain = name == QStringLiteral("approve");
        m_buttons->add(action, isMain ? theme::ButtonKind::Accent : theme::ButtonKind::Secondary);
    };
    addButton(QStringLiteral("approve"), tr("Approve, next"), Qt::CTRL | Qt::Key_Return, [this] { approve(); });
    addButton(QStringLiteral("nextPerson"), tr("Next"), Qt::CTRL | Qt::Key_Down, [this] { m_flow.next(); });
    addButton(QStringLiteral("hold"), tr("Hold"), Qt::CTRL | Qt::Key_H, [this] { m_flow.hold(); });
    addButton(QStringLiteral("skip"), tr("Skip"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_flow.skip(); });
    addButton(QStringLiteral("editWhole"), tr("Edit whole email"), Qt::CTRL | Qt::Key_E, [this] { editWhole(); });
    addButton(QStringLiteral("lastPhrase"), tr("Last phrase"), Qt::CTRL | Qt::Key_D,
              [this] { m_phrase->take(m_document.review().lastPhrase()); });
    addButton(QStringLiteral("back"), tr("Back"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { m_flow.back(); });
    // Keys without a button: those who use them know them, the overview of keys tells the others.
    add(QStringLiteral("previousPerson"), tr("Previous recipient"), Qt::CTRL | Qt::Key_Up,
        [this] { m_flow.previous(); });
    add(QStringLiteral("findPerson"), tr("Search recipients"), QKeySequence::Find, [this] { m_people->focusSearch(); });
}

void ReviewPage::connectDocument()
{
    Review &review = m_document.review();
    connect(&m_flow, &ReviewFlow::currentChanged, this, [this] {
        m_centre->showPaper();
        const QWidget *before = focusWidget();
        showCurrent();
        if (before && before == focusWidget() && !m_people->isAncestorOf(before))
            tellWhereTheKeyboardIs(); // with the name of whom the phrase is for now
    });
    connect(&m_flow, &ReviewFlow::refused, this, [this](const QString &sentence) {
        m_refusal = sentence;
        showNotice();
    });
    connect(&m_flow, &ReviewFlow::allDone, this, [this] {
        m_isAllDone = true;
        showNotice();
    });
    connect(m_centre, &EmailStack::compared, this, &ReviewPage::stopEditing);
    connect(m_people, &PersonList::chosen, this, &ReviewPage::openPerson);
    connect(m_about, &AboutPane::phraseChosen, m_phrase, &PhrasePlace::take);
    connect(&m_centre->notice(), &InfoBar::buttonPressed, this, &ReviewPage::answerNotice);
    connect(&m_document, &CampaignDocument::compositionChanged, this, &ReviewPage::showCurrent);
    connect(&m_document.people(), &People::recipientChanged, this, [this](RecipientId id) {
        if (id == m_flow.current())
            showCurrent();
    });
    connect(&review, &Review::entryChanged, this, [this](RecipientId id) {
        if (id == m_flow.current())
            showCurrent();
    });
    connect(&review, &Review::statusChanged, this, &ReviewPage::refreshStatus);
    connect(&review, &Review::statusesChanged, this, [this] {
        if (m_flow.current().isNull() && isVisible())
            m_flow.openFirst();
        showNotice();
    });
    connect(&m_document.history(), &History::frozenRead, this, [this](RecipientId id, const OutgoingMessage &message) {
        if (id == m_flow.current())
            m_email->showMessage(message);
    });
    connect(&m_document.history(), &History::phrasesRead, m_phrase, &PhrasePlace::setEarlierPhrases);
}

/// The list and what is known of somebody have their share of the window, as far as they need it; the email has the
/// rest.
void ReviewPage::shareRoom()
{
    const int unit = fontMetrics().averageCharWidth();
    const int room = m_splitter->width() - 2 * m_splitter->handleWidth();
    const int people = std::clamp(room * 18 / 100, m_people->minimumWidth(), unit * 30);
    const int about = std::clamp(room * 22 / 100, m_about->minimumWidth(), unit * 40);
    m_splitter->setSizes({people, room - people - about, about});
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_hasSharedRoom, true)) {
        layout()->activate();
        shareRoom();
    }
    m_document.history().readPhrases(kPhrasesKnown);
    if (m_flow.current().isNull())
        m_flow.openFirst();
}

void ReviewPage::openPerson(RecipientId id)
{
    m_flow.open(id);
}

void ReviewPage::showCurrent()
{
    const RecipientId id = m_flow.current();
    m_refusal.clear();
    m_isAllDone = false;
    m_people->setCurrent(id);
    m_people->setPace(m_flow.pace());
    if (id.isNull() || !m_document.people().recipient(id)) {
        m_email->showNothing(tr("Nobody is chosen."));
        showNotice();
        return;
    }
    if (isWithSender(m_document, id)) {
        endPhrase();
        m_document.history().readFrozen(id, m_document.review().entry(id).message);
    } else {
        startPhrase();
    }
    m_about->showPerson(id);
    showNotice();
}

void ReviewPage::startPhrase()
{
    if (!m_phrase->isThere()) {
        endPhrase();
        if (const std::optional<MadeMessage> made = m_document.make(m_flow.current()))
            m_email->showMessage(made->message);
        return;
    }
    PhraseEdit &edit = m_phrase->begin();
    setFocusProxy(&edit);
    if (m_email->isVisible() && !m_people->isAncestorOf(focusWidget()))
        edit.setFocus(Qt::OtherFocusReason);
}

void ReviewPage::endPhrase()
{
    setFocusProxy(m_email->paper());
    m_phrase->end();
}

void ReviewPage::refreshStatus(RecipientId id)
{
    if (id != m_flow.current())
        return;
    m_refusal.clear();
    showNotice();
}

void ReviewPage::showNotice()
{
    m_told = noticeAbout(m_document, m_flow.current(), m_refusal, m_isAllDone);
    m_centre->notice().setMessage(m_told.message);
}

void ReviewPage::answerNotice(int button)
{
    using Answer = ReviewNotice::Answer;
    const RecipientId id = m_flow.current();
    switch (m_told.answers.at(button)) {
    case Answer::GoToLetter:
        Q_EMIT letterRequested();
        return;
    case Answer::BringList:
        Q_EMIT listRequested();
        return;
    case Answer::GoToSend:
        Q_EMIT sendRequested();
        return;
    case Answer::GoToRow:
        Q_EMIT rowRequested(id);
        return;
    case Answer::KeepMine:
        m_document.review().keepEdited(id);
        return;
    case Answer::TakeTheLetters:
        m_document.review().setEdited(id, std::nullopt);
        return;
    case Answer::TakeIn:
        m_flow.skip();
        return;
    case Answer::Compare:
        m_centre->compare(id);
        return;
    }
}

void ReviewPage::approve()
{
    m_centre->showPaper();
    if (m_flow.approve())
        m_document.history().readPhrases(kPhrasesKnown); // this one is offered to the next
}

/// Turns the paper into an editor for this one, or back.
void ReviewPage::editWhole()
{
    if (m_centre->isEditing())
        stopEditing();
    else if (!isWithSender(m_document, m_flow.current()))
        m_centre->edit(m_flow.current());
}

void ReviewPage::stopEditing()
{
    m_centre->showPaper();
    showCurrent();
    m_email->paper()->setFocus(Qt::OtherFocusReason);
}

} // namespace sincerely
