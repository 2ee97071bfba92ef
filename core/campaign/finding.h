#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <map>

namespace sincerely
{

/// Something the checks before sending have found, with everybody whom it concerns.
struct Finding {
    enum class Kind {
        RejectedRow,    ///< A row of the list could not be read and is kept out.
        BadAddress,     ///< Held back.
        Duplicate,      ///< The later ones are skipped.
        ValueMissing,   ///< A merge field without value and fallback. Held back.
        BadValue,       ///< A value that does not fit its format. Held back.
        TouchMissing,   ///< The slot for the personal touch is empty. Held back.
        EmptySubject,   ///< Held back.
        FileProblem,    ///< A file of this recipient is missing or too large. Held back.
        UnusableLetter, ///< The rendered letter cannot be sent as HTML mail. Held back.
        DoNotEmail,     ///< On the do-not-email list. Skipped; held back when it is somebody in Cc or Bcc.
        Lapsed,         ///< The email is no longer the one that was approved. Held back.
        EditedBefore,   ///< The letter has changed since this email was edited by hand. Held back.
    };

    Kind kind = Kind::ValueMissing;
    QString sentence;       ///< What was found, for instance "There is nothing to put in “First name”".
    QStringList recipients; ///< Addresses as they stand in the list, or "line 7".
};

/// The kind as a word for automation, for instance "value_missing".
[[nodiscard]] QString toWord(Finding::Kind kind);

/// Findings of the same kind and sentence become one, in the order in which they were found.
class FindingList
{
public:
    void add(Finding::Kind kind, const QString &sentence, const QString &recipient);
    [[nodiscard]] const QList<Finding> &all() const { return m_findings; }

private:
    QList<Finding> m_findings;
    std::map<std::pair<Finding::Kind, QString>, qsizetype> m_places; ///< Of each kind and sentence in m_findings.
};

} // namespace sincerely
