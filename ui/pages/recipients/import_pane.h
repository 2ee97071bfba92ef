#pragma once

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QPushButton;
class QTableWidget;

namespace sincerely
{

class InfoBar;
class Label;
class ListImport;

namespace recipients
{
class RecipientTable;
}

/// A list before it is taken: its first rows as they are understood, and what can be chosen about that.
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    enum class Take { InPlace, Behind };

    explicit ImportPane(QWidget *parent = nullptr);
    ~ImportPane() override;

    /// \param hasPeople whether there are people already, whom the new ones replace or join
    void showFile(const QString &path, bool hasPeople);
    void showText(const QString &text, bool hasPeople);

Q_SIGNALS:
    void accepted(const std::shared_ptr<const sincerely::recipients::RecipientTable> &table, const QString &emailColumn,
                  const QString &folder, Take take);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QComboBox *addChoice(QGridLayout *grid, int column, const QString &name, const QString &objectName);
    void prepare(bool hasPeople);
    void showPreview();
    void fillChoices();
    void connectChoices();
    void finish();

    ListImport *m_import;
    Label *m_title;
    Label *m_understood;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_header;
    QComboBox *m_email;
    QComboBox *m_take;
    QTableWidget *m_table;
    InfoBar *m_notice;
    QPushButton *m_accept;
};

} // namespace sincerely
