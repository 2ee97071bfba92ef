#include "core/store/do_not_email_repository.h"
#include "core/store/list_repository.h"
#include "tests/gui/pictures/all_scenes.h"
#include "tests/gui/pictures/scene_desk.h"
#include "ui/frame/action_book.h"
#include "ui/models/do_not_email_model.h"
#include "ui/pages/do_not_email/do_not_email_page.h"
#include "ui/pages/lists/lists_page.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

const QSize kPage(1030, 700);

QDateTime day(int number)
{
    return {QDate(2027, 4, 14).addDays(-number), QTime(15, 16), Qt::UTC};
}

QList<DoNotEmailEntry> hardEntries()
{
    return {{{}, u"zoe@quinn.example"_s, u"zoe@quinn.example"_s, u"Asked on the phone"_s, {}, day(0)},
            {{}, u"@stocznia.example"_s, u"@stocznia.example"_s, u"Competitor"_s, {}, day(1)},
            {{},
             u"wilhelmina.alexandrina.von.hohenstein@long-department-name.example"_s,
             u"w"_s,
             u"Wrote on 3 March that she would rather be called, and that nobody of the whole department wants to be "
             "written to before the autumn"_s,
             u"Spring visit"_s,
             day(2)},
            {{}, u"maryam@example.com"_s, u"m"_s, u"طلبت عدم مراسلتها"_s, u"قائمة المتبرعين في الربيع.xlsx"_s, day(3)},
            {{},
             u"office@kayakclub.example"_s,
             u"o"_s,
             {},
             u"Everybody who has unsubscribed since we began to keep such a list (final, corrected).csv"_s,
             day(40)}};
}

std::unique_ptr<QWidget> doNotEmail(const QList<DoNotEmailEntry> &entries,
                                    const std::function<void(DoNotEmailPage &)> &then = {})
{
    auto desk = std::make_unique<SceneDesk>(u"Spring visit"_s, manyMessages(1));
    desk->open();
    (void)store::DoNotEmailRepository(desk->workspace().store().writer()).add(entries);
    auto *book = new ActionBook;
    auto page = std::make_unique<DoNotEmailPage>(desk->workspace().doNotEmail(), *book);
    book->setParent(page.get());
    page->show();
    auto *model = page->findChild<DoNotEmailModel *>();
    SceneDesk::waitUntil([&] { return model->isRead() && model->rowCount() == int(entries.size()); });
    if (then)
        then(*page);
    desk.release()->setParent(page.get());
    return page;
}

std::unique_ptr<QWidget> doNotEmailMany()
{
    QList<DoNotEmailEntry> entries = hardEntries();
    for (int i = 0; i < 100'000; ++i)
        entries.append({{}, u"person%1@example.com"_s.arg(i), QString::number(i), {}, u"unsubscribed.csv"_s, day(50)});
    return doNotEmail(entries, [](DoNotEmailPage &page) {
        page.resize(kPage);
        page.findChild<QTableView *>(u"doNotEmail"_s)->selectRow(2);
    });
}

std::unique_ptr<QWidget> doNotEmailNothingFound()
{
    return doNotEmail(hardEntries(), [](DoNotEmailPage &page) {
        page.findChild<QLineEdit *>(u"searchDoNotEmail"_s)->setText(u"somebody@nowhere.example"_s);
        const auto *nothing = page.findChild<QLabel *>(u"nothingFound"_s);
        SceneDesk::waitUntil([nothing] { return nothing->isVisible(); });
    });
}

std::unique_ptr<QWidget> doNotEmailAdd(const QString &text)
{
    return doNotEmail(hardEntries(), [text](DoNotEmailPage &page) {
        QApplication::clipboard()->setText(text);
        page.findChild<QAction *>(u"pasteDoNotEmail"_s)->trigger();
        const auto *summary = page.findChild<QLabel *>(u"addSummary"_s);
        SceneDesk::waitUntil([summary] { return !summary->text().isEmpty(); });
        page.findChild<QLineEdit *>(u"addReason"_s)->setText(u"Asked on the phone"_s);
    });
}

void pasteFile(DoNotEmailPage &page, const QString &path)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data);
    page.findChild<QAction *>(u"pasteDoNotEmail"_s)->trigger();
}

std::unique_ptr<QWidget> doNotEmailMissingFile()
{
    return doNotEmail(hardEntries(), [](DoNotEmailPage &page) {
        pasteFile(page, u"/nowhere/unsubscribed.xlsx"_s);
        const auto *notice = page.findChild<InfoBar *>(u"importNotice"_s);
        SceneDesk::waitUntil([notice] { return notice->isVisible(); });
    });
}

