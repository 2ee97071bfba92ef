#pragma once

#include "core/model/recipient_list.h"
#include "core/store/review_repository.h"

#include <QStringList>
#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace sincerely
{

class CampaignDocument;
class KnownValues;
class Label;

/// What is known of the person beside the email: the row of the list, what earlier campaigns said, and phrases that
/// were written before.
class AboutPane : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit AboutPane(CampaignDocument &document, QWidget *parent = nullptr);

    /// What is there is shown at once, earlier emails when they are read.
    void showPerson(RecipientId id);

Q_SIGNALS:
    /// The person chose an earlier phrase for this email.
    void phraseChosen(const QString &phrase);

private:
    void showEarlierEmails(const QList<store::EarlierEmail> &emails);
    void showPhrases(const QStringList &phrases);
    Label *addTitle(QVBoxLayout *column, const QString &text);

    CampaignDocument &m_document;
    RecipientId m_person;
    Label *m_name;
    KnownValues *m_values;
    Label *m_earlierTitle;
    Label *m_earlier;
    Label *m_phrasesTitle;
    QListWidget *m_phrases;
    QStringList m_phrasesShown;
};

} // namespace sincerely
