#pragma once

#include "core/base/id.h"
#include "ui/settings/settings.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sincerely
{

class Label;

/// What the settings have to choose from, found by others.
struct SettingsChoices {
    bool canChooseScheme = true;                           ///< Where the colours are ours.
    QList<QPair<QString, QString>> spellingLanguages = {}; ///< Code and name of the dictionaries that are installed.
    QString systemSpelling = {};                           ///< The name of the one for the system's language; or empty.
    QList<QPair<AccountId, QString>> accounts = {};
    QString usualAccount = {}; ///< The name of the one that is taken where none is chosen; empty while there is none.

    friend bool operator==(const SettingsChoices &, const SettingsChoices &) = default;
};

/// The settings, applied as they are chosen.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the page.
    SettingsPage(Settings &settings, const SettingsChoices &choices, QWidget *parent = nullptr);

    void setChoices(const SettingsChoices &choices);

private:
    QGridLayout *addSection(QVBoxLayout *column, const QString &title);
    void buildLook(QGridLayout *form);
    void buildLanguage(QGridLayout *form);
    void buildCampaign(QGridLayout *form);
    void buildPace(QGridLayout *form);
    QLabel *addRow(QGridLayout *form, const QString &name, QWidget *field);
    Label *addHint(QGridLayout *form, QWidget *field, const QString &hint);
    QComboBox *addBox(QGridLayout *form, const QString &name, const QString &objectName);
    void fillAccounts();
    void fillSpelling();
    void showHints();

    Settings &m_settings;
    SettingsChoices m_choices;
    QWidget *m_scheme = nullptr;
    QWidget *m_schemeName = nullptr;
    QWidget *m_schemeHint = nullptr;
    QComboBox *m_spelling = nullptr;
    Label *m_spellingHint = nullptr;
    QComboBox *m_account = nullptr;
    Label *m_accountHint = nullptr;
};

} // namespace sincerely
