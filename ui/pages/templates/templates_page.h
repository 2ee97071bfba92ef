#pragma once

#include "core/model/template.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace sincerely
{

class ActionBook;
class Library;
class PreviewPane;

/// The library of letters: its templates at the left, the chosen one as an example at the right.
class TemplatesPage : public QWidget
{
    Q_OBJECT

public:
    /// Library and book must outlive the page. \param pictureFolder where pictures of letters lie
    TemplatesPage(Library &library, QString pictureFolder, ActionBook &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A new campaign is to be written from this letter.
    void useRequested(const sincerely::Letter &letter);

private:
    QWidget *buildTemplates(ActionBook &actions);
    QPushButton *addButton(ActionBook &actions, QLayout *row, const QString &name, const QString &text,
                           const QKeySequence &key, void (TemplatesPage::*slot)());
    void show();
    void showChosen();
    void use();
    void rename();
    void duplicate();
    void remove();
    void keepName(const QString &name);
    [[nodiscard]] std::optional<Template> chosen() const;

    Library &m_library;
    QString m_pictureFolder;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_templates = nullptr;
    QListWidget *m_list = nullptr;
    PreviewPane *m_preview = nullptr;
    QList<QPushButton *> m_buttons;
    bool m_isShowing = false;
};

} // namespace sincerely
