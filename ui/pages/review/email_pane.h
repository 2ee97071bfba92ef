#pragma once

#include "core/campaign/message_maker.h"
#include "ui/widgets/picture_cache.h"

#include <QWidget>

class QGridLayout;

namespace sincerely
{

class FlowLayout;
class InfoBar;
class Label;
class PaperView;
class PhraseEdit;

/// One email of the review: to whom, from whom, the subject, its files, and the letter on its paper, where the personal
/// phrase is written.
class EmailPane : public QWidget
{
    Q_OBJECT

public:
    explicit EmailPane(QWidget *parent = nullptr);

    /// Shows the email as it is. \param made with the phrase between marks where it can be written
    void show(const MadeMessage &made);
    /// Why there is no email: a mistake that concerns everybody.
    void showMistake(const QString &sentence);
    void clear();

    /// Lets the phrase be written in its slot. \param person for screen readers
    PhraseEdit *writePhrase(const QString &phrase, const QString &person);
    void stopWriting();
    [[nodiscard]] PhraseEdit *phraseEdit() const;

    /// A quiet bar over the paper: what holds the email back, or that it was edited by hand. An empty text hides it.
    [[nodiscard]] InfoBar *notice() const { return m_notice; }
    [[nodiscard]] PaperView *paper() const { return m_paper; }

private:
    struct Line {
        Label *name;
        Label *value;
    };
    Line addLine(QGridLayout *grid, const QString &name, const QString &objectName);
    static void setLine(const Line &line, const QString &value);
    void showFiles(const QList<Attachment> &files);

    PictureCache m_pictures;
    Line m_to;
    Line m_from;
    Line m_copies;
    Line m_subject;
    QWidget *m_files;
    QList<Attachment> m_shownFiles;
    FlowLayout *m_chips;
    InfoBar *m_notice;
    PaperView *m_paper;
};

} // namespace sincerely
