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

/// What the settings have to choose from, found by others.
struct SettingsChoices {
    bool canChooseScheme = true;                           ///< Where the colours are ours.
    QList<QPair<QString, QString>> spellingLanguages = {}; ///< Code and name of the dictionaries that are installed.
    QList<QPair<AccountId, QString>> accounts = {};
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
    QLabel *addRow(QGridLayout *form, const QString &name, QWidget *field);
    QComboBox *addBox(QGridLayout *form, const QString &name, const QString &objectName, const QString &hint = {});
    void fillAccounts(const QList<QPair<AccountId, QString>> &accounts);
    void fillSpelling(const QList<QPair<QString, QString>> &languages);

    Settings &m_settings;
    QWidget *m_scheme = nullptr;
    QWidget *m_schemeName = nullptr;
    QComboBox *m_spelling = nullptr;
    QComboBox *m_account = nullptr;
};

} // namespace sincerely
