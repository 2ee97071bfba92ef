#include "ui/pages/home/home_page.h"

#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/frame/picture_disc.h"
#include "ui/frame/program_picture.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kPicture = 72;

} // namespace

HomePage::HomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("homePage"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kInside);
    column->addStretch(2);
    column->addWidget(new ProgramPicture(std::max(kPicture, fontMetrics().height() * 4), inside), 0, Qt::AlignHCenter);
    column->addSpacing(theme::kInside);
    auto *title = new Label(tr("Write to many, one by one"), Label::Voice::PageTitle, inside);
    title->setObjectName(QStringLiteral("homeTitle"));
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *sentence =
        new Label(tr("Everybody gets their own email, from your own mailbox, with a line you wrote for them."),
                  Label::Voice::Body, theme::Colour::Muted, inside);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(theme::kPage + theme::kInside);
    column->addWidget(buildSteps());
    column->addSpacing(theme::kPage + theme::kInside);
    column->addWidget(buildButtons());
    column->addStretch(3);

    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    theme::setBorderless(area);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QWidget *HomePage::buildSteps()
{
    struct Step {
        QString icon;
        QString title;
        QString text;
    };
    const QList<Step> steps = {
        {QStringLiteral("edit"), tr("Write one letter"),
         tr("With places for names, dates and whatever your list holds.")},
        {QStringLiteral("recipients"), tr("Bring your list"),
         tr("A spreadsheet or a CSV file. You see at once what is missing.")},
        {QStringLiteral("personal-touch"), tr("Add a line for each"),
         tr("Look at every email exactly as it will be sent, then send.")},
    };
    auto *all = new QWidget(this);
    all->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kPage + theme::kInside);
    grid->setVerticalSpacing(theme::kInside);
    int place = 0;
    for (const Step &step : steps) {
        grid->addWidget(new PictureDisc(step.icon, all), 0, place, Qt::AlignHCenter);
        auto *title = new Label(tr("%1. %2", "number and name of a step").arg(locale().toString(place + 1), step.title),
                                Label::Voice::SectionTitle, all);
        title->setAlignment(Qt::AlignCenter);
        title->setWordWrap(true);
        title->setContentsMargins(0, theme::kInside, 0, 0);
        grid->addWidget(title, 1, place);
        auto *text = new Label(step.text, Label::Voice::Body, theme::Colour::Muted, all);
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        text->setWordWrap(true);
        grid->addWidget(text, 2, place);
        grid->setColumnStretch(place, 1);
        ++place;
    }
    auto *centred = new QWidget(this);
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(all, 100);
    row->addStretch(1);
    return centred;
}

QWidget *HomePage::buildButtons()
{
    const auto make = [this](const QString &text, const QString &objectName, theme::ButtonKind kind) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(text);
        theme::setKind(button, kind);
        return button;
    };
    QPushButton *begin = make(tr("New campaign"), QStringLiteral("homeNewCampaign"), theme::ButtonKind::Accent);
    begin->setToolTip(theme::withShortcut(tr("Begin with an empty letter"), QKeySequence::New));
    QPushButton *sample = make(tr("Open the sample"), QStringLiteral("homeSample"), theme::ButtonKind::Secondary);
    sample->setToolTip(tr("Twelve invented people; the emails go into a folder, nothing leaves this machine"));
    QPushButton *account = make(tr("Add an account"), QStringLiteral("homeAddAccount"), theme::ButtonKind::Secondary);
    account->setToolTip(tr("The mailbox you send from"));
    setFocusProxy(begin);
    connect(begin, &QPushButton::clicked, this, &HomePage::newCampaignRequested);
    connect(sample, &QPushButton::clicked, this, &HomePage::sampleRequested);
    connect(account, &QPushButton::clicked, this, &HomePage::addAccountRequested);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    row->addStretch(1);
    for (QPushButton *button : {begin, sample, account})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

} // namespace sincerely
