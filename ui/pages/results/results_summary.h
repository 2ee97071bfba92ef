#pragma once

#include "core/base/id.h"
#include "core/model/message_state.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace sincerely
{

class FindingRow;
class FlowLayout;
class Messages;
struct ResultsOverview;

/// How many emails are in each state, and why some were not sent; each line leads to those it counts.
class ResultsSummary : public QWidget
{
    Q_OBJECT

public:
    /// The messages must outlive it.
    explicit ResultsSummary(const Messages &messages, QWidget *parent = nullptr);

    /// What is the same as before is left as it is, under the keyboard.
    void show(const ResultsOverview &overview);

Q_SIGNALS:
    void statesWanted(const QSet<sincerely::MessageState> &states);
    void messageWanted(const sincerely::MessageId &id);

private:
    void showCounts(const ResultsOverview &overview);
    void showReasons(const ResultsOverview &overview);
    void addCount(int count, const QString &text, const QString &objectName, MessageState state);
    void addReason(FindingRow *row, const MessageId &first);

    const Messages &m_messages;
    QWidget *m_counts;
    FlowLayout *m_countFlow;
    QVBoxLayout *m_reasons;
    QList<QWidget *> m_reasonRows;
    QString m_shown; ///< What the counts and reasons say.
};

} // namespace sincerely
