#pragma once

#include "core/base/clock.h"
#include "core/store/campaign_repository.h"
#include "ui/document/workspace.h"
#include "ui/editor/folder_picture_store.h"

#include <QTemporaryDir>

#include <memory>

namespace sincerely::test
{

/// One message of a campaign in a picture.
struct SceneMessage {
    MailAddress to;
    MessageState state = MessageState::Waiting;
    QString reason = {};
};

/// A workspace with one campaign whose emails stand as the picture wants them. Goes in an orderly way when it is
/// destroyed: make it the last child of the page that shows it.
class SceneDesk : public QObject
{
    Q_OBJECT

public:
    SceneDesk(const QString &name, const QList<SceneMessage> &messages);
    ~SceneDesk() override;

    /// Another one beside it, which is not open.
    void addCampaign(const QString &name, const QList<SceneMessage> &messages);
    /// These and no others; the first one is that of the campaign. Before `open()`.
    void useAccounts(const QList<Account> &accounts);
    void open();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] PictureStore &pictures() { return *m_pictures; }
    [[nodiscard]] CampaignDocument &document() { return *m_workspace->document(); }
    [[nodiscard]] MessageId id(int index) { return document().messages().all()[size_t(index)].id; }

    /// Passes events until this is so; a picture of a page that never comes to rest is a fault.
    static void waitUntil(const std::function<bool()> &isSo);

private:
    CampaignId store(const QString &name, const QList<SceneMessage> &messages);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FolderPictureStore> m_pictures;
    CampaignId m_campaign;
};

/// So many people, some of them with long or Arabic names, in states that go round.
[[nodiscard]] QList<SceneMessage> manyMessages(int count);

} // namespace sincerely::test
