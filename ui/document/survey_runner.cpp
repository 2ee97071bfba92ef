#include "ui/document/survey_runner.h"

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

/// Long enough for a word to be typed, short enough to seem immediate.
constexpr auto kDelay = 300ms;

} // namespace

SurveyRunner::SurveyRunner(store::Store &store, DocumentSaver &saver, std::function<SurveyRequest()> request,
                           QObject *parent)
    : QObject(parent)
    , m_desk(store)
    , m_saver(saver)
    , m_request(std::move(request))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_scope.start(run()); });
}

void SurveyRunner::noteChange()
{
    if (m_isRunning)
        runSoon();
}

QCoro::Task<> SurveyRunner::run()
{
    if (m_isRunning) {
        m_isOutOfDate = true;
        m_stop.request_stop();
        co_return;
    }
    m_isRunning = true;
    do {
        m_isOutOfDate = false;
        m_stop = std::stop_source();
        co_await m_saver.drained(); // the survey reads what is stored
        const SurveyRequest request = m_request();
        const std::stop_token stop = m_stop.get_token();
        Result<Survey> survey = co_await m_desk.survey(request, stop);
        if (survey && !m_isOutOfDate && !m_soon.isActive())
            Q_EMIT surveyed(*survey);
        else if (!survey && survey.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(survey.error().sentence);
    } while (m_isOutOfDate);
    m_isRunning = false;
}

QCoro::Task<> SurveyRunner::close()
{
    m_soon.stop();
    m_stop.request_stop();
    co_await m_scope.drained();
}

} // namespace sincerely
