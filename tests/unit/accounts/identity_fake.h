#pragma once

#include "core/accounts/microsoft_settings.h"
#include "tests/unit/http/raw_server.h"

#include <QMap>

#include <functional>

namespace sincerely::test
{

/// A sign-in service of one person who always agrees. Knows OAuth 2 with PKCE and rotating refresh tokens, strictly;
/// the test can change every answer.
class IdentityFake final : public QObject
{
    Q_OBJECT

public:
    using Fields = QMap<QString, QString>;
    using TokenHandler = std::function<void(QTcpSocket &socket, const Fields &form)>;

    IdentityFake();

    [[nodiscard]] MicrosoftSettings settings(const QMap<QString, QString> &changes = {}) const;

    /// What the authorize page was asked, decoded.
    [[nodiscard]] const QList<Fields> &authorizations() const { return m_authorizations; }
    /// What the token endpoint was asked, decoded.
    [[nodiscard]] const QList<Fields> &tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] const QList<QByteArray> &rawForms() const { return m_rawForms; }
    [[nodiscard]] int begun() const { return m_server.begun(); }
    [[nodiscard]] QTcpServer &listener() { return m_server.listener(); }

    /// Answers 200 with a fresh token pair. Checks the code and PKCE, or the refresh token, and refuses what is wrong
    /// with 400.
    void grantTokens(QTcpSocket &socket, const Fields &form);

    static void answerJson(QTcpSocket &socket, int status, const QByteArray &json);
    static Fields decodeForm(const QByteArray &form);

    QString code = QStringLiteral("0.AX/b+c%2Fd=&é");        ///< Everything that has ever been encoded wrongly.
    QString refreshToken = QStringLiteral("1.r+e/f=&%41-0"); ///< The one that is good now.
    QStringList oldRefreshTokens;
    bool rotates = true;
    int expiresIn = 3600;
    QString scope = QStringLiteral("User.Read Mail.ReadWrite Mail.Send");
    TokenHandler onToken; ///< Instead of grantTokens() when set.
    std::function<void(QTcpSocket &, const Fields &)> onAuthorize;

private:
    void handle(QTcpSocket &socket, const RawServer::Request &request);
    void redirectBack(QTcpSocket &socket, const Fields &query);

    RawServer m_server;
    QList<Fields> m_authorizations;
    QList<Fields> m_tokenRequests;
    QList<QByteArray> m_rawForms;
    QString m_challenge;
    int m_issued = 0;
};

} // namespace sincerely::test
