#include "ui/pages/settings/settings_page.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/frame/page_header.h"
#include "ui/frame/segmented.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

void select(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(std::max(0, index));
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, const SettingsChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    column->addWidget(new PageHeader(tr("Settings"), tr("Everything is kept as you choose it."), inside));
    buildLook(addSection(column, tr("Look")));
    buildLanguage(addSection(column, tr("Language")));
    buildCampaign(addSection(column, tr("New campaigns")));
    column->addStretch(1);
    inside->setMaximumWidth(fontMetrics().averageCharWidth() * 110);

    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    theme::setBorderless(area);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    setChoices(choices);
}

QGridLayout *SettingsPage::addSection(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(new Label(title, Label::Voice::SectionTitle, this));
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(theme::kPage);
    form->setVerticalSpacing(theme::kTight);
    form->setColumnStretch(2, 1);
    column->addLayout(form);
    return form;
}

QComboBox *SettingsPage::addBox(QGridLayout *form, const QString &name, const QString &objectName, const QString &hint)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(24);
    addRow(form, name, box)->setBuddy(box);
    if (!hint.isEmpty()) {
        box->setAccessibleDescription(hint);
        form->addWidget(new Label(hint, Label::Voice::Secondary, this), form->rowCount(), 1, 1, 2);
    }
    return box;
}

/// \returns the label
QLabel *SettingsPage::addRow(QGridLayout *form, const QString &name, QWidget *field)
{
    const int row = form->rowCount();
    auto *label = new Label(name, Label::Voice::Body, this);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    if (row > 1)
        form->setRowMinimumHeight(row, theme::kInside); // after the hint of the one before
    form->addWidget(label, row + 1, 0);
    form->addWidget(field, row + 1, 1, Qt::AlignLeading);
    return label;
}

void SettingsPage::buildLook(QGridLayout *form)
{
    auto *scheme = new Segmented(tr("Colours"),
                                 {{QStringLiteral("schemeSystem"), tr("Like the system"), {}, {}},
                                  {QStringLiteral("schemeLight"), tr("Light"), {}, {}},
                                  {QStringLiteral("schemeDark"), tr("Dark"), {}, {}}},
                                 this);
    scheme->setObjectName(QStringLiteral("scheme"));
    scheme->setCurrent(int(m_settings.scheme()));
    connect(scheme, &Segmented::currentChanged, this,
            [this](int index) { m_settings.scheme.set(theme::Scheme(index)); });
    m_scheme = scheme;
    m_schemeName = addRow(form, tr("Colours"), scheme);

    QComboBox *size = addBox(form, tr("Text size"), QStringLiteral("textSize"));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        size->addItem(tr("%1 %", "text size").arg(locale().toString(percent)), percent);
    select(size, m_settings.textSize());
    connect(size, &QComboBox::currentIndexChanged, this,
            [this, size] { m_settings.textSize.set(size->currentData().toInt()); });
    connect(&m_settings, &Settings::changed, size, [this, size](const QString &changed) {
        if (changed == m_settings.textSize.name())
            select(size, m_settings.textSize());
    });
}

void SettingsPage::buildLanguage(QGridLayout *form)
{
    QComboBox *language =
        addBox(form, tr("Language of the program"), QStringLiteral("language"), tr("Takes effect at the next start."));
    language->addItem(tr("Like the system"), QString());
    // Languages are called by their own names, so that they are found by those who look for them.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    select(language, m_settings.language());
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { m_settings.language.set(language->currentData().toString()); });

    m_spelling = addBox(form, tr("Check spelling in"), QStringLiteral("spellingLanguage"),
                        tr("The dictionaries are those of your system."));
    connect(m_spelling, &QComboBox::activated, this,
            [this] { m_settings.spellingLanguage.set(m_spelling->currentData().toString()); });
}

void SettingsPage::buildCampaign(QGridLayout *form)
{
    m_account = addBox(form, tr("Send from"), QStringLiteral("defaultAccount"));
    connect(m_account, &QComboBox::activated, this,
            [this] { m_settings.defaultAccount.set(m_account->currentData().toLongLong()); });

    QComboBox *pace = addBox(form, tr("Pace"), QStringLiteral("defaultPace"),
                             tr("A calm pace keeps you clear of the limits of your mail service."));
    pace->addItem(tr("As the mail service allows"), 0);
    for (const int perMinute : {5, 10, 20, 28})
        pace->addItem(tr("%Ln email(s) a minute", nullptr, perMinute), perMinute);
    select(pace, m_settings.defaultPace());
    connect(pace, &QComboBox::activated, this,
            [this, pace] { m_settings.defaultPace.set(pace->currentData().toInt()); });
}

void SettingsPage::setChoices(const SettingsChoices &choices)
{
    m_scheme->setVisible(choices.canChooseScheme);
    m_schemeName->setVisible(choices.canChooseScheme);
    fillSpelling(choices.spellingLanguages);
    fillAccounts(choices.accounts);
}

void SettingsPage::fillSpelling(const QList<QPair<QString, QString>> &languages)
{
    m_spelling->clear();
    m_spelling->addItem(tr("The language of the program"), QString());
    for (const auto &[code, name] : languages)
        m_spelling->addItem(name, code);
    m_spelling->addItem(tr("Do not check"), QStringLiteral("none"));
    select(m_spelling, m_settings.spellingLanguage());
}

void SettingsPage::fillAccounts(const QList<QPair<AccountId, QString>> &accounts)
{
    m_account->clear();
    m_account->addItem(tr("Ask for each campaign"), qint64(0));
    for (const auto &[id, name] : accounts)
        m_account->addItem(name, id.value);
    select(m_account, m_settings.defaultAccount());
}

} // namespace sincerely
