#include "core/merge/touch_marks.h"
#include "tests/gui/email_fixture.h"
#include "tests/gui/pictures/all_scenes.h"
#include "ui/frame/action_book.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"

#include <QVBoxLayout>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// A page with nothing but a preview.
class PreviewPage : public QWidget
{
public:
    PreviewPage()
        : m_pane(new PreviewPane(m_book, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_pane);
        m_pane->setPosition(7, 120);
    }

    [[nodiscard]] PreviewPane &pane() { return *m_pane; }

private:
    ActionBook m_book;
    PreviewPane *m_pane;
};

using Preparation = std::function<void(PreviewPane &)>;

Scene scene(const QString &name, const Preparation &prepare, QSize size = {700, 900})
{
    return {name, size, [prepare] {
                auto page = std::make_unique<PreviewPage>();
                prepare(page->pane());
                return page;
            }};
}

Preparation email(OutgoingMessage (*make)(), const QString &heldBack = {})
{
    return [make, heldBack](PreviewPane &pane) { pane.showMessage(make(), heldBack); };
}

Preparation switched(const QString &action)
{
    return [action](PreviewPane &pane) {
        pane.showMessage(sampleEmail());
        pane.parentWidget()->findChild<QAction *>(action)->trigger();
    };
}

/// While the phrase is written; nothing is focused in a picture, so there is no caret.
Preparation phrase(const QString &typed, const QStringList &earlier = {})
{
    return [typed, earlier](PreviewPane &pane) {
        PhraseEdit *edit = pane.startPhrase(typed, u"Personal touch for Amélie Dubois"_s);
        edit->setEarlierPhrases(earlier);
        OutgoingMessage message = sampleEmail();
        const QString written = u"It was lovely to meet you at the harbour."_s;
        message.html.replace(written, merge::withTouchMarks(typed).toHtmlEscaped());
        message.text.replace(written, merge::withTouchMarks(typed));
        pane.showMessage(message, typed.isEmpty() ? u"The personal touch is still to be written."_s : QString());
    };
}

} // namespace

Scenes paperScenes()
{
    return {scene(u"paper-sample"_s, email(sampleEmail)),
            scene(u"paper-personal"_s, email(personalEmail)),
            scene(u"paper-newsletter"_s, email(newsletterEmail), {760, 1100}),
            scene(u"paper-arabic"_s, email(arabicEmail)),
            scene(u"paper-awkward"_s, email(awkwardEmail, u"There is nothing to put in “First name”."_s), {700, 1500}),
            scene(u"paper-plain-text"_s, switched(u"previewPlainText"_s)),
            scene(u"paper-narrow"_s, switched(u"previewNarrow"_s)),
            scene(u"paper-dark-simulated"_s, switched(u"previewDark"_s)),
            scene(u"paper-in-little-room"_s, email(awkwardEmail), {500, 600}),
            scene(u"paper-phrase-empty"_s, phrase({})),
            scene(u"paper-phrase"_s, phrase(u"It was lo"_s, {u"It was lovely to meet you at the boat fair."_s})),
            scene(u"paper-nothing"_s,
                  [](PreviewPane &pane) {
                      pane.showNothing(u"Nothing to show yet: bring a list of recipients."_s, u"Bring recipients"_s);
                  }),
            scene(u"paper-mistake"_s, [](PreviewPane &pane) {
                pane.showMistake(u"Letter, line 3, column 7: “{{First nam” is never closed by “}}”."_s);
            })};
}

} // namespace sincerely::test
