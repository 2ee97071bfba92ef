#pragma once

#include "core/model/outgoing_message.h"
#include "ui/paper/browser_preview.h"
#include "ui/paper/inline_pictures.h"
#include "ui/paper/preview_tools.h"

#include <QWidget>

class QStackedWidget;

namespace sincerely
{

class ActionBook;
class InfoBar;
class Label;
class MessageHeader;
class PaperView;
class PhraseEdit;

/// One email exactly as it will be sent: to, from, subject and files, and the letter on its paper, as HTML or as plain
/// text, as wide as a window or a phone, in light or simulated dark. Loads nothing from elsewhere.
///
/// The owner says which email, and of how many; the pane asks for the one before or after it. The personal touch can be
/// written straight into it, see startPhrase().
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// \param book gets the actions, under "Preview"
    /// \param page whose keys reach the actions, wherever on it the keyboard is; the parent, too
    /// \param opener see BrowserPreview
    PreviewPane(ActionBook &book, QWidget *page, BrowserPreview::Opener opener = {});
    ~PreviewPane() override;

    /// Shows the email from its top.
    /// \param message what would be sent. While the touch is written into it, its subject and bodies are rendered with
    /// the touch between marks (core/merge/touch_marks.h): they are seen on the paper as a slot, and nowhere else.
    /// \param heldBack why it cannot be sent as it is, in a sentence; empty: it can
    void showMessage(const OutgoingMessage &message, const QString &heldBack = {});

    /// The same email, changed: the place scrolled to stays. For every keystroke.
    void updateMessage(const OutgoingMessage &message, const QString &heldBack = {});

    /// There is nothing to show yet. \param button asks remedyRequested(); empty: none
    void showNothing(const QString &sentence, const QString &button = {});
    /// No email can be made at all.
    void showMistake(const QString &sentence);

    /// "7 of 120"; position counts from 1. Total 0 hides the arrows.
    void setPosition(int position, int total) { m_tools->setPosition(position, total); }
    /// Whether hardest first is offered; it is not where the order is the owner's.
    void setOffersHardestFirst(bool offers) { m_tools->setOffersHardestFirst(offers); }
    void setHardestFirst(bool first) { m_tools->setHardestFirst(first); }

    /// See PaperView::startPhrase(). Whoever renders the email answers PhraseEdit::shownPhraseChanged with
    /// updateMessage().
    PhraseEdit *startPhrase(const QString &phrase, const QString &accessibleName);
    void endPhrase();

    [[nodiscard]] PaperView *paper() const { return m_paper; }
    [[nodiscard]] PreviewTools *tools() const { return m_tools; }
    [[nodiscard]] const OutgoingMessage &message() const { return m_message; }

public Q_SLOTS:
    void openInBrowser();

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void hardestFirstChanged(bool first);
    /// The button of showNothing().
    void remedyRequested();
    /// A file of the email is to be looked at.
    void fileActivated(const QString &path);
    void failed(const QString &sentence);

private:
    void connectTools();
    void showOnPaper();
    void showHeldBack(const QString &sentence);
    void showState(QWidget *state);

    BrowserPreview m_browser;
    paper::InlinePictures m_pictures;
    OutgoingMessage m_message;
    PreviewTools *m_tools;
    QStackedWidget *m_stack;
    QWidget *m_email;
    QWidget *m_state = nullptr; ///< What is shown instead of an email.
    InfoBar *m_heldBack;
    MessageHeader *m_header;
    Label *m_simulated;
    PaperView *m_paper;
};

} // namespace sincerely
