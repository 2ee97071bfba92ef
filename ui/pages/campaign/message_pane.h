#pragma once

#include "core/model/outgoing_message.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace sincerely
{

class HtmlView;

/// One email exactly as it will be, or was, sent: from, to, subject, files, and the letter on its paper.
class MessagePane : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void show(const OutgoingMessage &message);
    void clear();

private:
    QLabel *addLine(QFormLayout *form, const QString &name, const QString &objectName);

    QLabel *m_to;
    QLabel *m_from;
    QLabel *m_subject;
    QLabel *m_files;
    HtmlView *m_letter;
};

} // namespace sincerely
