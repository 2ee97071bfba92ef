#include "ui/pages/review/phrase_place.h"

#include "ui/document/campaign_document.h"
#include "ui/editor/spell_highlighter.h"
#include "ui/editor/spell_menu.h"
#include "ui/pages/review/review_flow.h"
#include "ui/pages/review/review_notice.h"
#include "ui/pages/review/review_page.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/phrase_edit.h"
#include "ui/paper/preview_pane.h"

#include <QMenu>

namespace sincerely
{

PhrasePlace::PhrasePlace(CampaignDocument &document, ReviewFlow &flow, PreviewPane &paper, spelling::Speller &speller,
                         QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_flow(flow)
    , m_paper(paper)
    , m_speller(speller)
{
}

bool PhrasePlace::isThere() const
{
    const RecipientId id = m_flow.current();
    return m_document.hasTouchSlot() && !m_document.review().entry(id).touch.edited && !isWithSender(m_document, id);
}

PhraseEdit &PhrasePlace::begin()
{
    const RecipientId id = m_flow.current();
    const QString phrase = m_document.review().entry(id).touch.phrase;
    show(phrase);
    const bool isNew = m_paper.paper()->phraseEdit() == nullptr;
    PhraseEdit *edit =
        m_paper.startPhrase(phrase, ReviewPage::tr("Personal touch for %1").arg(m_document.people().nameOf(id)));
    edit->setEarlierPhrases(m_earlier);
    if (isNew)
        follow(edit);
    return *edit;
}

void PhrasePlace::follow(PhraseEdit *edit)
{
    checkSpelling(*edit, m_speller);
    connect(edit, &PhraseEdit::contextMenuWanted, this, [this, edit](QMenu *menu, int position) {
        QTextCursor place = edit->textCursor();
        place.setPosition(position);
        addSpellingActions(*menu, place, m_speller);
    });
    connect(edit, &PhraseEdit::phraseChanged, this,
            [this](const QString &typed) { m_document.review().setPhrase(m_flow.current(), typed); });
    connect(edit, &PhraseEdit::shownPhraseChanged, this, &PhrasePlace::show);
}

void PhrasePlace::end()
{
    m_paper.endPhrase();
}

void PhrasePlace::setEarlierPhrases(const QStringList &phrases)
{
    m_earlier = phrases;
    if (PhraseEdit *edit = m_paper.paper()->phraseEdit())
        edit->setEarlierPhrases(phrases);
}

void PhrasePlace::take(const QString &phrase)
{
    PhraseEdit *edit = m_paper.paper()->phraseEdit();
    if (!edit || phrase.isEmpty())
        return;
    edit->selectAll();
    edit->insertPlainText(phrase);
    edit->setFocus(Qt::OtherFocusReason);
}

void PhrasePlace::show(const QString &phrase)
{
    if (const std::optional<MadeMessage> made = m_flow.onPaper(phrase))
        m_paper.updateMessage(made->message);
    else if (m_document.mistake())
        m_paper.showMistake(m_document.mistake()->sentence);
}

} // namespace sincerely
