#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/document/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace sincerely::test
{

/// The program's data and its workspace in a folder of their own, without a window. Closing and opening it again keeps
/// the folder.
class WorkspaceFixture
{
public:
    /// \param folder for the data; empty: one that is removed in the end
    explicit WorkspaceFixture(const QString &folder = {});
    ~WorkspaceFixture();

    /// What mail services are reached with; before `open()`. Without it there are folder accounts only.
    void setServices(std::shared_ptr<http::HttpClient> http, std::shared_ptr<Keychain> keychain)
    {
        m_http = std::move(http);
        m_keychain = std::move(keychain);
    }

    /// Starts the program and waits until everything is read.
    void open();
    /// Ends it in an orderly way and waits.
    void close();

    /// A campaign with this letter and list, sent from a folder account, open and looked over.
    void openCampaign(const QString &subject, const QString &html, const QByteArray &csv);
    void openSample();
    /// Waits until the open campaign is stored and everybody has been looked at.
    void settle();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] CampaignDocument &document() { return *m_workspace->document(); }
    [[nodiscard]] People &people() { return document().people(); }
    [[nodiscard]] Review &review() { return document().review(); }
    [[nodiscard]] RecipientId person(int index);

    /// The states of everybody as words, in the order of the list.
    [[nodiscard]] QStringList states();
    /// Writes the phrase and approves what is shown then.
    bool approve(int index, const QString &phrase);
    /// Sends what is approved and waits for the end.
    void send();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString emailFolder() const { return m_folder + QStringLiteral("/emails"); }
    /// The files that were sent, as they are.
    [[nodiscard]] QList<QByteArray> emails() const;
    /// Sentences for the person that were told since the last call.
    [[nodiscard]] QStringList takeFailures();

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    SystemClock m_clock;
    std::shared_ptr<http::HttpClient> m_http;
    std::shared_ptr<Keychain> m_keychain;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_failures;
};

} // namespace sincerely::test
