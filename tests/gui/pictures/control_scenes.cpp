#include "tests/gui/pictures/all_scenes.h"
#include "ui/frame/badge.h"
#include "ui/frame/chip.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/frame/segmented.h"
#include "ui/frame/split_button.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/widgets/info_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using theme::ButtonKind;

QVBoxLayout *pageOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    return column;
}

template <class Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    widget->setObjectName(name);
    return widget;
}

QPushButton *button(const QString &text, ButtonKind kind, const QString &iconName = {})
{
    auto *made = new QPushButton(text);
    if (!iconName.isEmpty())
        made->setIcon(theme::icon(iconName));
    made->setAccessibleName(text);
    theme::setKind(made, kind);
    return made;
}

std::unique_ptr<QWidget> buttons()
{
    auto page = std::make_unique<QWidget>();
    QVBoxLayout *column = pageOf(page.get());
    for (const bool enabled : {true, false}) {
        auto *row = new QHBoxLayout;
        for (QPushButton *made :
             {button(u"Send 118 emails"_s, ButtonKind::Accent, u"send"_s), button(u"Preview"_s, ButtonKind::Secondary),
              button(u"Attach"_s, ButtonKind::Secondary, u"attach"_s), button(u"Not now"_s, ButtonKind::Flat),
              button(u"Delete for good"_s, ButtonKind::Danger, u"trash"_s)}) {
            made->setEnabled(enabled);
            row->addWidget(made);
        }
        auto *split = new SplitButton(u"Approve"_s, enabled ? ButtonKind::Accent : ButtonKind::Secondary);
        row->addWidget(split);
        row->addStretch(1);
        column->addLayout(row);
    }
    auto *down = new QHBoxLayout;
    for (const ButtonKind kind : {ButtonKind::Accent, ButtonKind::Secondary, ButtonKind::Flat, ButtonKind::Danger}) {
        QPushButton *made = button(u"Held down"_s, kind);
        made->setDown(true);
        down->addWidget(made);
    }
    down->addStretch(1);
    column->addLayout(down);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::kTight);
    for (const QString &name : {u"bold"_s, u"italic"_s, u"underline"_s, u"bullet-list"_s, u"numbered-list"_s, u"link"_s,
                                u"picture"_s, u"field"_s, u"condition"_s, u"clear-formatting"_s}) {
        auto *tool = named(new QToolButton, name);
        tool->setIcon(theme::icon(name));
        tool->setCheckable(true);
        tool->setChecked(name == u"italic"_s);
        tool->setEnabled(name != u"link"_s);
        tools->addWidget(tool);
    }
    auto *chooser = named(new QToolButton, u"account"_s);
    chooser->setText(u"Work · ada@contoso.example"_s);
    chooser->setIcon(theme::icon(u"account"_s));
    chooser->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chooser->setPopupMode(QToolButton::InstantPopup);
    chooser->setMenu(new QMenu(chooser));
    tools->addWidget(chooser);
    tools->addStretch(1);
    column->addLayout(tools);

    auto *segments = new QHBoxLayout;
    segments->addWidget(new Segmented(
        u"Preview as"_s,
        {{{}, u"HTML"_s, {}, {}}, {{}, u"Plain text"_s, {}, {}}, {{}, u"Narrow"_s, {}, {}}, {{}, u"Dark"_s, {}, {}}}));
    segments->addWidget(
        new Segmented(u"Screen"_s, {{{}, u"Wide"_s, u"desktop"_s, {}}, {{}, u"Phone"_s, u"phone"_s, {}}}));
    segments->addStretch(1);
    column->addLayout(segments);
    column->addStretch(1);
    return page;
}

