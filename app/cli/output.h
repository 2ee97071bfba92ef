#pragma once

#include "core/base/error.h"
#include "core/campaign/finding.h"
#include "core/campaign/progress.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace sincerely::cli
{

/// Where the command line speaks: readable text, with a progress bar on a terminal; or with --json one JSON object a
/// line. Errors go to standard error, one line each.
class Output
{
public:
    enum class Format { Text, Json };

    explicit Output(Format format);

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    void error(const QString &sentence);
    void text(const QString &line);       ///< For people only; nothing with --json.
    void json(const QJsonObject &object); ///< With --json only.
    void raw(const QByteArray &bytes);    ///< As it is: a preview, a report.

    void signIn(const QUrl &url);
    void campaign(CampaignId id, const QString &name, int total);
    void finding(const Finding &finding);
    void message(const MessageProgress &progress);
    void upload(const UploadEvent &event);
    void slowed(std::chrono::seconds duration);
    void done(const CampaignTotals &totals);

    /// How much there is to do, for the progress bar.
    void setTotal(int total, int alreadySettled);

private:
    void drawBar();
    void clearBar();

    Format m_format;
    bool m_terminal;
    bool m_barShown = false;
    int m_total = 0;
    int m_settled = 0;
    QHash<QString, QString>
        m_lastShown; ///< Message id → the state last told: two states of the record can be one for people.
};

} // namespace sincerely::cli
