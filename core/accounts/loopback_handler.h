#pragma once

#include <QNetworkReply>
#include <QOAuthHttpServerReplyHandler>

namespace sincerely::microsoft
{

/// Listens on loopback for the browser's return, and hands on the token endpoint's answer as it is, whatever it is.
class LoopbackHandler final : public QOAuthHttpServerReplyHandler
{
    Q_OBJECT

public:
    /// Listens on a free port of 127.0.0.1; ask isListening().
    LoopbackHandler();

    /// The redirect address, the same for as long as this object lives.
    [[nodiscard]] QString callback() const override { return m_callback; }

Q_SIGNALS:
    void tokenAnswered(int status, const QByteArray &body, bool complete);
    void tokenRequestBroke(QNetworkReply::NetworkError error);

protected:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    QString m_callback;
};

} // namespace sincerely::microsoft
