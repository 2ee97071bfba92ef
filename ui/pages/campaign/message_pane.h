#pragma once

#include "core/model/outgoing_message.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace sincerely
{

class PaperView;

/// One email exactly as it will be, or was, sent: from, to, subject, files, and the letter on its paper.
class MessagePane : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void show(const OutgoingMessage &message);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A name and a value; both go when there is no value.
    struct Line {
        QLabel *name;
        QLabel *value;
    };
    Line addLine(QFormLayout *form, const QString &name, const QString &objectName);
    static void setLine(const Line &line, const QString &value);
    void applyColours();

    Line m_to;
    Line m_from;
    Line m_subject;
    Line m_files;
    PaperView *m_letter;
};

} // namespace sincerely
