#include "ui/pages/review/review_page.h"

#include "ui/document/campaign_document.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/frame/action_book.h"
#include "ui/frame/announce.h"
#include "ui/frame/flow_layout.h"
#include "ui/page_tools.h"
#include "ui/pages/review/about_pane.h"
#include "ui/pages/review/compare_pane.h"
#include "ui/pages/review/person_list.h"
#include "ui/pages/review/whole_email_pane.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/phrase_edit.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kPhrasesKnown = 1000;
constexpr int kPhrasesShown = 30;
constexpr int kEarlierShown = 3;

} // namespace

ReviewPage::ReviewPage(CampaignDocument &document, const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_speller(tools.speller)
    , m_flow(document, tools.clock, [this] { return m_people->shown(); })
{
    build(tools);
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
    m_about = new AboutPane(m_splitter);
    m_splitter->addWidget(m_about);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    const int unit = fontMetrics().averageCharWidth();
    m_people->setMinimumWidth(unit * 20);
    m_about->setMinimumWidth(unit * 26); // what the list knows of somebody is to be read without pulling at anything
    m_splitter->setSizes({unit * 30, unit * 92, unit * 38});
    row->addWidget(m_splitter);
}

QWidget *ReviewPage::buildCentre(const PageTools &tools)
{
    auto *centre = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_centre = new QStackedWidget(centre);
    m_emailPage = buildEmail(tools);
    m_centre->addWidget(m_emailPage);
    m_whole = new WholeEmailPane(tools, m_centre);
    m_centre->addWidget(m_whole);
    m_compare = new ComparePane(m_centre);
    m_centre->addWidget(m_compare);
    column->addWidget(m_centre, 1);
    m_buttons = new QWidget(centre);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_buttons);
    return centre;
}

QWidget *ReviewPage::buildEmail(const PageTools &tools)
{
    auto *email = new QWidget(m_centre);
    auto *column = new QVBoxLayout(email);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_notice = new InfoBar(email);
    m_notice->setObjectName(QStringLiteral("emailNotice"));
    column->addWidget(m_notice);
    m_email = new PreviewPane(tools.actions, this);
    m_email->setPosition(0, 0); // who is next is for the list to say
    m_email->setOffersHardestFirst(false);
    column->addWidget(m_email, 1);
    return email;
}

