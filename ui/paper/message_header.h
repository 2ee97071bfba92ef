#pragma once

#include "core/model/outgoing_message.h"

#include <QWidget>

class QGridLayout;

namespace sincerely
{

class ClampedText;
class FlowLayout;
class Label;

/// Who an email is from and to, its subject, and the files that go with it. Lines without a value are not shown.
class MessageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MessageHeader(QWidget *parent = nullptr);

    /// \param message its subject without marks
    void show(const OutgoingMessage &message);

Q_SIGNALS:
    /// The person wants to see a file.
    void fileActivated(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        Label *name;
        ClampedText *value;
    };
    void keepHeight();
    Line addLine(QGridLayout *grid, const QString &name, const QString &objectName);
    static void setLine(const Line &line, const QString &value);
    void showFiles(const QList<Attachment> &files);

    Line m_to;
    Line m_from;
    Line m_replyTo;
    Line m_cc;
    Line m_bcc;
    Line m_subject;
    QWidget *m_files;
    FlowLayout *m_chips;
    QList<Attachment> m_shownFiles;
};

} // namespace sincerely
