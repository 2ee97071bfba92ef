#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace sincerely
{

class ActionBook;
class CampaignDocument;
class FlowLayout;
class Label;

/// The files that go with the letter: chips with sizes, a button and drops to add more, a column for files of one's
/// own, and a plain line about what they mean for the sending.
class AttachmentsStrip : public QWidget
{
    Q_OBJECT

public:
    /// Document and book must outlive it.
    AttachmentsStrip(CampaignDocument &document, ActionBook &actions, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(ActionBook &actions);
    void askForFiles();
    void remove(const QString &path);
    void chooseColumn(int index);
    void show();
    void showFiles();
    void showColumns();
    [[nodiscard]] QString sentence() const;

    CampaignDocument &m_document;
    FlowLayout *m_chips;
    QPushButton *m_add;
    QComboBox *m_column;
    Label *m_sentence;
    QStringList m_shown;
};

} // namespace sincerely
