#include "ui/pages/settings/settings_page.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/frame/page_header.h"
#include "ui/frame/segmented.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

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
    column->addWidget(
        new PageHeader(tr("Settings"),
                       tr("What you choose applies at once. Only another language waits for the next start."), inside));
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

QComboBox *SettingsPage::addBox(QGridLayout *form, const QString &name, const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(24);
    addRow(form, name, box)->setBuddy(box);
    return box;
}

/// The sentence below a row.
Label *SettingsPage::addHint(QGridLayout *form, QWidget *field, const QString &hint)
{
    auto *label = new Label(hint, Label::Voice::Secondary, this);
    label->setWordWrap(true);
    field->setAccessibleDescription(hint);
    form->addWidget(label, form->rowCount(), 1, 1, 2);
    return label;
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
    m_schemeHint = addHint(form, scheme, tr("The paper of an email stays white, as most people see it."));

    QComboBox *size = addBox(form, tr("Text size"), QStringLiteral("textSize"));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        size->addItem(tr("%1 %", "text size").arg(locale().toString(percent)), percent);
    select(size, m_settings.textSize());
    addHint(form, size,
            tr("Also by %1 and %2, everywhere in the window. The size in the emails stays.")
                .arg(QKeySequence(QKeySequence::ZoomIn).toString(QKeySequence::NativeText),
                     QKeySequence(QKeySequence::ZoomOut).toString(QKeySequence::NativeText)));
    connect(size, &QComboBox::currentIndexChanged, this,
            [this, size] { m_settings.textSize.set(size->currentData().toInt()); });
    connect(&m_settings, &Settings::changed, size, [this, size](const QString &changed) {
        if (changed == m_settings.textSize.name())
            select(size, m_settings.textSize());
    });
}

void SettingsPage::buildLanguage(QGridLayout *form)
{
    QComboBox *language = addBox(form, tr("Language of the program"), QStringLiteral("language"));
    addHint(form, language, tr("Takes effect at the next start. Dates and numbers stay as your system writes them."));
    language->addItem(tr("Like the system"), QString());
    // Languages are called by their own names, so that they are found by those who look for them.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    select(language, m_settings.language());
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { m_settings.language.set(language->currentData().toString()); });

    m_spelling = addBox(form, tr("Check spelling in"), QStringLiteral("spellingLanguage"));
    m_spellingHint = addHint(form, m_spelling, {});
    connect(m_spelling, &QComboBox::activated, this, [this] {
        m_settings.spellingLanguage.set(m_spelling->currentData().toString());
        showHints();
    });
}

void SettingsPage::buildCampaign(QGridLayout *form)
{
    m_account = addBox(form, tr("Send from"), QStringLiteral("defaultAccount"));
    m_accountHint = addHint(form, m_account, {});
    connect(m_account, &QComboBox::activated, this,
            [this] { m_settings.defaultAccount.set(m_account->currentData().toLongLong()); });

    buildPace(form);
}

void SettingsPage::buildPace(QGridLayout *form)
{
    QComboBox *pace = addBox(form, tr("Pace"), QStringLiteral("defaultPace"));
    addHint(form, pace,
            tr("A calm pace keeps you clear of the limits of your mail service. Each campaign can have its own, in "
               "the step Send."));
    pace->addItem(tr("As the mail service allows"), 0);
    QList<int> paces = {5, 10, 20, 28};
    if (const int chosen = m_settings.defaultPace(); chosen > 0 && !paces.contains(chosen))
        paces.append(chosen); // written into the file by hand
    for (const int perMinute : std::as_const(paces))
        pace->addItem(tr("%Ln email(s) a minute", nullptr, perMinute), perMinute);
    select(pace, m_settings.defaultPace());
    connect(pace, &QComboBox::activated, this,
            [this, pace] { m_settings.defaultPace.set(pace->currentData().toInt()); });
}

void SettingsPage::setChoices(const SettingsChoices &choices)
{
    if (choices == m_choices && m_account->count() > 0)
        return; // a list that is open stays open
    m_choices = choices;
    for (QWidget *one : {m_scheme, m_schemeName, m_schemeHint})
        one->setVisible(choices.canChooseScheme);
    fillSpelling();
    fillAccounts();
    showHints();
}

void SettingsPage::fillSpelling()
{
    m_spelling->clear();
    m_spelling->addItem(m_choices.systemSpelling.isEmpty()
                            ? tr("Like the system")
                            : tr("Like the system: %1", "name of a language").arg(m_choices.systemSpelling),
                        QString());
    for (const auto &[code, name] : std::as_const(m_choices.spellingLanguages))
        m_spelling->addItem(name, code);
    m_spelling->addItem(tr("Do not check"), QStringLiteral("none"));
    select(m_spelling, m_settings.spellingLanguage());
}

void SettingsPage::fillAccounts()
{
    m_account->clear();
    m_account->addItem(m_choices.usualAccount.isEmpty() ? tr("A folder on this machine")
                                                        : tr("The first one: %1").arg(m_choices.usualAccount),
                       qint64(0));
    for (const auto &[id, name] : std::as_const(m_choices.accounts))
        m_account->addItem(name, id.value);
    select(m_account, m_settings.defaultAccount());
}

void SettingsPage::showHints()
{
    const auto say = [](Label *hint, QWidget *field, const QString &text) {
        hint->setText(text);
        field->setAccessibleDescription(text);
    };
    say(m_accountHint, m_account,
        m_choices.accounts.isEmpty()
            ? tr("There is no account yet. Until you add one, emails are kept as files and nothing is sent.")
            : tr("Each campaign can be sent from another account, chosen at the top of the window."));
    const bool likeSystem = m_spelling->currentData().toString().isEmpty();
    say(m_spellingHint, m_spelling,
        m_choices.spellingLanguages.isEmpty()
            ? tr("No dictionary is installed on this machine, so nothing is checked. Those of LibreOffice and Hunspell "
                 "are found here.")
        : likeSystem && m_choices.systemSpelling.isEmpty()
            ? tr("No dictionary for the language of your system is installed, so nothing is checked. Choose one of the "
                 "others, or install it.")
            : tr("The dictionaries are those that are installed on this machine."));
}

} // namespace sincerely
