#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace sincerely
{

/// Microsoft 365 is run several times over; accounts, app registrations and tokens of one cloud mean nothing in
/// another. Source: learn.microsoft.com/graph/deployments.
enum class MicrosoftCloud { Global, UsGovL4, UsGovL5, China };

/// Where a Microsoft account signs in and where its mailbox is. Stored in Account::settings under the keys "client_id",
/// "tenant", "cloud" ("global", "us-gov-l4", "us-gov-l5", "china"), "authority" and "graph"; the last two only where
/// they differ from the cloud's own.
struct MicrosoftSettings {
    QString clientId;                          ///< Of the registered application.
    QString tenant = QStringLiteral("common"); ///< "common", "organizations", "consumers", a tenant's id or its domain.
    MicrosoftCloud cloud = MicrosoftCloud::Global;
    QUrl authorityUrl; ///< Without a slash at the end: "https://login.microsoftonline.com".
    QUrl graphUrl;     ///< Without "/v1.0" and without a slash at the end: "https://graph.microsoft.com".

    /// Fills in what is absent: the client id of this build, "common", the global cloud and its addresses. An address
    /// may be given with or without "/v1.0" and slashes at its end. Error: Invalid, with a sentence that says which
    /// setting is wrong and how to give it.
    [[nodiscard]] static Result<MicrosoftSettings> parse(const QMap<QString, QString> &settings);
    [[nodiscard]] QMap<QString, QString> toMap() const;

    [[nodiscard]] QUrl authorizeUrl() const;
    [[nodiscard]] QUrl tokenUrl() const;

    /// What to ask for: the least with which drafts can be made, checked and sent.
    [[nodiscard]] QStringList scopes() const;

    friend bool operator==(const MicrosoftSettings &, const MicrosoftSettings &) = default;
};

/// The page on which an administrator allows Sincerely for everybody in the organisation.
/// Source: learn.microsoft.com/entra/identity-platform/v2-admin-consent.
[[nodiscard]] QUrl adminConsentUrl(const MicrosoftSettings &settings);

} // namespace sincerely
