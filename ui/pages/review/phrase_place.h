#pragma once

#include <QObject>
#include <QStringList>

namespace sincerely
{

class CampaignDocument;
class PhraseEdit;
class PreviewPane;
class ReviewFlow;

namespace spelling
{
class Speller;
}

/// The place on the paper where the phrase of whoever is open is written, and how it gets into the campaign.
class PhrasePlace : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    PhrasePlace(CampaignDocument &document, ReviewFlow &flow, PreviewPane &paper, spelling::Speller &speller,
                QObject *parent = nullptr);

    /// Whether the one who is open has such a place: not when the email was edited as a whole, or is with the sender.
    [[nodiscard]] bool isThere() const;
    /// Shows the email with the place in it, for the one who is open.
    PhraseEdit &begin();
    void end();

    /// For suggestions while one types.
    void setEarlierPhrases(const QStringList &phrases);
    /// Puts it there as if it were typed, so that it can be undone.
    void take(const QString &phrase);

private:
    void show(const QString &phrase);
    void follow(PhraseEdit *edit);

    CampaignDocument &m_document;
    ReviewFlow &m_flow;
    PreviewPane &m_paper;
    spelling::Speller &m_speller;
    QStringList m_earlier;
};

} // namespace sincerely
