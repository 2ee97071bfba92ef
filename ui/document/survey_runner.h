#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/review_desk.h"
#include "ui/document/document_saver.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace sincerely
{

/// Looks at everybody again a moment after something has changed, beside the work of the person. What changes while it
/// looks makes it begin anew, so that it never tells what is no longer true.
class SurveyRunner : public QObject
{
    Q_OBJECT

public:
    /// Store and saver must outlive it. \param request tells the campaign as it stands
    SurveyRunner(store::Store &store, DocumentSaver &saver, std::function<SurveyRequest()> request,
                 QObject *parent = nullptr);

    void runSoon() { m_soon.start(); }
    /// Something has changed: a survey that is under way has not seen it.
    void noteChange();
    [[nodiscard]] QCoro::Task<> run();

    [[nodiscard]] bool isBusy() const { return m_isRunning || m_soon.isActive(); }
    /// To be awaited before it is destroyed.
    [[nodiscard]] QCoro::Task<> close();

Q_SIGNALS:
    void surveyed(const sincerely::Survey &survey);
    void failed(const QString &sentence);

private:
    ReviewDesk m_desk;
    DocumentSaver &m_saver;
    std::function<SurveyRequest()> m_request;
    QTimer m_soon;
    bool m_isRunning = false;
    bool m_isOutOfDate = false;
    std::stop_source m_stop;
    TaskScope m_scope;
};

} // namespace sincerely
