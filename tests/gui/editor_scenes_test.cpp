#include "resources/resources.h"
#include "tests/gui/picture_folder.h"
#include "tests/gui/scenes.h"
#include "ui/editor/condition_dialog.h"
#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/field_popup.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/letter_editor.h"
#include "ui/editor/picture_preparation.h"
#include "ui/editor/subject_edit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

const MergeColumns kColumns = {{u"First name"_s, u"Zoë"_s},
                               {u"Last name"_s, u"Quinn"_s},
                               {u"Company"_s, u"Quinn & Daughters Shipwrights and Sailmakers of Bristol"_s},
                               {u"Country"_s, u"France"_s},
                               {u"Visit date"_s, u"2027-04-14"_s},
                               {u"Amount"_s, u"1234.5"_s},
                               {u"Email"_s, u"zoe.quinn@example.com"_s}};

/// Subject, tool bar and letter as a page will have them.
class Desk : public PictureFolder, public QWidget
{
public:
    Desk()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme::kBetween, theme::kBetween, theme::kBetween, 0);
        layout->setSpacing(theme::kInside);
        subject = new SubjectEdit(this);
        subject->setAccessibleName(u"Subject"_s);
        letter = new LetterEditor(store, this);
        auto *bar = new EditorToolBar(*letter, this);
        subject->setColumns(kColumns);
        letter->setColumns(kColumns);
        layout->addWidget(subject);
        layout->addWidget(bar);
        layout->addWidget(letter);
    }

    QString addPicture()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        samplePicture(u"harbour.png"_s).save(&buffer, "PNG");
        const Result<PreparedPicture> prepared = preparePicture(bytes);
        return *store.add(prepared->encoded, prepared->suffix);
    }

    SubjectEdit *subject;
    LetterEditor *letter;
};

QString letterWith(const QString &picture)
{
    return u"<p>Dear {{First name|there}},</p>"
           "<p dir=\"auto\">{{Personal touch}}</p>"
           "<p>the <b>boats</b> are <i>back</i> in the water, and the <u>new</u> boat hall is open "
           "<span style=\"color:#c62828\">at last</span>. I would love to show it to everybody at "
           "{{Company|your house}} before the summer crowds arrive – see <a "
           "href=\"https://boatyard.example/visit\">the "
           "plan</a>. {{#if Country = France}}Camille will show you around, en français.{{else}}I will show you around "
           "myself.{{/if}} And a {{Shoe size}} that nobody has.</p>"
           "<ul><li>an hour among the half-finished hulls</li><li>a walk along the quay<ol><li>first this</li><li>then "
           "that</li></ol></li><li>something warm to drink</li></ul>"
           "<blockquote><p>It was the best day of the year.</p><p>We shall come again.</p></blockquote>"
           "{{#if Visit date}}<p>We meet on {{Visit date:d MMMM yyyy}} at ten.</p><p>Bring shoes.</p>{{/if}}"
           "<p style=\"text-align:center\"><img src=\"%1\" width=\"420\" alt=\"A harbour\"></p>"
           "<p><span style=\"font-size:22px\">Huge</span> <span style=\"font-size:18px\">large</span> normal "
           "<span style=\"font-size:12px\">small</span> {{not finished</p>"
           "<p>مرحبا {{First name}}، نراكم قريبا.</p>"
           "<p>With warm regards,<br>Ada</p>"_s.arg(picture);
}

} // namespace

class EditorScenesTest : public QObject
{
    Q_OBJECT

private:
    static void keep(QWidget &widget, const QString &name, qreal ratio = 1)
    {
        QCoreApplication::sendPostedEvents();
        const QImage image = pictureOf(widget, ratio);
        QVERIFY(!image.isNull());
        keepScreenshot(image, name);
    }