std::unique_ptr<QWidget> fields()
{
    auto page = std::make_unique<QWidget>();
    QVBoxLayout *column = pageOf(page.get());
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::kBetween);
    auto *filled = named(new QLineEdit(u"Your spring visit, Amélie"_s), u"subject"_s);
    auto *empty = named(new QLineEdit, u"empty"_s);
    empty->setPlaceholderText(u"Subject"_s);
    auto *faulty = named(new QLineEdit(u"zoe.quinn@@example"_s), u"faulty"_s);
    theme::setFaulty(faulty, true);
    auto *off = named(new QLineEdit(u"Cannot be changed"_s), u"off"_s);
    off->setEnabled(false);
    grid->addWidget(filled, 0, 0);
    grid->addWidget(empty, 0, 1);
    grid->addWidget(faulty, 1, 0);
    grid->addWidget(off, 1, 1);
    auto *box = named(new QComboBox, u"box"_s);
    box->addItems({u"As the mail service allows"_s, u"28 emails a minute"_s});
    auto *editable = named(new QComboBox, u"editable"_s);
    editable->setEditable(true);
    editable->lineEdit()->setAccessibleName(u"editable"_s);
    editable->addItems({u"First name"_s, u"Company"_s});
    auto *boxOff = named(new QComboBox, u"boxOff"_s);
    boxOff->addItem(u"Nothing to choose"_s);
    boxOff->setEnabled(false);
    auto *spin = named(new QSpinBox, u"spin"_s);
    spin->setValue(28);
    spin->setSuffix(u" a minute"_s);
    grid->addWidget(box, 2, 0);
    grid->addWidget(editable, 2, 1);
    grid->addWidget(boxOff, 3, 0);
    grid->addWidget(spin, 3, 1);
    auto *search = new SearchField(u"Search recipients"_s);
    auto *searching = new SearchField(u"Search recipients"_s);
    searching->setText(u"Quinn"_s);
    grid->addWidget(search, 4, 0);
    grid->addWidget(searching, 4, 1);
    column->addLayout(grid);

    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(theme::kPage);
    for (const bool enabled : {true, false}) {
        const int row = enabled ? 0 : 1;
        auto *on = new QCheckBox(u"Only those who need attention"_s);
        on->setChecked(true);
        auto *unset = new QCheckBox(u"Keep the file"_s);
        auto *partly = new QCheckBox(u"Some of them"_s);
        partly->setTristate(true);
        partly->setCheckState(Qt::PartiallyChecked);
        auto *chosen = new QRadioButton(u"It was sent"_s);
        chosen->setAutoExclusive(false);
        chosen->setChecked(true);
        auto *other = new QRadioButton(u"Send it again"_s);
        int place = 0;
        for (QAbstractButton *choice : std::initializer_list<QAbstractButton *>{on, unset, partly, chosen, other}) {
            choice->setEnabled(enabled);
            choices->addWidget(choice, row, place++);
        }
    }
    column->addLayout(choices);

    auto *progress = named(new QProgressBar, u"progress"_s);
    progress->setTextVisible(false);
    progress->setValue(62);
    column->addWidget(progress);
    auto *slider = named(new QSlider(Qt::Horizontal), u"slider"_s);
    slider->setValue(40);
    column->addWidget(slider);
    auto *text = named(new QPlainTextEdit(u"It was lovely to meet you at the harbour last week, and I hope the little "
                                          "brass barometer still promises good weather."_s),
                       u"text"_s);
    column->addWidget(text, 1);
    filled->setFocus();
    return page;
}

std::unique_ptr<QWidget> lists()
{
    auto page = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout;
    pageOf(page.get())->addLayout(row, 1);
    auto *table = named(new QTableWidget(14, 3), u"table"_s);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Address"_s, u"Amount"_s});
    const QStringList people = {u"Zoë Quinn"_s,     u"Łukasz Woźniak"_s, u"مريم الهاشمي"_s,
                                u"Amélie Dubois"_s, u"潤 渡辺"_s,        u"Ana María García-Fernández de la Vega"_s};
    for (int line = 0; line < table->rowCount(); ++line) {
        table->setItem(line, 0, new QTableWidgetItem(people.at(line % people.size())));
        table->setItem(line, 1, new QTableWidgetItem(u"somebody%1@example.com"_s.arg(line)));
        auto *amount = new QTableWidgetItem(QString::number(line * 37));
        amount->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        table->setItem(line, 2, amount);
    }
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setSortingEnabled(true);
    table->sortItems(1);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->selectRow(3);
    row->addWidget(table, 3);

    auto *side = new QVBoxLayout;
    auto *list = named(new QListWidget, u"list"_s);
    for (const QString &name : people)
        list->addItem(name);
    list->item(1)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(0);
    side->addWidget(list);
    auto *tree = named(new QTreeWidget, u"tree"_s);
    tree->setHeaderHidden(true);
    auto *top = new QTreeWidgetItem(tree, {u"Columns"_s});
    new QTreeWidgetItem(top, {u"First name"_s});
    auto *company = new QTreeWidgetItem(top, {u"Company"_s});
    new QTreeWidgetItem(company, {u"City"_s});
    tree->expandItem(top);
    tree->setCurrentItem(company);
    side->addWidget(tree);
    auto *tabs = named(new QTabBar, u"tabs"_s);
    tabs->addTab(u"Sent"_s);
    tabs->addTab(u"Not sent"_s);
    tabs->addTab(u"Unknown"_s);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    side->addWidget(tabs);
    row->addLayout(side, 2);
    table->setFocus();
    return page;
}

