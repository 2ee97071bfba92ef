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

    /// What is said differently where the list is not for a campaign.
    struct Words {
        QString accept; ///< On the button.
        QString rowToo; ///< Of a first row that names no columns: “is a recipient, too”.
    };

    explicit ImportPane(QWidget *parent = nullptr); ///< In the words of a campaign.
    explicit ImportPane(Words words, QWidget *parent = nullptr);
    ~ImportPane() override;

    /// \param hasPeople whether there are people already, whom the new ones replace or join
    void showFile(const QString &path, bool hasPeople);
    void showText(const QString &text, bool hasPeople);

    /// Of the file, or “What was pasted”.
    [[nodiscard]] QString name() const;

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

    Words m_words;
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
