#pragma once

#include "core/base/error.h"
#include "core/campaign/progress.h"
#include "core/recipients/recipient_table.h"

#include <QHash>
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
    /// Standard output could not be written to, so that something was not shown. Has been told already.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    void error(const QString &sentence);
    void text(const QString &line);       ///< For people only; nothing with --json.
    void json(const QJsonObject &object); ///< With --json only.
    void raw(const QByteArray &bytes);    ///< As it is: a preview, a report.

    void signIn(const QUrl &url);
    void preparing(qsizetype done, qsizetype total); ///< On a terminal only, until something else is said.
    void campaign(CampaignId id, const QString &name, int total);
    void rejectedRow(const recipients::RejectedRow &row);
    void note(const QString &sentence);             ///< Something to look at; nothing is wrong yet.
    void message(const MessageProgress &progress);  ///< While it is sent: people hear of what is settled.
    void recorded(const MessageProgress &progress); ///< As the record has it, whatever its state.
    void upload(const UploadEvent &event);
    void slowed(std::chrono::seconds duration);
    void done(const CampaignTotals &totals);

    /// How much there is to do, for the progress bar.
    void setTotal(int total, int alreadySettled);

private:
    void write(const QByteArray &bytes);
    void drawBar();
    void showBar(const QString &line); ///< Until something else is said.
    void clearBar();

    Format m_format;
    bool m_terminal;
    bool m_failed = false;
    bool m_barShown = false;
    QString m_upload; ///< The file that is being brought to the service, for the end of the bar.
    int m_total = 0;
    int m_settled = 0;
    QHash<QString, QString>
        m_lastShown; ///< Message id → the state last told: two states of the record can be one for people.
};

} // namespace sincerely::cli