std::unique_ptr<QWidget> small()
{
    auto page = std::make_unique<QWidget>();
    QVBoxLayout *column = pageOf(page.get());
    column->addWidget(new Label(u"A page title"_s, Label::Voice::PageTitle));
    column->addWidget(new Label(u"A section title"_s, Label::Voice::SectionTitle));
    column->addWidget(new Label(u"Body text, as most of it is."_s));
    column->addWidget(new Label(u"Secondary text, muted and one point smaller."_s, Label::Voice::Secondary));
    auto *states = new QHBoxLayout;
    for (const theme::Colour colour : {theme::Colour::Accent, theme::Colour::Ok, theme::Colour::Attention,
                                       theme::Colour::Danger, theme::Colour::Muted})
        states->addWidget(new Label(u"A state in words"_s, Label::Voice::Strong, colour));
    states->addStretch(1);
    column->addLayout(states);
    auto *badges = new QHBoxLayout;
    for (const theme::Colour colour : {theme::Colour::Accent, theme::Colour::Ok, theme::Colour::Attention,
                                       theme::Colour::Danger, theme::Colour::Muted}) {
        for (const QString &text : {u"3"_s, u"41"_s, u"1,204"_s}) {
            auto *badge = new Badge(colour);
            badge->setText(text, u"%1 things"_s.arg(text));
            badges->addWidget(badge);
        }
    }
    badges->addStretch(1);
    column->addLayout(badges);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->addWidget(new Chip(u"attach"_s, u"programme.pdf"_s, u"16 kB"_s));
    flow->addWidget(new Chip(u"picture"_s, u"harbour.png"_s, u"1.2 MB"_s));
    flow->addWidget(new Chip(u"attach"_s, u"Invitation to the opening of the new boat hall on the northern quay.docx"_s,
                             u"3.4 MB"_s));
    auto *focused = new Chip(u"attach"_s, u"map.pdf"_s, u"204 kB"_s);
    flow->addWidget(focused);
    auto *filter = new Chip({}, u"2 duplicates"_s);
    filter->setRemovable(false);
    flow->addWidget(filter);
    column->addWidget(chips);
    for (const auto &[kind, text, pressed] :
         {std::tuple(InfoMessage::Kind::Note, u"The server asks for a little patience; it goes on at 15:20."_s,
                     QStringList{}),
          std::tuple(InfoMessage::Kind::Attention, u"3 recipients have no first name."_s,
                     QStringList{u"Show them"_s, u"Use “there”"_s}),
          std::tuple(
              InfoMessage::Kind::Danger,
              u"The account “Work” has to be signed in again: your organisation has ended the session. Nothing is "
              "lost, and nobody gets the email twice. The campaign goes on where it stopped as soon as you have "
              "signed in."_s,
              QStringList{u"Sign in"_s})}) {
        auto *bar = new InfoBar;
        bar->setMessage({kind, text, pressed, true});
        column->addWidget(bar);
    }
    column->addStretch(1);
    focused->setFocus();
    return page;
}

std::unique_ptr<QWidget> menu()
{
    auto made = std::make_unique<QMenu>();
    made->addAction(theme::icon(u"edit"_s), u"&Rename…"_s)->setShortcut(Qt::Key_F2);
    made->addAction(theme::icon(u"duplicate"_s), u"D&uplicate"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    made->addAction(u"Move to the archive"_s);
    QAction *checked = made->addAction(u"Show only what needs attention"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    made->addMenu(u"Text &size"_s)->addAction(u"Larger"_s);
    made->addSeparator();
    QAction *gone = made->addAction(theme::icon(u"trash"_s), u"&Delete"_s);
    gone->setShortcut(Qt::Key_Delete);
    gone->setEnabled(false);
    made->setActiveAction(made->actions().at(1));
    return made;
}

/// Every drawing of the set, with its name.
std::unique_ptr<QWidget> icons()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    int place = 0;
    for (const QString &file : QDir(u":/sincerely/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name)) {
        auto *tool = new QToolButton;
        tool->setText(file.chopped(4));
        tool->setAccessibleName(tool->text());
        tool->setIcon(theme::icon(file.chopped(4)));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        grid->addWidget(tool, place / 6, place % 6, Qt::AlignLeading);
        ++place;
    }
    auto *sizes = new QHBoxLayout;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        auto *picture = new QLabel;
        picture->setPixmap(theme::applicationIcon().pixmap(side, side));
        sizes->addWidget(picture, 0, Qt::AlignBottom);
    }
    sizes->addStretch(1);
    grid->addLayout(sizes, place / 6 + 1, 0, 1, 6);
    grid->setRowStretch(place / 6 + 2, 1);
    return page;
}

} // namespace

Scenes controlScenes()
{
    return {{u"controls-buttons"_s, {880, 360}, buttons, {}, true},
            {u"controls-fields"_s, {880, 520}, fields, {}, true},
            {u"controls-lists"_s, {1000, 520}, lists, {}, true},
            {u"controls-small"_s, {880, 600}, small, {}, true},
            {u"controls-menu"_s, {}, menu, {}, true},
            {u"icons"_s, {1000, 1100}, icons, {}, true}};
}

} // namespace sincerely::test