    static void open(Desk &desk, QSize size)
    {
        desk.subject->setText(u"Your spring visit, {{First name|dear guest}}"_s);
        QVERIFY(desk.letter->setHtml(letterWith(desk.addPicture())).has_value());
        desk.resize(size);
        desk.show();
        desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.letter->setFocus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setStyle(u"Fusion"_s);
    }
    void init()
    {
        QApplication::setPalette(lightPalette());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void light()
    {
        Desk desk;
        open(desk, {820, 1180});
        keep(desk, u"editor-light"_s);
    }

    void dark()
    {
        QApplication::setPalette(darkPalette());
        Desk desk;
        open(desk, {820, 1180});
        keep(desk, u"editor-dark"_s);
    }

    void rightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        open(desk, {820, 1180});
        keep(desk, u"editor-rtl"_s);
    }

    void hardData()
    {
        // Arabic, names without end, everything inside everything.
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        open(desk, {820, 900});
        desk.subject->setText(u"زيارتكم الربيعية يا {{First name|ضيفنا}} – "_s +
                              QString(u"كلمة طويلة "_s).repeated(20));
        QVERIFY(desk.letter
                    ->setHtml(
                        u"<p>عزيزي {{First name|صديقي}}، نرحب بكم في {{Company|شركتكم}} يوم "
                        "{{The date on which the visit of this person and all companions begins:d MMMM yyyy}}.</p>"
                        "<ul><li>الشاي</li><li>القهوة {{Country}}<ol><li>أولا</li><li>ثانيا</li></ol></li></ul>"
                        "<blockquote><p>كان أجمل يوم في السنة.</p><blockquote><p>حقا؟</p></blockquote></blockquote>"
                        "{{#if Country = France}}<p>مرحبا بكم من فرنسا</p><ul><li>one {{#if Company}}two{{else}}three"
                        "{{/if}}</li></ul>{{else}}<p>أهلا وسهلا</p>{{/if}}"
                        "<p>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand</p>"
                        "<p><img src=\"missing.png\" width=\"300\" alt=\"A picture whose file is gone\"></p>"_s)
                    .has_value());
        keep(desk, u"editor-hard"_s);
    }

    void empty()
    {
        Desk desk;
        open(desk, {820, 400});
        QVERIFY(desk.letter->setHtml(QString()).has_value());
        desk.subject->setText(QString());
        desk.subject->setPlaceholderText(u"Subject"_s);
        desk.letter->setPlaceholderText(u"Write your letter. Type @ for a field."_s);
        keep(desk, u"editor-empty"_s);
    }

    void twiceAsSharp()
    {
        Desk desk;
        open(desk, {820, 700});
        keep(desk, u"editor-2x"_s, 2);
    }

    void twiceAsLarge()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        Desk desk;
        open(desk, {1400, 1400});
        keep(desk, u"editor-large-text"_s);
        QApplication::setFont(before);
    }

    void narrow()
    {
        Desk desk;
        open(desk, {420, 700});
        keep(desk, u"editor-narrow"_s);
    }

    void selected()
    {
        Desk desk;
        open(desk, {820, 700});
        desk.letter->selectAll();
        keep(desk, u"editor-selected"_s);
    }

    void fieldsAreOffered()
    {
        Desk desk;
        open(desk, {820, 700});
        QTest::keyClicks(desk.letter, u" @"_s);
        keep(desk, u"editor-completion"_s);
    }

    void theFieldPopup()
    {
        Desk desk;
        open(desk, {820, 700});
        FieldPopup popup({u"Visit date"_s, u"d MMMM yyyy"_s, u"soon"_s}, kColumns, &desk);
        popup.show();
        keep(popup, u"editor-field-popup"_s);
        FieldPopup unknown({u"Shoe size"_s, u"odd"_s, {}}, kColumns, &desk);
        unknown.show();
        keep(unknown, u"editor-field-popup-unknown"_s);
    }

    void theConditionDialog()
    {
        ConditionDialog dialog(kColumns, {u"Country"_s, merge::Comparison::Equal, u"France"_s}, false, nullptr);
        dialog.show();
        keep(dialog, u"editor-condition"_s);
    }
};

QTEST_MAIN(EditorScenesTest)
#include "editor_scenes_test.moc"
