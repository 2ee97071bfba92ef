#include "ui/pages/review/review_page.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/action_book.h"
#include "ui/pages/review/about_pane.h"
#include "ui/pages/review/email_pane.h"
#include "ui/pages/review/person_list.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/phrase_edit.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kPhrasesKnown = 1000;
constexpr int kPhrasesShown = 30;
constexpr int kEarlierShown = 3;

bool isWithSender(ReviewState state)
{
    return state == ReviewState::OnItsWay || state == ReviewState::Sent || state == ReviewState::NotSent ||
           state == ReviewState::Unknown;
}

} // namespace

ReviewPage::ReviewPage(CampaignDocument &document, const Clock &clock, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_flow(document, clock, [this] { return m_people->shown(); })
{
    build();
    makeActions(actions);
    connectDocument();
    setFocusProxy(m_email->paper());
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kBetween);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("reviewSplitter"));
    m_splitter->setHandleWidth(theme::kBetween);
    m_people = new PersonList(m_document, m_splitter);
    m_splitter->addWidget(m_people);
    m_splitter->addWidget(buildCentre());
    m_about = new AboutPane(m_splitter);
    m_splitter->addWidget(m_about);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({unit * 32, unit * 100, unit * 36});
    row->addWidget(m_splitter);
}

QWidget *ReviewPage::buildCentre()
{
    auto *centre = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_email = new EmailPane(centre);
    column->addWidget(m_email, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::kInside);
    column->addLayout(m_buttons);
    return centre;
}

void ReviewPage::makeActions(ActionBook &actions)
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    addAction(actions, QStringLiteral("approve"), tr("Approve, next"), key(Qt::CTRL | Qt::Key_Return),
              &ReviewPage::approve);
    addAction(actions, QStringLiteral("skipOver"), tr("Skip over"), key(Qt::CTRL | Qt::Key_Down), &ReviewPage::next);
    addAction(actions, QStringLiteral("hold"), tr("Hold"), key(Qt::CTRL | Qt::Key_H), &ReviewPage::hold);
    addAction(actions, QStringLiteral("skip"), tr("Leave out"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
              &ReviewPage::skip);
    addAction(actions, QStringLiteral("lastPhrase"), tr("Last phrase"), key(Qt::CTRL | Qt::Key_D),
              &ReviewPage::takeLastPhrase);
    m_buttons->addStretch(1);
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
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button,
                   name == QStringLiteral("approve") ? theme::ButtonKind::Accent : theme::ButtonKind::Secondary);
    m_buttons->addWidget(button);
}

void ReviewPage::connectDocument()
{
    Review &review = m_document.review();
    connect(&m_flow, &ReviewFlow::currentChanged, this, &ReviewPage::showCurrent);
    connect(&m_flow, &ReviewFlow::refused, this, [this](const QString &sentence) {
        m_refusal = sentence;
        showNotice();
    });
    connect(&m_flow, &ReviewFlow::allDone, this, [this] {
        m_isAllDone = true;
        showNotice();
    });
    connect(m_people, &PersonList::chosen, this, &ReviewPage::openPerson);
    connect(m_about, &AboutPane::phraseChosen, this, &ReviewPage::takePhrase);
    connect(m_email->notice(), &InfoBar::buttonPressed, this, &ReviewPage::answerNotice);
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
            m_email->show({message, std::nullopt, {}});
    });
    connect(&m_document.history(), &History::earlierEmailsRead, this,
            [this](RecipientId id, const QList<store::EarlierEmail> &emails) {
                if (id == m_flow.current())
                    m_about->showEarlierEmails(emails);
            });
    connect(&m_document.history(), &History::phrasesRead, this, [this](const QStringList &phrases) {
        m_phrases = phrases;
        m_about->showPhrases(phrases.mid(0, kPhrasesShown));
        if (PhraseEdit *edit = m_email->phraseEdit())
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

bool ReviewPage::canWritePhrase() const
{
    const RecipientId id = m_flow.current();
    const RecipientStatus *status = m_document.review().status(id);
    return m_document.hasTouchSlot() && !m_document.review().entry(id).touch.edited && status &&
           !isWithSender(status->state);
}

void ReviewPage::showCurrent()
{
    const RecipientId id = m_flow.current();
    m_refusal.clear();
    m_isAllDone = false;
    m_people->setCurrent(id);
    m_people->setPace(m_flow.pace());
    if (id.isNull() || !m_document.people().recipient(id)) {
        m_email->clear();
        showNotice();
        return;
    }
    const RecipientStatus *status = m_document.review().status(id);
    if (status && isWithSender(status->state)) {
        m_email->stopWriting();
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
        m_email->stopWriting();
        if (const std::optional<MadeMessage> made = m_document.make(id))
            m_email->show(*made);
        return;
    }
    const QString phrase = m_document.review().entry(id).touch.phrase;
    showPaper(phrase);
    const bool isNew = m_email->phraseEdit() == nullptr;
    PhraseEdit *edit = m_email->writePhrase(phrase, m_document.people().nameOf(id));
    edit->setEarlierPhrases(m_phrases);
    if (isNew) {
        connect(edit, &PhraseEdit::phraseChanged, this,
                [this](const QString &typed) { m_document.review().setPhrase(m_flow.current(), typed); });
        connect(edit, &PhraseEdit::shownPhraseChanged, this, &ReviewPage::showPaper);
    }
    if (isVisible() && !m_people->isAncestorOf(focusWidget()))
        edit->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showPaper(const QString &shownPhrase)
{
    const std::optional<MadeMessage> made = m_flow.onPaper(shownPhrase);
    if (made)
        m_email->show(*made);
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
    switch (status->state) {
    case ReviewState::OnHold:
        return {Kind::Note, tr("On hold: not sent before you approve it."), {}, false};
    case ReviewState::Skipped:
        return {Kind::Note, tr("Left out of this campaign."), {tr("Take in again")}, false};
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
    m_email->notice()->setMessage(noticeNow());
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
    } else {
        Q_EMIT rowRequested(id);
    }
}

void ReviewPage::approve()
{
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

void ReviewPage::takeLastPhrase()
{
    takePhrase(m_document.review().lastPhrase());
}

void ReviewPage::takePhrase(const QString &phrase)
{
    PhraseEdit *edit = m_email->phraseEdit();
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
