#pragma once

#include "core/campaign/survey.h"

#include <QWidget>

class QButtonGroup;

namespace sincerely
{

class CampaignDocument;
class FlowLayout;
class InfoBar;

/// What the survey has found, as filters: “2 duplicates”, “1 address that cannot be used”. The chosen one says what it
/// is and has the button for its remedy.
class ProblemsBar : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit ProblemsBar(CampaignDocument &document, QWidget *parent = nullptr);

    /// Nothing is chosen any more, as when everybody is shown for another reason; not told.
    void chooseNone();

Q_SIGNALS:
    /// Show only these; nothing: everybody.
    void chosen(const std::optional<QSet<sincerely::RecipientId>> &only);

    /// Somebody is on it, and the person wants to see why.
    void doNotEmailListRequested();

    /// It is to be mended in the letter.
    void letterRequested();

private:
    /// Findings of one kind, however their sentences differ.
    struct Group {
        Problem::Kind kind = Problem::Kind::BadAddress;
        QString sentence;
        QList<RecipientId> recipients;
    };

    void show();
    void makeButtons();
    void explain();
    [[nodiscard]] const Group *chosenGroup() const; ///< nullptr when none is chosen, or it is gone.
    void choose(int index);
    void remedy();
    [[nodiscard]] static bool isInLetter(Problem::Kind kind);
    [[nodiscard]] static QString remedyFor(Problem::Kind kind);
    [[nodiscard]] static QString nameOf(Problem::Kind kind, int howMany);

    CampaignDocument &m_document;
    QList<Group> m_groups;
    std::optional<Problem::Kind> m_chosen;
    FlowLayout *m_row;
    QButtonGroup *m_buttons;
    InfoBar *m_explanation;
};

} // namespace sincerely