void ReviewPage::makeActions(ActionBook &actions)
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    addAction(actions, QStringLiteral("approve"), tr("Approve, next"), key(Qt::CTRL | Qt::Key_Return),
              &ReviewPage::approve);
    addAction(actions, QStringLiteral("nextPerson"), tr("Next"), key(Qt::CTRL | Qt::Key_Down), &ReviewPage::next);
    addAction(actions, QStringLiteral("hold"), tr("Hold"), key(Qt::CTRL | Qt::Key_H), &ReviewPage::hold);
    addAction(actions, QStringLiteral("skip"), tr("Skip"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &ReviewPage::skip);
    addAction(actions, QStringLiteral("editWhole"), tr("Edit whole email"), key(Qt::CTRL | Qt::Key_E),
              &ReviewPage::editWhole);
    addAction(actions, QStringLiteral("lastPhrase"), tr("Last phrase"), key(Qt::CTRL | Qt::Key_D),
              &ReviewPage::takeLastPhrase);
    addAction(actions, QStringLiteral("back"), tr("Back"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
              &ReviewPage::back);
    // Keys without a button: those who use them know them, the overview of keys tells the others.
    const QString heading = tr("Review");
    QAction *previous =
        actions.make(this, heading,
                     {QStringLiteral("previousPerson"), tr("Previous recipient"), QKeySequence(Qt::CTRL | Qt::Key_Up)});
    connect(previous, &QAction::triggered, this, &ReviewPage::previous);
    QAction *search = actions.make(
        this, heading, {QStringLiteral("findPerson"), tr("Search recipients"), QKeySequence(QKeySequence::Find)});
    connect(search, &QAction::triggered, this, &ReviewPage::search);
}

void ReviewPage::addAction(ActionBook &actions, const QString &name, const QString &text, const QKeySequence &key,
                           void (ReviewPage::*slot)())
{
    QAction *action = actions.make(this, tr("Review"), {name, text, key});
    connect(action, &QAction::triggered, this, slot);
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the phrase
    theme::setKind(button,
                   name == QStringLiteral("approve") ? theme::ButtonKind::Accent : theme::ButtonKind::Secondary);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->layout()->addWidget(button);
}

void ReviewPage::connectDocument()
{
    Review &review = m_document.review();
    connect(&m_flow, &ReviewFlow::currentChanged, this, [this] {
        m_centre->setCurrentWidget(m_emailPage);
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
    connect(m_whole, &WholeEmailPane::edited, this,
            [this] { m_document.review().setEditedText(m_flow.current(), m_whole->email()); });
    connect(m_whole, &WholeEmailPane::problem, &m_document, &CampaignDocument::failed);
    connect(m_compare, &ComparePane::closed, this, &ReviewPage::stopEditing);
    connect(m_people, &PersonList::chosen, this, &ReviewPage::openPerson);
    connect(m_about, &AboutPane::phraseChosen, this, &ReviewPage::takePhrase);
    connect(m_notice, &InfoBar::buttonPressed, this, &ReviewPage::answerNotice);
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
    connect(&m_document.history(), &History::earlierEmailsRead, this,
            [this](RecipientId id, const QList<store::EarlierEmail> &emails) {
                if (id == m_flow.current())
                    m_about->showEarlierEmails(emails);
            });
    connect(&m_document.history(), &History::phrasesRead, this, [this](const QStringList &phrases) {
        m_phrases = phrases;
        m_about->showPhrases(phrases.mid(0, kPhrasesShown));
        if (PhraseEdit *edit = m_email->paper()->phraseEdit())
            edit->setEarlierPhrases(phrases);
    });
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_document.history().readPhrases(kPhrasesKnown);
    if (m_flow.current().isNull())
        m_flow.openFirst();
}

void ReviewPage::openPerson(RecipientId id)
{
    m_flow.open(id);
}

/// Its email is as it was approved, whatever becomes of the letter.
bool ReviewPage::isWithSender() const
{
    const RecipientStatus *status = m_document.review().status(m_flow.current());
    return status && (status->state == ReviewState::OnItsWay || status->state == ReviewState::Sent ||
                      status->state == ReviewState::NotSent || status->state == ReviewState::Unknown);
}

bool ReviewPage::canWritePhrase() const
{
    return m_document.hasTouchSlot() && !m_document.review().entry(m_flow.current()).touch.edited && !isWithSender();
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
    if (isWithSender()) {
        endPhrase();
        m_document.history().readFrozen(id, m_document.review().entry(id).message);
    } else {
        startPhrase();
    }
    showAbout();
    showNotice();
}

void ReviewPage::startPhrase()
{
    const RecipientId id = m_flow.current();
    if (!canWritePhrase()) {
        endPhrase();
        if (const std::optional<MadeMessage> made = m_document.make(id))
            m_email->showMessage(made->message);
        return;
    }
    const QString phrase = m_document.review().entry(id).touch.phrase;
    showPaper(phrase);
    const bool isNew = m_email->paper()->phraseEdit() == nullptr;
    PhraseEdit *edit = m_email->startPhrase(phrase, tr("Personal touch for %1").arg(m_document.people().nameOf(id)));
    setFocusProxy(edit);
    edit->setEarlierPhrases(m_phrases);
    if (isNew) {
        checkSpelling(*edit, m_speller);
        connect(edit, &PhraseEdit::contextMenuWanted, this, [this, edit](QMenu *menu, int position) {
            QTextCursor place = edit->textCursor();
            place.setPosition(position);
            addSpellingActions(*menu, place, m_speller);
        });
        connect(edit, &PhraseEdit::phraseChanged, this,
                [this](const QString &typed) { m_document.review().setPhrase(m_flow.current(), typed); });
        connect(edit, &PhraseEdit::shownPhraseChanged, this, &ReviewPage::showPaper);
    }
    if (m_email->isVisible() && !m_people->isAncestorOf(focusWidget()))
        edit->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::endPhrase()
{
    setFocusProxy(m_email->paper());
    m_email->endPhrase();
}

void ReviewPage::showPaper(const QString &shownPhrase)
{
    const std::optional<MadeMessage> made = m_flow.onPaper(shownPhrase);
    if (made)
        m_email->updateMessage(made->message);
    else if (m_document.mistake())
        m_email->showMistake(m_document.mistake()->sentence);
}

void ReviewPage::showAbout()
{
    const RecipientId id = m_flow.current();
    const std::optional<Recipient> person = m_document.people().recipient(id);
    if (!person)
        return;
    m_about->showPerson(m_document.people().nameOf(id), m_document.people().list().columns, person->values);
    m_about->showEarlierEmails({});
    m_document.history().readEarlierEmails(id, person->addressKey, kEarlierShown);
}

void ReviewPage::refreshStatus(RecipientId id)
{
    if (id != m_flow.current())
        return;
    m_refusal.clear();
    showNotice();
}

InfoMessage ReviewPage::noticeNow() const
{
    using Kind = InfoMessage::Kind;
    const RecipientId id = m_flow.current();
    const RecipientStatus *status = m_document.review().status(id);
    if (m_document.mistake())
        return {Kind::Danger, m_document.mistake()->sentence, {tr("Go to the letter")}, false};
    if (m_document.review().counts().total() == 0)
        return {Kind::Note, tr("There is nobody to write to yet."), {tr("Bring a list")}, false};
    if (m_isAllDone)
        return {Kind::Note, tr("Everybody has been reviewed."), {tr("Go to Send")}, false};
    if (!m_refusal.isEmpty() && (!status || !status->problem))
        return {Kind::Attention, m_refusal, {}, false};
    if (!status)
        return {};
    if (status->problem && status->problem->kind == Finding::Kind::EditedBefore)
        return {Kind::Attention, status->problem->sentence, {tr("Keep mine"), tr("Take the letter’s")}, false};
    if (status->problem && status->problem->kind == Finding::Kind::Lapsed)
        return {Kind::Attention, tr("%1 Look at it once more.").arg(status->problem->sentence), {}, false};
    if (status->problem && status->problem->kind != Finding::Kind::TouchMissing)
        return {Kind::Attention, status->problem->sentence, {tr("Go to the row")}, false};
    if (!m_refusal.isEmpty())
        return {Kind::Attention, m_refusal, {}, false};
    if (m_document.review().entry(id).touch.edited && !isWithSender())
        return {Kind::Note, tr("Edited by hand."), {tr("Compare"), tr("Give it back to the letter")}, false};
    switch (status->state) {
    case ReviewState::OnHold:
        return {Kind::Note, tr("On hold: not sent before you approve it."), {}, false};
    case ReviewState::Skipped:
        return {Kind::Note, tr("Skipped in this campaign."), {tr("Take in again")}, false};
    case ReviewState::Sent:
        return {Kind::Note, tr("Sent. This is the email as it was sent."), {}, false};
    case ReviewState::OnItsWay:
        return {Kind::Note, tr("On its way. This is the email as it was approved."), {}, false};
    default:
        return {};
    }
}

void ReviewPage::showNotice()
{
    m_notice->setMessage(noticeNow());
}

void ReviewPage::answerNotice(int button)
{
    const RecipientId id = m_flow.current();
    const RecipientStatus *status = m_document.review().status(id);
    if (m_document.mistake()) {
        Q_EMIT letterRequested();
    } else if (m_document.review().counts().total() == 0) {
        Q_EMIT listRequested();
    } else if (m_isAllDone) {
        Q_EMIT sendRequested();
    } else if (status && status->problem && status->problem->kind == Finding::Kind::EditedBefore) {
        if (button == 0)
            m_document.review().keepEdited(id);
        else
            m_document.review().setEdited(id, std::nullopt);
    } else if (status && status->state == ReviewState::Skipped) {
        skip();
    } else if (m_document.review().entry(id).touch.edited && (!status || !status->problem)) {
        if (button == 0)
            compare();
        else
            m_document.review().setEdited(id, std::nullopt);
    } else {
        Q_EMIT rowRequested(id);
    }
}

void ReviewPage::approve()
{
    m_centre->setCurrentWidget(m_emailPage);
    (void)m_flow.approve();
}

void ReviewPage::back()
{
    m_flow.back();
}

void ReviewPage::next()
{
    m_flow.next();
}

void ReviewPage::previous()
{
    m_flow.previous();
}

void ReviewPage::hold()
{
    m_flow.hold();
}

void ReviewPage::skip()
{
    m_flow.skip();
}

/// Turns the paper into an editor for this one, or back.
void ReviewPage::editWhole()
{
    const RecipientId id = m_flow.current();
    if (m_centre->currentWidget() == m_whole) {
        stopEditing();
        return;
    }
    if (isWithSender())
        return;
    if (!m_document.review().entry(id).touch.edited) {
        const std::optional<MadeMessage> made = m_document.make(id);
        if (!made)
            return;
        m_document.review().setEdited(id, WholeEmailPane::beginningWith(made->message));
    }
    m_whole->show(*m_document.review().entry(id).touch.edited);
    m_centre->setCurrentWidget(m_whole);
    m_whole->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::stopEditing()
{
    m_centre->setCurrentWidget(m_emailPage);
    showCurrent();
    m_email->paper()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::compare()
{
    const RecipientId id = m_flow.current();
    const PersonalTouch touch = m_document.review().entry(id).touch;
    const std::optional<MadeMessage> edited = m_document.make(id);
    const std::optional<MadeMessage> unedited = m_document.make(id, {touch.phrase, std::nullopt});
    if (!edited || !unedited)
        return;
    m_compare->show(unedited->message, edited->message);
    m_centre->setCurrentWidget(m_compare);
    m_compare->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::takeLastPhrase()
{
    takePhrase(m_document.review().lastPhrase());
}

void ReviewPage::takePhrase(const QString &phrase)
{
    PhraseEdit *edit = m_email->paper()->phraseEdit();
    if (!edit || phrase.isEmpty())
        return;
    edit->selectAll();
    edit->insertPlainText(phrase); // as if it were typed, so that it can be undone
    edit->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::search()
{
    m_people->focusSearch();
}

} // namespace sincerely
