#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace sincerely
{

class ActionBook;
class Label;
class Segmented;

/// How an email is to be looked at, and which one: the row above the preview. All of it by keys, too.
class PreviewTools : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Html, PlainText };

    /// \param book, keyOwner see PreviewPane
    PreviewTools(ActionBook &book, QWidget *keyOwner, QWidget *parent);

    [[nodiscard]] Form form() const;
    void setForm(Form form);
    /// An email of plain text only has no other form.
    void setHasHtml(bool hasHtml);
    void setPosition(int position, int total);
    void setOffersHardestFirst(bool offers);
    void setHardestFirst(bool first);

Q_SIGNALS:
    void formChanged();
    void narrowChanged(bool narrow);
    void darkChanged(bool dark);
    void browserRequested();
    void previousRequested();
    void nextRequested();
    void hardestFirstChanged(bool first);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addSwitch(ActionBook &book, QWidget *keyOwner, const QString &name, const QString &text,
                       const QString &toolTip, const QString &icon, int number);
    QToolButton *addButton(QHBoxLayout *row, QAction *action);
    void addPosition(QHBoxLayout *row);
    void updateActions();

    Segmented *m_form;
    QAction *m_html;
    QAction *m_plainText;
    QAction *m_narrow;
    QAction *m_dark;
    QAction *m_browser;
    QAction *m_hardestFirst;
    QAction *m_previous;
    QAction *m_next;
    Label *m_position;
    QToolButton *m_hardestFirstButton;
    QList<QWidget *> m_stepping; ///< The arrows and what is between them.
    int m_at = 0;
    int m_total = 0;
    bool m_hasHtml = true;
};

} // namespace sincerely
