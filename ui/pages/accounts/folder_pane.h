#pragma once

#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sincerely
{

class InfoBar;

/// A new account that writes into a folder.
class FolderPane : public Card
{
    Q_OBJECT

public:
    explicit FolderPane(QWidget *parent = nullptr);

    void begin(); ///< Empties and shows it.
    /// Empty: there is none.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void addRequested(const QString &name, const QString &path);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *makeEdit(const QString &objectName, const QString &name);
    void choose();
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_path;
    InfoBar *m_problem;
    QPushButton *m_add;
};

} // namespace sincerely
