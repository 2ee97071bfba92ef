#pragma once

#include <QDialog>

namespace sincerely
{

/// Asked when the window is closed while emails are being sent.
class ClosingQuestion : public QDialog
{
    Q_OBJECT

public:
    enum class Answer { KeepSending, Pause, Stay };

    /// \param canKeepSending whether there is a place from where the program can be reached without its window.
    /// It deletes itself.
    ClosingQuestion(const QString &campaign, bool canKeepSending, QWidget *parent);

Q_SIGNALS:
    /// Once; Stay also when it is closed.
    void answered(sincerely::ClosingQuestion::Answer answer);

private:
    void answer(Answer answer);

    bool m_isAnswered = false;
};

} // namespace sincerely
