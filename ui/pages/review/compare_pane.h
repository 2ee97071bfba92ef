#pragma once

#include "core/model/outgoing_message.h"
#include "ui/paper/inline_pictures.h"

#include <QWidget>

namespace sincerely
{

class Label;
class PaperView;

/// An email that was edited by hand beside the one that the letter gives.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    void show(const OutgoingMessage &unedited, const OutgoingMessage &edited);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Side {
        Label *subject;
        PaperView *paper;
    };
    Side addSide(QLayout *row, const QString &title, const QString &objectName);
    void fill(const Side &side, const OutgoingMessage &message);

    paper::InlinePictures m_pictures;
    Side m_unedited;
    Side m_edited;
};

} // namespace sincerely
