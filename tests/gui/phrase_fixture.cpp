#include "tests/gui/phrase_fixture.h"

#include "core/html/sanitise.h"
#include "core/merge/touch_marks.h"
#include "tests/gui/scenes.h"

#include <QtTest>

namespace sincerely::test
{

PhraseDesk::PhraseDesk(const QString &letter, merge::Place place, QSize size)
    : m_place(place)
{
    const QByteArray source = letter.toUtf8();
    const auto parsed = merge::Template::parse(std::string_view(source.constData(), size_t(source.size())), place);
    if (!parsed)
        qFatal("%s", qUtf8Printable(parsed.error().first().sentence));
    const auto bound = parsed->bind({}, merge::Touch::Optional, QLocale::c());
    if (!bound)
        qFatal("%s", qUtf8Printable(bound.error().first().sentence));
    m_body = *bound;
    view.setPalette(lightPalette());
    view.resize(size);
    view.show();
    if (!QTest::qWaitForWindowActive(&view))
        qFatal("The window was not activated.");
}

void PhraseDesk::start(const QString &phrase)
{
    edit = view.startPhrase(phrase, QStringLiteral("Personal touch for Amélie Dubois"));
    disconnect(edit, nullptr, this, nullptr);
    connect(edit, &PhraseEdit::shownPhraseChanged, this, &PhraseDesk::show);
    connect(edit, &PhraseEdit::phraseChanged, this, [this](const QString &now) { changes.append(now); });
    show(phrase);
    edit->setFocus();
}

void PhraseDesk::show(const QString &phrase)
{
    const QString body = rendered(merge::withTouchMarks(phrase));
    if (m_place == merge::Place::Text)
        view.setPlainText(body);
    else
        view.setMessage(body);
}

void PhraseDesk::type(const QString &text) const
{
    // QTest::keyClicks() knows ASCII only.
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(edit, &press);
    }
}

QString PhraseDesk::sent() const
{
    return rendered(edit->phrase());
}

QString PhraseDesk::rendered(const QString &touch) const
{
    const QByteArray utf8 = touch.toUtf8();
    merge::Rendered out;
    m_body->render({}, std::string_view(utf8.constData(), size_t(utf8.size())), out);
    const QString body = QString::fromStdString(out.text);
    if (m_place == merge::Place::Text)
        return body;
    const Result<QString> clean = html::sanitise(body);
    return clean ? *clean : clean.error().sentence;
}

QRectF PhraseDesk::caretAt(int position) const
{
    return view.placement().toView(view.sheet().touch().caretBox(position));
}

QPoint PhraseDesk::pointAt(int position) const
{
    return caretAt(position).center().toPoint();
}

} // namespace sincerely::test