/// \param isLookedThrough whether it is shown what can be added
std::unique_ptr<QWidget> doNotEmailImport(bool isLookedThrough)
{
    return doNotEmail(hardEntries(), [isLookedThrough](DoNotEmailPage &page) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"Everybody who has unsubscribed since we began to keep such a list.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("Name,Email,Since\nAnn,ann@example.com,2026\nBob,at home,2025\nZoë,zoe@quinn.example,2027\n"
                   "مريم,m.alhashimi@example.com,2027\n");
        file.close();
        pasteFile(page, file.fileName());
        const auto clickWhenReady = [&page](const QString &name, bool isClicked) {
            auto *button = page.findChild<QAbstractButton *>(name);
            SceneDesk::waitUntil([button] { return button->isVisible() && button->isEnabled(); });
            if (isClicked)
                button->click();
        };
        clickWhenReady(u"importAccept"_s, isLookedThrough);
        if (isLookedThrough)
            clickWhenReady(u"addAccept"_s, false);
    });
}

struct SceneList {
    QString name;
    int people;
};

std::unique_ptr<QWidget> lists(const QList<SceneList> &lists, const std::function<void(ListsPage &)> &then = {})
{
    auto desk = std::make_unique<SceneDesk>(u"Invitation to the opening of the new boat hall"_s, manyMessages(1));
    const QList<SceneMessage> people = manyMessages(6);
    desk->open();
    store::ListRepository repository(desk->workspace().store().writer());
    for (const SceneList &list : lists) {
        int row = 0;
        const auto next = [&]() -> std::optional<store::NewRecipient> {
            if (row == list.people)
                return std::nullopt;
            const MailAddress &one = people.at(row++ % 6).to;
            return store::NewRecipient{{one.address, one.name, u"Contoso Shipyards"_s, QString()}, one.address};
        };
        (void)repository.create(list.name, {u"Email"_s, u"Name"_s, u"Company"_s, u"Remarks of the harbour master"_s},
                                next);
    }
    Library &library = desk->workspace().library();
    library.reloadLists();
    SceneDesk::waitUntil([&] { return library.lists().size() == lists.size(); });
    auto *book = new ActionBook;
    auto page = std::make_unique<ListsPage>(desk->workspace(), *book);
    book->setParent(page.get());
    page->show();
    if (!lists.isEmpty())
        SceneDesk::waitUntil([&] {
            return page->findChild<QTableView *>(u"recipients"_s)->model()->rowCount() ==
                   library.lists().first().recipientCount;
        });
    if (then)
        then(*page);
    desk.release()->setParent(page.get());
    return page;
}

QList<SceneList> someLists()
{
    return {
        {u"Donors 2027"_s, 1204},
        {u"Everybody who has ever been to the harbour, with the boats they came with and the names of their dogs"_s, 3},
        {u"قائمة المتبرعين في الربيع"_s, 12},
        {u"Board"_s, 0},
        {u"Members of the kayak club"_s, 40}};
}

std::unique_ptr<QWidget> listsHardData()
{
    return lists(someLists(), [](ListsPage &page) { page.findChild<QListWidget *>(u"lists"_s)->setCurrentRow(2); });
}

std::unique_ptr<QWidget> listsWritten()
{
    return lists(someLists(), [](ListsPage &page) {
        page.findChild<QListWidget *>(u"lists"_s)->setCurrentRow(1);
        page.findChild<InfoBar *>(u"listNotice"_s)
            ->setMessage({InfoMessage::Kind::Note,
                          u"The list is written to “/home/ada/Documents/Donors 2027.csv”."_s,
                          {u"Open the folder"_s},
                          true});
    });
}

} // namespace

Scenes listScenes()
{
    const QString good = u"ann@example.com\n@example.org\nBob Lee <bob@example.net>"_s;
    const QString mixed = good + u"\nnot an address\nmaryam@example.com\nann(at)example.com\nx@y"_s;
    return {
        {u"do-not-email-empty"_s, kPage, [] { return doNotEmail({}); }},
        {u"do-not-email-hard-data"_s, kPage, [] { return doNotEmail(hardEntries()); }},
        {u"do-not-email-many"_s, kPage, doNotEmailMany},
        {u"do-not-email-nothing-found"_s, kPage, doNotEmailNothingFound},
        {u"do-not-email-add"_s, kPage, [good] { return doNotEmailAdd(good); }},
        {u"do-not-email-add-unusable"_s, kPage, [mixed] { return doNotEmailAdd(mixed); }},
        {u"do-not-email-missing-file"_s, kPage, doNotEmailMissingFile},
        {u"do-not-email-import"_s, kPage, [] { return doNotEmailImport(false); }},
        {u"do-not-email-import-check"_s, kPage, [] { return doNotEmailImport(true); }},
        {u"lists-empty"_s, kPage, [] { return lists({}); }},
        {u"lists-nobody"_s, kPage, [] { return lists(someLists()); }},
        {u"lists-hard-data"_s, kPage, listsHardData},
        {u"lists-many"_s, kPage, [] { return lists({{u"All"_s, 100'000}}); }},
        {u"lists-written"_s, kPage, listsWritten},
    };
}

} // namespace sincerely::test
