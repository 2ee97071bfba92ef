#pragma once

#include "core/campaign/message_maker.h"
#include "core/model/touch.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace sincerely
{

class EditorToolBar;
class LetterEditor;
class SubjectEdit;
struct PageTools;

/// One email as text to be written over, for this one person only: subject and body, without merge fields.
class WholeEmailPane : public QWidget
{
    Q_OBJECT

public:
    /// The tools must outlive it.
    explicit WholeEmailPane(const PageTools &tools, QWidget *parent = nullptr);

    /// What there is to begin with: the email as the letter gives it.
    [[nodiscard]] static EditedEmail beginningWith(const OutgoingMessage &message);

    void show(const EditedEmail &email);
    [[nodiscard]] EditedEmail email() const;

Q_SIGNALS:
    void edited(); ///< With every key.
    void problem(const QString &sentence);

private:
    void build(const PageTools &tools);
    void checkSpelling(const PageTools &tools);

    SubjectEdit *m_subject;
    QStackedWidget *m_body;
    QWidget *m_letterPage;
    LetterEditor *m_letter;
    QPlainTextEdit *m_text;
    bool m_isLoading = false;
};

} // namespace sincerely
